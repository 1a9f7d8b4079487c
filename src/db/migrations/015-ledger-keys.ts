/** The keys that the log was signed with, one after the other, each handed over by the one before. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table ledger_keys (
    number int primary key,
    verifier_key text not null unique,
    from_size bigint not null,
    handover text null,
    since timestamptz not null,
    constraint ledger_keys_handed_over check ((number = 0) = (handover is null))
  )`,
  // What stands in the log stays as it stands: an entry or a hash can be added, never changed.
  `create function ledger_stays() returns trigger language plpgsql as $$
    begin
      raise exception 'the log is only ever added to' using errcode = 'check_violation', constraint = 'ledger_stays';
    end $$`,
  `create trigger ledger_entries_stay before update or delete on ledger_entries for each row execute function ledger_stays()`,
  `create trigger ledger_nodes_stay before update or delete on ledger_nodes for each row execute function ledger_stays()`,
]
