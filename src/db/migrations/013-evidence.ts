/** Evidence keeps its order apart from its numbers; a copy may be kept against the program's doubt, with a reason; no snapshot ever changes. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table evidence add column position int not null default 0`,
  `update evidence set position = number`,
  `alter table captures add column kept_because text null`,
  `create index captures_of_snapshot on captures (snapshot) where snapshot is not null`,
  `create index evidence_of_check on evidence (check_id)`,
  `create index replies_of_check on replies (check_id)`,
  `create function snapshots_stay() returns trigger language plpgsql as $$
    begin
      raise exception 'a snapshot never changes' using errcode = 'check_violation', constraint = 'snapshots_never_change';
    end $$`,
  `create trigger snapshots_never_change before update on snapshots for each row execute function snapshots_stay()`,
]
