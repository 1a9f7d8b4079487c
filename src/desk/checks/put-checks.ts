/** Publishes many checks at once; a record that is already there unchanged is left alone. */

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { announceFeed, lockFeed } from './feed.ts'
import type { CheckRecord, PutCounts } from './types.ts'

export async function putChecks({ db, clock }: { db: Database; clock: () => Date }, records: CheckRecord[]): Promise<PutCounts> {
  const rows = [...new Map(records.map(rowOf).map((row) => [row.source_key, row])).values()]
  if (rows.length === 0) return { added: 0, changed: 0, unchanged: 0 }

  return inTransaction(db, async (tx) => {
    await lockFeed(tx)
    await resolveOriginals(tx, rows)
    for (const row of rows) row.content_hash = `\\x${contentHash(row)}`
    const { added, changed } = await upsert(tx, await withoutUnchanged(tx, rows), clock())
    if (added + changed > 0) await announceFeed(tx)
    return { added, changed, unchanged: records.length - added - changed }
  })
}

/** The id a record has or will have. It follows from the sourceKey, so that addresses survive an import elsewhere. */
export function checkId(sourceKey: string): string {
  return createHash('sha256').update(storable(sourceKey)).digest('hex').slice(0, 20)
}

function rowOf(record: CheckRecord) {
  return {
    id: checkId(record.sourceKey),
    origin: record.origin,
    source_key: storable(record.sourceKey),
    translation_of: record.translationOf ? checkId(record.translationOf) : null,
    language: record.language ? storable(record.language) : 'und',
    claim: storable(record.claim),
    title: optional(record.title),
    summary: optional(record.summary),
    body: optional(record.body),
    rating: optional(record.rating),
    rating_key: record.ratingKey ?? null,
    claimant: optional(record.claimant),
    url: optional(record.url),
    appearances: (record.appearances ?? []).map(storable),
    publisher_name: storable(record.publisher.name),
    publisher_site: optional(record.publisher.site),
    published_on: record.publishedOn ?? null,
    imported_from: optional(record.importedFrom),
    content_hash: '',
  }
}

type Row = ReturnType<typeof rowOf>

function optional(text: string | undefined): string | null {
  return text ? storable(text) : null
}

/** PostgreSQL holds every character but NUL, and no half of a surrogate pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}

/** An original that is not there (yet) is left out; the record counts as changed once it has come. */
async function resolveOriginals(tx: Database, rows: Row[]): Promise<void> {
  const here = new Set(rows.map((row) => row.id))
  const elsewhere = [...new Set(rows.flatMap((row) => (row.translation_of && !here.has(row.translation_of) ? [row.translation_of] : [])))]
  if (elsewhere.length > 0) {
    const found = await tx.selectFrom('checks').select('id').where('id', 'in', elsewhere).execute()
    for (const { id } of found) here.add(id)
  }
  for (const row of rows) if (row.translation_of && (row.translation_of === row.id || !here.has(row.translation_of))) row.translation_of = null
}

/** Where it was imported from is not part of what was published. */
function contentHash({ imported_from: _, content_hash: __, ...content }: Row): string {
  return createHash('sha256').update(JSON.stringify(Object.values(content))).digest('hex')
}

async function withoutUnchanged(tx: Database, rows: Row[]): Promise<Row[]> {
  const known = await tx
    .selectFrom('checks')
    .select(['source_key', sql<string>`content_hash::text`.as('content_hash')])
    .where(sql<boolean>`source_key = any(${rows.map((row) => row.source_key)}::text[])`)
    .execute()
  const hashes = new Map(known.map((row) => [row.source_key, row.content_hash]))
  return rows.filter((row) => hashes.get(row.source_key) !== row.content_hash)
}

async function upsert(tx: Database, rows: Row[], now: Date): Promise<{ added: number; changed: number }> {
  if (rows.length === 0) return { added: 0, changed: 0 }
  const written = await sql<{ added: number; changed: number }>`
    with incoming as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(
        id text, origin text, source_key text, translation_of text, language text, claim text, title text, summary text, body text,
        rating text, rating_key text, claimant text, url text, appearances text[], publisher_name text, publisher_site text,
        published_on date, imported_from text, content_hash bytea)
    ), put as (
      insert into checks as kept (
        id, origin, source_key, translation_of, language, claim, title, summary, body,
        rating, rating_key, claimant, url, appearances, publisher_name, publisher_site,
        published_on, imported_from, content_hash, created_at, updated_at)
      select incoming.*, ${now}::timestamptz, ${now}::timestamptz from incoming
      on conflict (source_key) do update set
        origin = excluded.origin, translation_of = excluded.translation_of, language = excluded.language, claim = excluded.claim,
        title = excluded.title, summary = excluded.summary, body = excluded.body, rating = excluded.rating,
        rating_key = excluded.rating_key, claimant = excluded.claimant, url = excluded.url, appearances = excluded.appearances,
        publisher_name = excluded.publisher_name, publisher_site = excluded.publisher_site, published_on = excluded.published_on,
        imported_from = excluded.imported_from, content_hash = excluded.content_hash, updated_at = excluded.updated_at
      where kept.origin = 'import'
      returning id, xmax = 0 as is_new
    ), fed as (
      insert into check_feed (check_id, kind, at) select id, 'put', ${now}::timestamptz from put
    )
    select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from put`.execute(tx)
  return written.rows[0]
}
