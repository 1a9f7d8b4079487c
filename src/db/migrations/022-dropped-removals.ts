/** What was asked to be removed and was not; and what a removal takes and leaves of a correction. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table dropped_removals (
    id bigint generated always as identity primary key,
    sha256 bytea not null references publications (sha256),
    reason text not null,
    note text null,
    asked_by text not null references people (id),
    asked_at timestamptz not null,
    dropped_by text not null references people (id),
    dropped_at timestamptz not null,
    why text not null
  )`,
  `create index dropped_removals_of_version on dropped_removals (sha256)`,

  // The note of a correction stands in the document that was removed: it goes with it. That there was one, when and of what kind stays.
  `create or replace function corrections_stay() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.note = '' and (new.sha256, new.edition_id, new.kind, new.made_at) = (old.sha256, old.edition_id, old.kind, old.made_at)
        and new.complaint_id is not distinct from old.complaint_id
        and exists (select from removals where sha256 = new.sha256 and approved_at is not null) then return new; end if;
      raise exception 'a correction is never changed' using errcode = 'check_violation', constraint = 'corrections_stay';
    end $$`,
  `create function removals_stay() returns trigger language plpgsql as $$
    begin
      if old.approved_at is null then return coalesce(new, old); end if;
      raise exception 'a removal is never changed' using errcode = 'check_violation', constraint = 'removals_stay';
    end $$`,
  `create trigger removals_stay before update or delete on removals for each row execute function removals_stay()`,
]
