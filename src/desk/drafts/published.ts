/** What of an edition is published by now. */

import type { Database } from '#db'

/** 0 where nothing is. */
export async function newestNumber(db: Database, editionId: string): Promise<number> {
  const row = await db.selectFrom('publications').select('number').where('edition_id', '=', editionId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}

/** Whether it said something once, and says nothing now: it was retracted, or lawfully removed. */
export async function isTakenBack(db: Database, editionId: string): Promise<boolean> {
  const newest = await db
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .select(['change', (is) => is('document', 'is', null).as('isRemoved')])
    .where('publications.edition_id', '=', editionId)
    .orderBy('publications.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest !== undefined && (newest.change === 'retraction' || Boolean(newest.isRemoved))
}
