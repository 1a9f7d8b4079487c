/** The version that a piece of work is about. */

import type { Database } from '#db'
import type { VersionDocument } from '#desk/versions'

export interface Publication {
  sha256: Buffer
  document: VersionDocument
  publishedAt: Date
}

/** Null for what was lawfully removed in the meantime. */
export async function publicationOfKit(db: Database, kitId: number): Promise<(Publication & { deskName: string }) | null> {
  const row = await db
    .selectFrom('share_kits as k')
    .innerJoin('publications as p', 'p.sha256', 'k.sha256')
    .innerJoin('versions as v', 'v.sha256', 'k.sha256')
    .select(['p.sha256', 'p.published_at', 'v.document', 'k.desk_name'])
    .where('k.id', '=', kitId)
    .executeTakeFirst()
  return row?.document ? { sha256: row.sha256, document: JSON.parse(row.document), publishedAt: row.published_at, deskName: row.desk_name } : null
}
