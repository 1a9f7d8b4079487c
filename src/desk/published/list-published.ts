/** Lists publications: the newest for feeds, all of them in order for archives, and the corrections. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { stands } from '#desk/checks'
import { historiesOf } from './history.ts'
import { completed, readAllPublished } from './read-published.ts'
import type { PublishedCheck, PublishedCorrection, PublishedExplainer } from './types.ts'

export interface LatestQuestion {
  /** A primary language ('pt' finds 'pt-BR' too) or a whole tag. */
  language?: string
  topic?: string
  limit: number
}

/** The ones published, changed or taken back last, so that a correction comes before older news. */
export async function latestPublished(db: Database, { language, topic, limit }: LatestQuestion): Promise<PublishedCheck[]> {
  const inLanguage = language ? sql<boolean>`(lower(checks.language) = ${language.toLowerCase()} or lower(split_part(checks.language, '-', 1)) = ${language.toLowerCase()})` : sql<boolean>`true`
  const onTopic = topic ? sql<boolean>`checks.topics @> ${[topic]}::text[]` : sql<boolean>`true`
  const published = await db
    .selectFrom('checks')
    .innerJoin('publications', 'publications.sha256', 'checks.version_sha256')
    .select(['checks.id', 'entry_index'])
    .where(inLanguage)
    .where(onTopic)
    .orderBy('entry_index', 'desc')
    .limit(limit)
    .execute()
  const takenBack = await takenBackWithOriginal(db).select(['checks.id', 'entry_index']).where(inLanguage).where(onTopic).orderBy('retracted_at', 'desc').limit(limit).execute()
  const newestFirst = [...published, ...takenBack].sort((a, b) => b.entry_index - a.entry_index)
  return readAllPublished(db, [...new Set(newestFirst.map(({ id }) => id))].slice(0, limit))
}

/** Translations, each with the publication that took back its original. */
function takenBackWithOriginal(db: Database) {
  return db
    .selectFrom('checks')
    .innerJoin('publications', (join) => join.onRef('publications.edition_id', '=', 'checks.translation_of').onRef('publications.published_at', '=', 'checks.retracted_at'))
    .where('retracted_at', 'is not', null)
}

/** Explainers, the ones published or changed last first. */
export async function latestExplainers(db: Database, limit: number): Promise<PublishedExplainer[]> {
  const rows = await db.selectFrom('publications').innerJoin('explainers', 'explainers.version_sha256', 'publications.sha256').select('explainers.id').orderBy('publications.entry_index', 'desc').limit(limit).execute()
  const ids = rows.map(({ id }) => id)
  return (await completed(db, ids, await historiesOf(db, ids))).filter((edition): edition is PublishedExplainer => edition.kind === 'explainer')
}

const perRead = 200

/** Every check that was ever published, in the order of first publication, some at a time. */
export async function* everyPublished(db: Database): AsyncGenerator<PublishedCheck[]> {
  for (let after = -1; ; ) {
    const rows = await firstPublications(db).where('entry_index', '>', after).orderBy('entry_index').limit(perRead).execute()
    if (rows.length === 0) return
    yield await readAllPublished(db, rows.map(({ edition_id }) => edition_id))
    after = rows.at(-1)!.entry_index
  }
}

/** Of checks only. */
function firstPublications(db: Database) {
  return db.selectFrom('publications').innerJoin('editions', 'editions.id', 'publications.edition_id').select(['edition_id', 'entry_index']).where('number', '=', 1).where('kind', '=', 'check')
}

export interface PublishedAddress {
  id: string
  changedAt: Date
}

/** What a sitemap names: pages that stand, in the order of first publication. */
export async function publishedAddresses(db: Database, { offset, limit }: { offset: number; limit: number }): Promise<PublishedAddress[]> {
  const rows = await db
    .selectFrom('publications as first')
    .innerJoin('checks', 'checks.id', 'first.edition_id')
    .innerJoin('publications as newest', 'newest.sha256', 'checks.version_sha256')
    .select(['checks.id', 'newest.published_at'])
    .where('first.number', '=', 1)
    .where(stands())
    .orderBy('first.entry_index')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(({ id, published_at }) => ({ id, changedAt: published_at }))
}

/** How many stand. */
export async function countPublished(db: Database): Promise<number> {
  const { checks } = await db.selectFrom('checks').select(sql<number>`count(*)`.as('checks')).where('version_sha256', 'is not', null).where(stands()).executeTakeFirstOrThrow()
  return checks
}

/** First published since then, newest first: what a news search may still want. */
export async function publishedSince(db: Database, since: Date, limit: number): Promise<PublishedCheck[]> {
  const rows = await firstPublications(db).where('published_at', '>=', since).orderBy('entry_index', 'desc').limit(limit).execute()
  return readAllPublished(db, rows.map(({ edition_id }) => edition_id))
}

/** Newest first. */
export async function latestCorrections(db: Database, limit: number): Promise<PublishedCorrection[]> {
  const rows = await db
    .selectFrom('corrections')
    .innerJoin('publications', 'publications.sha256', 'corrections.sha256')
    .innerJoin('versions', 'versions.sha256', 'corrections.sha256')
    .innerJoin('editions', 'editions.id', 'corrections.edition_id')
    .select(['corrections.edition_id', 'publications.number', 'editions.language', 'editions.kind as of', 'corrections.kind', 'corrections.note', 'corrections.made_at', 'publications.entry_index'])
    .select(sql<string | null>`coalesce(versions.document::jsonb ->> 'claim', versions.document::jsonb ->> 'title')`.as('name'))
    .orderBy('publications.entry_index', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap((row) => (row.name === null ? [] : [{ id: row.edition_id, of: row.of, number: row.number, language: row.language, name: row.name, kind: row.kind, note: row.note, at: row.made_at, entryIndex: row.entry_index }]))
}

export interface FeedNames {
  languages: string[]
  topics: string[]
}

/** In which languages and on which topics something stands. */
export async function feedNames(db: Database): Promise<FeedNames> {
  const languages = await db.selectFrom('checks').select(sql<string>`lower(split_part(language, '-', 1))`.as('language')).distinct().where('version_sha256', 'is not', null).orderBy('language').execute()
  const topics = await db.selectFrom('checks').select(sql<string>`unnest(topics)`.as('topic')).distinct().where('version_sha256', 'is not', null).orderBy('topic').execute()
  return { languages: languages.map(({ language }) => language).filter((language) => language !== 'und'), topics: topics.map(({ topic }) => topic) }
}

/** Grows with everything that is published, corrected, retracted or removed; -1 before anything was. */
export async function newestEntry(db: Database): Promise<number> {
  const { entry } = await db
    .selectNoFrom((of) => sql<number>`greatest(${of.selectFrom('publications').select(sql`max(entry_index)`.as('entry'))}, ${of.selectFrom('removals').select(sql`max(entry_index)`.as('entry'))}, -1)`.as('entry'))
    .executeTakeFirstOrThrow()
  return Number(entry)
}
