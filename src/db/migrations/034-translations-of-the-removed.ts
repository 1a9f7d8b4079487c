/**
 * Mends 033: what was translated and never published kept the words that were lawfully removed from the original. Its bytes may go with a removal of the original; those that stayed so far go now,
 * with what was said of them, and with what was saved of the translation: all that is of the removed version or an earlier one, and the earlier texts of what is of a later one.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Of each translation, what was removed of its original, and when. */
const removedOriginals = `select e.id as edition_id, p.number, r.approved_at from editions e join publications p on p.edition_id = e.check_id join removals r using (sha256) where e.id <> e.check_id and r.approved_at is not null`

const translated = `coalesce(
    (select case when text ~ '^\\s*[0-9]{1,9}\\s*$' then trim(text)::int end from draft_revisions where edition_id = d.edition_id and part = 'translates' order by revision desc limit 1),
    (select max(p.number) from publications p join editions e on e.check_id = p.edition_id where e.id = d.edition_id))`

const statements = [
  `create or replace function version_bytes_stay() returns trigger language plpgsql as $$
    begin
      if new.document is not distinct from old.document then return new; end if;
      if new.document is null and exists (select from removals where sha256 = new.sha256 and approved_at is not null) then return new; end if;
      if new.document is null and not exists (select from publications where sha256 = new.sha256)
        and exists (select from removals join publications using (sha256) where edition_id in (new.edition_id, (select check_id from editions where id = new.edition_id)) and approved_at is not null) then return new; end if;
      raise exception 'the bytes of a version never change' using errcode = 'check_violation', constraint = 'versions_never_change';
    end $$`,
  `update proposals set ended_at = now(), ending = 'edited' where ended_at is null
    and exists (select from (${removedOriginals}) gone where gone.edition_id = proposals.edition_id and proposals.proposed_at <= gone.approved_at)`,
  `update versions set document = null where document is not null
    and not exists (select from publications where sha256 = versions.sha256)
    and not exists (select from proposals where sha256 = versions.sha256 and ended_at is null)
    and exists (select from (${removedOriginals}) gone where gone.edition_id = versions.edition_id and versions.proposed_at <= gone.approved_at)`,
  `update review_comments set quote = null, text = '' where sha256 in (select sha256 from versions where document is null)`,
  `update proposals set reason = null where reason is not null and sha256 in (select sha256 from versions where document is null)`,
  `update draft_revisions d set text = '' where text <> ''
    and exists (select from (${removedOriginals}) gone where gone.edition_id = d.edition_id and d.saved_at <= gone.approved_at
      and (exists (select from draft_revisions newer where newer.edition_id = d.edition_id and newer.part = d.part and newer.revision > d.revision)
        or (${translated} <= gone.number and d.after_version >= coalesce((select max(number) from publications where edition_id = d.edition_id), 0))))`,
]
