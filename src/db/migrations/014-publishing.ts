/** What drafts and publications need beyond their tables: whose words are new since a publication, and rows that nobody may change. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const never = (table: string, what: string) => [
  `create function ${table}_stay() returns trigger language plpgsql as $$
    begin
      raise exception '${what}' using errcode = 'check_violation', constraint = '${table}_stay';
    end $$`,
  `create trigger ${table}_stay before update or delete on ${table} for each row execute function ${table}_stay()`,
]

const statements = [
  // The number of the newest published version when this was saved: whose words are new does not hang on any clock.
  `alter table draft_revisions add column after_version int not null default 0`,

  ...never('version_authors', 'who wrote a version is never changed'),
  ...never('approvals', 'an approval is never changed'),
  ...never('publications', 'a publication is never changed'),
  ...never('corrections', 'a correction is never changed'),

  // A complaint is for somebody who wrote no version of that check in any language.
  `create function complaint_is_for_others() returns trigger language plpgsql as $$
    begin
      if exists (
        select from version_authors join versions using (sha256) join editions on editions.id = versions.edition_id
        where person_id in (new.assigned_to, new.decided_by)
          and editions.check_id = (select check_id from editions where id = new.edition_id)
      ) then
        raise exception 'whoever wrote a check does not decide a complaint about it' using errcode = 'check_violation', constraint = 'complaints_are_for_others';
      end if;
      return new;
    end $$`,
  `create trigger complaints_are_for_others before insert or update on complaints for each row execute function complaint_is_for_others()`,
  `create index complaints_of_edition on complaints (edition_id)`,
  `create index proposals_waiting on proposals (proposed_at) where ended_at is null`,
  `create index review_dates_open on review_dates (due_on) where done_at is null`,
]
