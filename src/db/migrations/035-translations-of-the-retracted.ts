/**
 * Mends 009 and 020: what was retracted still stood in other languages and answered those who asked in them. It is taken back there too, from the moment at which it was retracted, and its
 * claims are open again (the trigger of 032); what translates a version that was published since stands on. The index finds the few that do not stand: feeds tell of them, and lists count without them.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Of each standing translation, when the version that it translates was retracted, or the first one after it that was. */
const fallen = (table: string, original: string) => `
    select t.id, min(p.published_at) as at from ${table} t
      join versions own on own.sha256 = t.version_sha256
      join publications p on p.edition_id = t.${original} and p.number >= (own.document::jsonb -> 'translates' ->> 'number')::int
      join versions v on v.sha256 = p.sha256 and v.change = 'retraction'
    where t.${original} <> t.id and t.retracted_at is null and own.document is not null
    group by t.id`

const statements = [
  `create index checks_gone on checks (retracted_at) where retracted_at is not null or claim = ''`,
  // As whoever publishes: an entry becomes visible only after every smaller one.
  `select pg_advisory_xact_lock(${0x70_75_62})`,
  `with fallen as (${fallen('checks', 'translation_of')}),
    taken as (update checks set retracted_at = fallen.at, updated_at = now() from fallen where fallen.id = checks.id returning checks.id)
  insert into check_feed (check_id, kind, at) select id, 'remove', now() from taken order by id`,
  `select pg_notify('check_feed', '')`,
  `update explainers set retracted_at = fallen.at from (${fallen('explainers', 'original_id')}) fallen where fallen.id = explainers.id`,
]
