/**
 * The feed of publications: one entry for every check put or removed, numbered in the order in which the transactions were
 * committed. Whoever follows it by number misses nothing: an entry is appended only under one lock held until the commit,
 * so a smaller number can never become visible after a greater one. Numbers of rolled back transactions stay unused.
 */

import { sql } from 'kysely'
import { type Database, notify } from '#db'
import type { FeedEntry } from './types.ts'

export const feedChannel = 'check_feed'

const feedLock = 0x70_75_62 // 'pub'

/** To be taken in the transaction before anything is published in it. */
export async function lockFeed(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(feedLock)})`.execute(tx)
}

export async function announceFeed(tx: Database): Promise<void> {
  await notify(tx, feedChannel)
}

export async function readFeed(db: Database, after: number, limit: number): Promise<FeedEntry[]> {
  const rows = await db.selectFrom('check_feed').select(['seq', 'check_id', 'kind']).where('seq', '>', after).orderBy('seq').limit(limit).execute()
  return rows.map((row) => ({ seq: row.seq, checkId: row.check_id, kind: row.kind }))
}

/** The number of the last entry, 0 when nothing was ever published. */
export async function feedHead(db: Database): Promise<number> {
  const row = await db.selectFrom('check_feed').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}
