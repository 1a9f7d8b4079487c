/** Published checks: kept, listed, put in bulk, and followed in the order of their publication. */

import type { Database } from '#db'
import type { Check, CheckFacets, CheckFilters, CheckPage, CheckRecord, FeedEntry, PutCounts } from './types.ts'

export type { Check, CheckFacets, CheckFilters, CheckPage, CheckRecord, FeedEntry, PutCounts } from './types.ts'
export { isRatingKey, ratingKeys, ratings, type Rating, type RatingKey, type RatingTone } from './ratings.ts'

const later = () => { throw new Error('not written yet') }
export async function getCheck(_db: Database, _id: string): Promise<Check | null> { return later() }
export async function getChecks(_db: Database, _ids: string[]): Promise<Check[]> { return later() }
export async function listChecks(_db: Database, _filters: CheckFilters & { cursor?: string; limit: number }): Promise<CheckPage> { return later() }
/** The other editions of the same check. */
export async function translationsOf(_db: Database, _check: Check): Promise<Check[]> { return later() }
export async function checkFacets(_db: Database): Promise<CheckFacets> { return later() }
export async function putChecks(_deps: { db: Database; clock: () => Date }, _records: CheckRecord[]): Promise<PutCounts> { return later() }
export async function removeCheck(_deps: { db: Database; clock: () => Date }, _id: string): Promise<boolean> { return later() }
/** The id a record has or will have: it follows from its sourceKey, so that addresses survive a re-import elsewhere. */
export function checkId(_sourceKey: string): string { return later() }
export async function readFeed(_db: Database, _after: number, _limit: number): Promise<FeedEntry[]> { return later() }
export async function feedHead(_db: Database): Promise<number> { return later() }
