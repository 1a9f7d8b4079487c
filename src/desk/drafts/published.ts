/** What of an edition is published by now. */

import type { Database } from '#db'

/** 0 where nothing is. */
export async function newestNumber(db: Database, editionId: string): Promise<number> {
  const row = await db.selectFrom('publications').select('number').where('edition_id', '=', editionId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}
