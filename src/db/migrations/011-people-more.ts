/** The last editor stays; an invitation says whom it is meant for; a person may do without single-key shortcuts. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table people add column shortcuts_off_at timestamptz null`,
  `delete from invitations`,
  `alter table invitations add column id text not null unique`,
  `alter table invitations add column note text null`,
  `alter table invitations add column revoked_at timestamptz null`,
  `alter table sessions add column kind text not null default 'passkey' check (kind in ('passkey', 'password', 'recovery-code', 'invitation'))`,

  // Two editors who take the role from each other at the same moment wait for one another here, and the second is refused.
  `create function last_editor_stays() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7350211);
      if not exists (select from role_grants where role = 'editor' and taken_at is null and id <> old.id) then
        raise exception 'the last editor stays' using errcode = 'check_violation', constraint = 'last_editor_stays';
      end if;
      return new;
    end $$`,
  `create trigger last_editor_stays before update on role_grants for each row
    when (old.role = 'editor' and old.taken_at is null and new.taken_at is not null) execute function last_editor_stays()`,
]
