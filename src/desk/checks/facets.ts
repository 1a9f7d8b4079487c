/** Counts what a list of checks that stand can be narrowed by. */

import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#db'
import { feedHead } from './feed.ts'
import { type RatingKey, ratingKeys } from './ratings.ts'
import { stands } from './row.ts'
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
  const languages = await counted(db, primaryLanguage).orderBy('checks', 'desc').orderBy('key').execute()
  const own = await counted(db, sql`rating_key`).execute()
  const theirs = await counted(db, sql`lower(rating)`).orderBy('checks', 'desc').orderBy('key').limit(mostRatings).execute()
  const topics = await counted(db, sql`unnest(topics)`).orderBy('key').execute()

  const byKey = new Map(own.map((row) => [row.key, row.checks]))
  return {
    languages: languages.map(({ key, checks }) => ({ language: key, checks })),
    ratingKeys: ratingKeys.filter((key) => byKey.has(key)).map((ratingKey: RatingKey) => ({ ratingKey, checks: byKey.get(ratingKey)! })),
    ratings: theirs.map(({ key, checks }) => ({ rating: key, checks })),
    topics: topics.map(({ key, checks }) => ({ topic: key, checks })),
    checks: languages.reduce((sum, row) => sum + row.checks, 0),
  }
}

/** All of them, less the few that do not stand: so the rows of the others need not be read. */
function counted(db: Database, key: RawBuilder<unknown>) {
  const those = (n: RawBuilder<unknown>, which: RawBuilder<unknown>) => sql`select key, ${n} as n from (select ${key} as key from checks ${which}) keyed where key is not null group by key`
  const all = sql<{ key: string; n: number }>`(${those(sql`count(*)`, sql``)} union all ${those(sql`-count(*)`, sql`where not ${stands()}`)})`
  const checks = sql<number>`sum(n)::int`
  return db.selectFrom(all.as('counted')).select(['key', checks.as('checks')]).groupBy('key').having(checks, '>', 0)
}
