/** Snapshots: what was kept of a source, named by its SHA-256, never changed; public only while a published version cites it. */

import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database, Tables } from '#db'
import type { VersionDocument } from '#desk/versions'

export interface Snapshot {
  sha256: string
  mediaType: string
  bytes: Buffer
  madeAt: Date
}

export interface SnapshotText {
  sha256: string
  mediaType: string
  madeAt: Date
  url: string | null
  title: string | null
  source: string
  text: string | null
}

/** One that is there already is held, not changed: a removal at the same moment takes it before, and it is kept anew, or knows of whoever has just come to keep it. */
export async function keepSnapshot(tx: Transaction<Tables>, { bytes, mediaType, madeAt }: Omit<Snapshot, 'sha256'>): Promise<Buffer> {
  const sha256 = createHash('sha256').update(bytes).digest()
  await tx.insertInto('snapshots').values({ sha256, media_type: mediaType, bytes, made_at: madeAt }).onConflict((on) => on.column('sha256').doUpdateSet({ sha256 }).where(sql<boolean>`false`)).execute()
  return sha256
}

export async function readSnapshot(db: Database, sha256: string): Promise<Snapshot | null> {
  const row = await db.selectFrom('snapshots').selectAll().where('sha256', '=', bytesOf(sha256)).executeTakeFirst()
  return row ? { sha256, mediaType: row.media_type, bytes: row.bytes, madeAt: row.made_at } : null
}

export async function readSnapshotText(db: Database, sha256: string): Promise<SnapshotText | null> {
  const row = await db
    .selectFrom('captures')
    .innerJoin('snapshots', 'snapshots.sha256', 'captures.snapshot')
    .innerJoin('evidence', 'evidence.id', 'captures.evidence_id')
    .select(['snapshots.media_type', 'snapshots.made_at', 'captures.final_url', 'evidence.url', 'evidence.title', 'evidence.source', 'captures.page_title', 'captures.readable'])
    .where('snapshot', '=', bytesOf(sha256))
    .orderBy('captures.id')
    .executeTakeFirst()
  return row ? { sha256, mediaType: row.media_type, madeAt: row.made_at, url: row.final_url ?? row.url, title: row.page_title || row.title || null, source: row.source, text: row.readable } : null
}

/** As the newest published version that cites it says: what else the desk has written about this copy, in this check or another, is not public. */
export async function readPublicSnapshotText(db: Database, sha256: string): Promise<SnapshotText | null> {
  const cited = await publishedCiting(db, sha256)
    .innerJoin('snapshots', 'snapshots.sha256', 'captures.snapshot')
    .select(['versions.document', 'snapshots.media_type', 'snapshots.made_at', 'captures.final_url', 'captures.page_title', 'captures.readable'])
    .orderBy('publications.published_at', 'desc')
    .orderBy('captures.id')
    .limit(1)
    .executeTakeFirst()
  if (!cited) return null
  const { evidence } = JSON.parse(cited.document!) as VersionDocument
  const { url, title, source } = evidence.find(({ snapshot }) => snapshot?.sha256 === sha256)!
  return { sha256, mediaType: cited.media_type, madeAt: cited.made_at, url: cited.final_url ?? url, title: cited.page_title || title || null, source, text: cited.readable }
}

/** Looks only into the versions of the few checks whose evidence has this copy, so that a wrong guess costs nothing. */
export async function isPublicSnapshot(db: Database, sha256: string): Promise<boolean> {
  const cited = await publishedCiting(db, sha256).limit(1).executeTakeFirst()
  return cited !== undefined
}

/** Held until the removal is through, so that no further check comes to keep one meanwhile. */
export async function holdSnapshots(tx: Transaction<Tables>, copies: string[]): Promise<void> {
  if (copies.length > 0) await tx.selectFrom('snapshots').select('sha256').where('sha256', 'in', copies.map(bytesOf)).orderBy('sha256').forUpdate().execute()
}

/**
 * After the lawful removal of a version, in its transaction: the copy goes too, unless another published version cites it. False where it stays.
 * What is left says that there was one.
 */
export async function forgetSnapshot(tx: Transaction<Tables>, sha256: string): Promise<boolean> {
  if (await isPublicSnapshot(tx, sha256)) return false
  await tx.updateTable('captures').set({ snapshot: null, fault: 'forgotten', readable: null, page_title: null }).where('snapshot', '=', bytesOf(sha256)).execute()
  await tx.deleteFrom('snapshots').where('sha256', '=', bytesOf(sha256)).execute()
  return true
}

/** Whether a published version cites it besides these. */
export async function isCitedBeyond(db: Database, sha256: string, versions: Buffer[]): Promise<boolean> {
  const cited = await publishedCiting(db, sha256).where('versions.sha256', 'not in', versions).limit(1).executeTakeFirst()
  return cited !== undefined
}

export interface CitingCheck {
  editionId: string
  language: string
  claim: string
}

/** The published checks that cite it, the newest first, as the version of each that cites it last calls itself. */
export async function checksCiting(db: Database, sha256: string): Promise<CitingCheck[]> {
  const rows = await publishedCiting(db, sha256).select(['versions.document', 'publications.published_at']).distinctOn('editions.id').select('editions.id').orderBy('editions.id').orderBy('publications.number', 'desc').execute()
  return rows
    .sort((a, b) => b.published_at.getTime() - a.published_at.getTime())
    .map(({ id, document }) => {
      const { claim, language } = JSON.parse(document!) as VersionDocument
      return { editionId: id, language, claim }
    })
}

/** The checks among whose evidence one of these is, published or not. */
export async function checksKeeping(db: Database, copies: string[]): Promise<string[]> {
  if (copies.length === 0) return []
  const rows = await db.selectFrom('captures').innerJoin('evidence', 'evidence.id', 'captures.evidence_id').select('evidence.check_id').distinct().where('captures.snapshot', 'in', copies.map(bytesOf)).where('evidence.removed_at', 'is', null).execute()
  return rows.map((row) => row.check_id)
}

function publishedCiting(db: Database, sha256: string) {
  const cites = JSON.stringify([{ snapshot: { sha256 } }])
  return db
    .selectFrom('captures')
    .innerJoin('evidence', 'evidence.id', 'captures.evidence_id')
    .innerJoin('editions', 'editions.check_id', 'evidence.check_id')
    .innerJoin('versions', 'versions.edition_id', 'editions.id')
    .innerJoin('publications', 'publications.sha256', 'versions.sha256')
    .select('versions.sha256')
    .where('captures.snapshot', '=', bytesOf(sha256))
    .where('versions.document', 'is not', null)
    .where(sql<boolean>`versions.document::jsonb -> 'evidence' @> ${cites}::jsonb`)
}

/** What is no SHA-256 in hex is nothing's name. */
function bytesOf(sha256: string): Buffer {
  return Buffer.from(/^[0-9a-f]{64}$/.test(sha256) ? sha256 : '', 'hex')
}
