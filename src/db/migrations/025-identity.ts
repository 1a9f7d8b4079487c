/** What the desk is called and what it says of itself, as editors write it; and under which name a picture was drawn. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // Every change is a row, and stays. The one with the highest revision stands; without a text the default of the operator does.
  `create table identity_changes (
    part text not null check (part in ('name', 'methods', 'corrections-policy', 'ethics', 'funding', 'privacy', 'contact')),
    language text not null check ((part = 'name') = (language = '')),
    revision int not null check (revision > 0),
    text text null,
    person_id text not null references people (id),
    changed_at timestamptz not null,
    primary key (part, language, revision)
  )`,
  `create function identity_changes_stay() returns trigger language plpgsql as $$
    begin
      raise exception 'what was written stays' using errcode = 'check_violation', constraint = 'identity_changes_stay';
    end $$`,
  `create trigger identity_changes_stay before update or delete on identity_changes for each row execute function identity_changes_stay()`,

  // A picture belongs to the name that stands on it. Of what was drawn before, nobody noted the name: it is drawn again when somebody
  // wants it, and so is what waits.
  `delete from share_kits where finished_at is null`,
  `alter table share_kits add column desk_name text not null default ''`,
  `alter table share_files add column desk_name text not null default ''`,
  `drop index share_kits_one_at_a_time`,
  `create unique index share_kits_one_at_a_time on share_kits (sha256, desk_name) where finished_at is null`,
  `alter table share_files drop constraint share_files_pkey, add primary key (sha256, format, desk_name)`,
]
