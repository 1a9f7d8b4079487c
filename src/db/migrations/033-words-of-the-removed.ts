/**
 * Mends 009: what was proposed and never published kept the words that were lawfully removed from what was. Its bytes may go with a removal of the same edition; those that stayed so far,
 * with what was said of them and with earlier texts of the draft, go now.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create or replace function version_bytes_stay() returns trigger language plpgsql as $$
    begin
      if new.document is not distinct from old.document then return new; end if;
      if new.document is null and exists (select from removals where sha256 = new.sha256 and approved_at is not null) then return new; end if;
      if new.document is null and not exists (select from publications where sha256 = new.sha256)
        and exists (select from removals join publications using (sha256) where edition_id = new.edition_id and approved_at is not null) then return new; end if;
      raise exception 'the bytes of a version never change' using errcode = 'check_violation', constraint = 'versions_never_change';
    end $$`,
  `update versions set document = null where document is not null
    and not exists (select from publications where sha256 = versions.sha256)
    and not exists (select from proposals where sha256 = versions.sha256 and ended_at is null)
    and proposed_at <= (select max(approved_at) from removals join publications using (sha256) where publications.edition_id = versions.edition_id)`,
  `update review_comments set quote = null, text = '' where sha256 in (select sha256 from versions where document is null)`,
  `update proposals set reason = null where reason is not null and sha256 in (select sha256 from versions where document is null)`,
  `update draft_revisions d set text = '' where text <> ''
    and exists (select from draft_revisions newer where newer.edition_id = d.edition_id and newer.part = d.part and newer.revision > d.revision)
    and saved_at <= (select max(approved_at) from removals join publications using (sha256) where publications.edition_id = d.edition_id)`,
]
