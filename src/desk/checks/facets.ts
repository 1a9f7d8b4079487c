/** Counts what a list of checks can be narrowed by. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { feedHead } from './feed.ts'
import { type RatingKey, ratingKeys } from './ratings.ts'
import type { CheckFacets } from './types.ts'

const mostRatings = 60
const primaryLanguage = sql<string>`lower(split_part(language, '-', 1))`

const remembered = new WeakMap<Database, { seq: number; facets: Promise<CheckFacets> }>()

/** Counted once for each state of the archive, which the head of the feed names. */
export async function checkFacets(db: Database): Promise<CheckFacets> {
  const seq = await feedHead(db)
  const known = remembered.get(db)
  if (known?.seq === seq) return known.facets

  const facets = countFacets(db)
  remembered.set(db, { seq, facets })
  facets.catch(() => remembered.delete(db))
  return facets
}

async function countFacets(db: Database): Promise<CheckFacets> {
  const count = sql<number>`count(*)`.as('checks')
  const languages = await db.selectFrom('checks').select([primaryLanguage.as('language'), count]).groupBy(primaryLanguage).orderBy('checks', 'desc').orderBy('language').execute()
  const own = await db.selectFrom('checks').select(['rating_key', count]).where('rating_key', 'is not', null).groupBy('rating_key').execute()
  const lowered = sql<string>`lower(rating)`
  const theirs = await db.selectFrom('checks').select([lowered.as('rating'), count]).where('rating', 'is not', null).groupBy(lowered).orderBy('checks', 'desc').orderBy('rating').limit(mostRatings).execute()
  const topics = await db.selectFrom('checks').select([sql<string>`unnest(topics)`.as('topic'), count]).where(sql<boolean>`topics <> '{}'`).groupBy('topic').orderBy('topic').execute()

  const byKey = new Map(own.map((row) => [row.rating_key, row.checks]))
  return {
    languages,
    ratingKeys: ratingKeys.filter((key) => byKey.has(key)).map((ratingKey: RatingKey) => ({ ratingKey, checks: byKey.get(ratingKey)! })),
    ratings: theirs,
    topics,
    checks: languages.reduce((sum, row) => sum + row.checks, 0),
  }
}
