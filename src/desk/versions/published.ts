/** The published versions of an edition. */

import type { Database } from '#db'

export interface Published {
  number: number
  sha256: Buffer
  document: string | null
  entryIndex: number
}

/** With a number: that one. */
export async function newestPublished(db: Database, editionId: string, number?: number): Promise<Published | null> {
  const row = await db
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .select(['publications.number', 'publications.sha256', 'versions.document', 'publications.entry_index as entryIndex'])
    .where('publications.edition_id', '=', editionId)
    .$if(number !== undefined, (query) => query.where('publications.number', '=', number!))
    .orderBy('publications.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
