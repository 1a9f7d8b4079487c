/** What of an edition is published by now. */

import type { Database } from '#db'

/** 0 where nothing is. */
export async function newestNumber(db: Database, editionId: string): Promise<number> {
  const row = await db.selectFrom('publications').select('number').where('edition_id', '=', editionId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}

/** Whether this version, or a later one, was retracted or lawfully removed: what it says is not to be said again in another language. */
export async function isTakenBackSince(db: Database, editionId: string, number: number): Promise<boolean> {
  const takenBack = await db
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .select('publications.sha256')
    .where('publications.edition_id', '=', editionId)
    .where('publications.number', '>=', number)
    .where((is) => is.or([is('change', '=', 'retraction'), is('document', 'is', null)]))
    .limit(1)
    .executeTakeFirst()
  return takenBack !== undefined
}
