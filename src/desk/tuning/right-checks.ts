/** Which checks answer the same: the editions of one check, and checks by others of nearly the same claim. */

import type { Database } from '#db'
import { fingerprints, nearness } from '#match'

/** For each check the ids of all its editions, itself among them. */
export async function editionsOf(db: Database, ids: string[]): Promise<Map<string, string[]>> {
  const originals = new Map((await db.selectFrom('checks').select(['id', 'translation_of']).where('id', 'in', ids).execute()).map((row) => [row.id, row.translation_of ?? row.id]))
  const wanted = [...new Set(originals.values())]
  const editions = await db
    .selectFrom('checks')
    .select(['id', 'translation_of'])
    .where((is) => is.or([is('id', 'in', wanted), is('translation_of', 'in', wanted)]))
    .execute()
  return new Map([...originals].map(([id, original]) => [id, editions.filter((edition) => (edition.translation_of ?? edition.id) === original).map((edition) => edition.id)]))
}

/** An archive may hold the same claim checked by two publishers: then the second is as right as the first. */
export async function claimsOf(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('checks').select(['id', 'claim']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, claim }) => [id, claim]))
}

const sameFrom = 0.7

export function isSameClaim(first: string, second: string): boolean {
  if (first === second) return true
  const { firstInSecond, secondInFirst } = nearness(fingerprints(first), fingerprints(second))
  return Math.min(firstInSecond, secondInFirst) >= sameFrom
}
