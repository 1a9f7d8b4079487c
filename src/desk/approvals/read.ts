/** Reads proposals and published versions. */

import type { Database, EditionKind } from '#db'
import { Refusal } from '#desk/refusals'
import { hashOf, newestPublished, type AnyDocument } from '#desk/versions'
import { commentsOf, type ReviewComment } from './comments.ts'

export interface WaitingProposal {
  sha256: string
  kind: EditionKind
  editionId: string
  checkId: string
  language: string
  title: string
  number: number
  change: AnyDocument['change']['kind']
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  /** None of these can approve it. */
  authors: string[]
}

/** The longest waiting first. */
export async function proposalsWaiting(db: Database): Promise<WaitingProposal[]> {
  const rows = await db
    .selectFrom('proposals')
    .innerJoin('versions', 'versions.sha256', 'proposals.sha256')
    .innerJoin('editions', 'editions.id', 'proposals.edition_id')
    .innerJoin('people', 'people.id', 'proposals.proposed_by')
    .select(['proposals.sha256', 'proposals.edition_id as editionId', 'check_id as checkId', 'editions.kind', 'language', 'document', 'number', 'change', 'proposed_by as proposedBy', 'people.name as proposedByName', 'proposals.proposed_at as proposedAt'])
    .where('ended_at', 'is', null)
    .orderBy('proposals.proposed_at')
    .orderBy('proposals.id')
    .limit(500)
    .execute()
  const authors = await authorsByHash(db, rows.map((row) => row.sha256))
  return rows.map(({ document, sha256, ...row }) => ({ ...row, sha256: sha256.toString('hex'), title: JSON.parse(document!).title, authors: authors.get(sha256.toString('hex')) ?? [] }))
}

export interface Proposal {
  sha256: string
  bytes: string
  document: AnyDocument
  previous: AnyDocument | null
  editionId: string
  checkId: string
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  /** Null while it is open. */
  ending: 'approved' | 'sent-back' | 'edited' | 'withdrawn' | null
  endedAt: Date | null
  endedByName: string | null
  reason: string | null
  authors: { id: string; name: string }[]
  comments: ReviewComment[]
}

/** The newest proposal of these bytes. */
export async function readProposal(db: Database, sha256: string): Promise<Proposal> {
  const row = await db
    .selectFrom('proposals')
    .innerJoin('versions', 'versions.sha256', 'proposals.sha256')
    .innerJoin('editions', 'editions.id', 'proposals.edition_id')
    .innerJoin('people', 'people.id', 'proposals.proposed_by')
    .leftJoin('people as ender', 'ender.id', 'proposals.ended_by')
    .select(['document', 'proposals.edition_id as editionId', 'check_id as checkId', 'proposed_by as proposedBy', 'people.name as proposedByName', 'proposals.proposed_at as proposedAt'])
    .select(['ending', 'ended_at as endedAt', 'ender.name as endedByName', 'reason', 'number'])
    .where('proposals.sha256', '=', hashOf(sha256))
    .orderBy('proposals.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  if (row.document === null) throw new Refusal('proposal-removed')
  const { document: bytes, number, ...proposal } = row
  const previous = number > 1 ? await newestPublished(db, row.editionId, number - 1) : null
  const authors = await db.selectFrom('version_authors').innerJoin('people', 'people.id', 'version_authors.person_id').select(['people.id', 'people.name']).where('sha256', '=', hashOf(sha256)).orderBy('people.name').execute()
  return {
    ...proposal,
    sha256,
    bytes,
    document: JSON.parse(bytes),
    previous: previous?.document ? JSON.parse(previous.document) : null,
    authors,
    comments: await commentsOf(db, row.editionId),
  }
}

export interface PublishedVersion {
  number: number
  sha256: string
  change: AnyDocument['change']['kind']
  /** What changed and why; null in a first version. */
  note: string | null
  publishedAt: Date
  entryIndex: number
  removal: Removed | null
}

export interface Removed {
  reason: 'court-order' | 'privacy' | 'copyright' | 'safety'
  at: Date
  entryIndex: number
}

const versionColumns = ['publications.number', 'publications.sha256', 'change', 'corrections.note', 'published_at as publishedAt', 'publications.entry_index as entryIndex'] as const
const removalColumns = ['removals.reason', 'removals.approved_at', 'removals.entry_index as removal_index'] as const

function publishedRows(db: Database, editionId: string) {
  return db
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .leftJoin('corrections', 'corrections.sha256', 'publications.sha256')
    .leftJoin('removals', (join) => join.onRef('removals.sha256', '=', 'publications.sha256').on('removals.approved_at', 'is not', null))
    .select(versionColumns)
    .select(removalColumns)
    .where('publications.edition_id', '=', editionId)
}

function versionOf({ sha256, reason, approved_at, removal_index, ...row }: PublishedVersionRow): PublishedVersion {
  return { ...row, sha256: sha256.toString('hex'), removal: reason && approved_at && removal_index !== null ? { reason, at: approved_at, entryIndex: removal_index } : null }
}

type PublishedVersionRow = Awaited<ReturnType<ReturnType<typeof publishedRows>['execute']>>[number]

export interface ReadVersion extends PublishedVersion {
  /** Exactly as hashed; null where it was lawfully removed. */
  bytes: string | null
  document: AnyDocument | null
}

/** Null where that edition has no such version. */
export async function readVersion(db: Database, editionId: string, number: number): Promise<ReadVersion | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1) return null
  const row = await publishedRows(db, editionId).select('document').where('publications.number', '=', number).executeTakeFirst()
  if (!row) return null
  const { document: bytes, ...version } = row
  return { ...versionOf(version), bytes, document: bytes === null ? null : JSON.parse(bytes) }
}

async function authorsByHash(db: Database, hashes: Buffer[]): Promise<Map<string, string[]>> {
  const authors = new Map<string, string[]>()
  if (hashes.length === 0) return authors
  const rows = await db.selectFrom('version_authors').selectAll().where('sha256', 'in', hashes).execute()
  for (const { sha256, person_id } of rows) authors.set(sha256.toString('hex'), [...(authors.get(sha256.toString('hex')) ?? []), person_id])
  return authors
}
