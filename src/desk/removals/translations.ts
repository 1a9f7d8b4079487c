/** What is published of an original in other languages. A version that translates another says what it says, and goes with it. */

import type { Database } from '#db'
import type { AnyDocument } from '#desk/versions'

export interface PublishedTranslation {
  sha256: string
  editionId: string
  language: string
  number: number
  /** Which version of the original. */
  translates: number
  document: AnyDocument
}

/** Of a translation: none. */
export async function publishedTranslations(db: Database, originalId: string): Promise<PublishedTranslation[]> {
  const rows = await db
    .selectFrom('publications')
    .innerJoin('editions', 'editions.id', 'publications.edition_id')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .select(['publications.sha256', 'editions.id as editionId', 'editions.language', 'publications.number', 'versions.document'])
    .where('editions.check_id', '=', originalId)
    .where('editions.id', '<>', originalId)
    .where('versions.document', 'is not', null)
    .orderBy('editions.language')
    .orderBy('editions.id')
    .orderBy('publications.number')
    .execute()
  return rows.map(({ sha256, document, ...row }) => {
    const parsed = JSON.parse(document!) as AnyDocument
    return { ...row, sha256: sha256.toString('hex'), translates: parsed.translates!.number, document: parsed }
  })
}
