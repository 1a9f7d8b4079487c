/** Checks as the Fact Check Tools API asks for them: by language, publisher and age, ranked by a search or newest first. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { type Check, getChecks, stands } from '#desk/checks'

export interface ClaimsFilter {
  /** A primary language; its regions count too. */
  language?: string
  /** A host, without "www."; null for the desk itself. */
  site?: string | null
  /** YYYY-MM-DD */
  from?: string
}

/** Which of these ids fit, in their order. What was taken back or removed answers nobody. */
export async function fittingClaims(db: Database, ids: string[], filter: ClaimsFilter): Promise<Check[]> {
  if (ids.length === 0) return []
  const rows = await narrowed(db, filter).where(sql<boolean>`id = any(${ids}::text[])`).execute()
  const fitting = new Set(rows.map(({ id }) => id))
  return getChecks(db, ids.filter((id) => fitting.has(id)))
}

export async function newestClaims(db: Database, filter: ClaimsFilter, { offset, limit }: { offset: number; limit: number }): Promise<Check[]> {
  const rows = await narrowed(db, filter).orderBy(sql`published_on desc nulls last`).orderBy('id').offset(offset).limit(limit).execute()
  return getChecks(db, rows.map(({ id }) => id))
}

function narrowed(db: Database, { language, site, from }: ClaimsFilter) {
  let query = db.selectFrom('checks').select('id').where(stands())
  if (language) query = query.where(sql<boolean>`lower(split_part(language, '-', 1)) = ${language}`)
  if (site === null) query = query.where('origin', '=', 'desk')
  else if (site) query = query.where(sql<boolean>`site_of(url) = ${site} and url is not null`)
  if (from) query = query.where('published_on', '>=', from)
  return query
}

/** When the claims of the desk's own checks were made, by id of the check. */
export async function claimDates(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('checks')
    .innerJoin('versions', 'versions.sha256', 'checks.version_sha256')
    .select(['checks.id', sql<string | null>`versions.document::jsonb ->> 'claimedOn'`.as('claimed_on')])
    .where('checks.id', 'in', ids)
    .execute()
  return new Map(rows.flatMap(({ id, claimed_on }) => (claimed_on ? [[id, claimed_on]] : [])))
}
