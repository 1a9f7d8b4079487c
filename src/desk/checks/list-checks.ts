/** Lists checks that stand, page by page: newest first, or in the order of a search. */

import { type SelectQueryBuilder, sql } from 'kysely'
import type { Database, Tables } from '#db'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'
import { getChecks } from './get-checks.ts'
import { checkColumns, checkOf, stands } from './row.ts'
import type { Check, CheckFilters, CheckPage } from './types.ts'

/**
 * A cursor names the last check of its page, not a count of pages: checks published meanwhile neither repeat nor hide one.
 * Checks without a date come last.
 */
export async function listChecks(db: Database, { cursor, limit, ...filters }: CheckFilters & { cursor?: string; limit: number }): Promise<CheckPage> {
  const after = cursor ? readCursor(cursor) : null
  const narrowing = await narrowingOf(db, filters)
  if (filters.ids) return rankedPage(db, filters.ids, narrowing, after, limit)

  const wanted = limit + 1
  const dated = after?.publishedOn === null ? [] : await datedChecks(db, narrowing, after, wanted)
  const undated = dated.length < wanted && !filters.from && !filters.to ? await undatedChecks(db, narrowing, after, wanted - dated.length) : []
  return pageOf([...dated, ...undated], limit)
}

async function datedChecks(db: Database, narrowing: Narrowing, after: Cursor | null, limit: number): Promise<Check[]> {
  let query = narrowed(db.selectFrom('checks'), narrowing).select(checkColumns).where('published_on', 'is not', null)
  if (after?.publishedOn) {
    const { publishedOn, id } = after
    query = query
      .where('published_on', '<=', publishedOn)
      .where((is) => is.or([is('published_on', '<', publishedOn), is('id', '>', id)]))
  }
  return (await query.orderBy('published_on', 'desc').orderBy('id').limit(limit).execute()).map(checkOf)
}

async function undatedChecks(db: Database, narrowing: Narrowing, after: Cursor | null, limit: number): Promise<Check[]> {
  let query = narrowed(db.selectFrom('checks'), narrowing).select(checkColumns).where('published_on', 'is', null)
  if (after && after.publishedOn === null) query = query.where('id', '>', after.id)
  return (await query.orderBy('id').limit(limit).execute()).map(checkOf)
}

async function rankedPage(db: Database, ids: string[], narrowing: Narrowing, after: Cursor | null, limit: number): Promise<CheckPage> {
  if (ids.length === 0) return { checks: [], nextCursor: null }
  const passed = await narrowed(db.selectFrom('checks'), narrowing).select('id').where('id', 'in', ids).execute()
  const allowed = new Set(passed.map((row) => row.id))
  const ranked = ids.filter((id) => allowed.has(id))
  const start = after ? ranked.indexOf(after.id) + 1 : 0
  return pageOf(await getChecks(db, ranked.slice(start, start + limit + 1)), limit)
}

function pageOf(checks: Check[], limit: number): CheckPage {
  const page = checks.slice(0, limit)
  return { checks: page, nextCursor: checks.length > limit ? writeCursor(page[limit - 1]) : null }
}

function narrowed<T>(query: SelectQueryBuilder<Tables, 'checks', T>, { languages, without, rating, topic, from, to }: Narrowing) {
  query = query.where(stands())
  if (without) {
    query = query
      .where('translation_of', 'is', null)
      .where((is) => is.not(is.exists(is.selectFrom('checks as edition').select('edition.id').whereRef('edition.translation_of', '=', 'checks.id').where(stands('edition')).where(sql<boolean>`edition.language = any(${without}::text[])`))))
  }
  if (languages) query = query.where(sql<boolean>`language = any(${languages}::text[])`)
  if (rating) {
    query = query.where((is) => is.or([is('rating_key', '=', rating), is(sql`lower(rating)`, '=', rating.toLowerCase())]))
  }
  if (topic) query = query.where(sql<boolean>`topics @> ${[topic]}::text[]`)
  if (from) query = query.where('published_on', '>=', from)
  if (to) query = query.where('published_on', '<=', to)
  return query
}

interface Narrowing extends Pick<CheckFilters, 'rating' | 'topic' | 'from' | 'to'> {
  /** The tags, as checks carry them, of the language that is asked for. */
  languages: string[] | null
  /** The tags of the language that it is not to be had in. */
  without: string[] | null
}

async function narrowingOf(db: Database, { language, notIn, ...others }: CheckFilters): Promise<Narrowing> {
  if (!language && !notIn) return { languages: null, without: null, ...others }
  const tags = await languageTags(db)
  const without = notIn ? tags.filter((tag) => isOf(tag, notIn)) : null
  return { languages: tags.filter((tag) => (!language || isOf(tag, language)) && !without?.includes(tag)), without, ...others }
}

function isOf(tag: string, language: string): boolean {
  const [whole, asked] = [tag.toLowerCase(), language.toLowerCase()]
  return whole === asked || whole.split('-')[0] === asked
}

/** Goes through the index from tag to tag: as many steps as there are tags, not checks. */
async function languageTags(db: Database): Promise<string[]> {
  const { rows } = await sql<{ language: string }>`
    with recursive tags as (
      (select language from checks order by language limit 1)
      union all
      select (select language from checks where language > tags.language order by language limit 1) from tags where tags.language is not null
    )
    select language from tags where language is not null`.execute(db)
  return rows.map((row) => row.language)
}
