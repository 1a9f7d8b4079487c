/**
 * Approves the bytes that an approver saw, and publishes them: approval, publication, correction, the public page, the answers of its
 * claims and the entry of the log stand in one transaction, or none of them does. There is no other way to publish.
 */

import type { Transaction } from 'kysely'
import { type Database, inTransaction, type Tables } from '#db'
import { publishCheck } from '#desk/checks'
import { isTakenBackSince } from '#desk/drafts'
import { type Edition, endProposal, lockEdition } from '#desk/editions'
import { publishExplainer } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { type AnyDocument, hashOf, isExplainer, newestPublished, type Record, sealed } from '#desk/versions'
import type { Clock } from '#privacy'
import { answerClaims } from './answer-claims.ts'

export interface PublishDeps {
  db: Database
  clock: Clock
  record: Record
  /** Under which name the desk publishes, and where. */
  publisher: { name: string; site?: string }
}

export interface Approved {
  editionId: string
  number: number
  entryIndex: number
  approvedBy: string
  /** True where it was approved before: nothing was done now. */
  again: boolean
}

export async function approve({ db, clock, record, publisher }: PublishDeps, { sha256, approverId }: { sha256: string; approverId: string }): Promise<Approved> {
  const hash = hashOf(sha256)
  return inTransaction(db, async (tx) => {
    const { edition_id: editionId } = await versionOf(tx, hash)
    const edition = await lockEdition(tx, editionId)
    const before = await approvedBefore(tx, hash)
    if (before) return { ...before, editionId, again: true }

    const proposal = await tx.selectFrom('proposals').select('id').where('sha256', '=', hash).where('ended_at', 'is', null).executeTakeFirst()
    if (!proposal) throw new Refusal('proposal-gone')
    const version = await versionOf(tx, hash)
    const wrote = await tx.selectFrom('version_authors').select('person_id').where('sha256', '=', hash).where('person_id', '=', approverId).executeTakeFirst()
    if (wrote || version.author_id === approverId) throw new Refusal('own-version')
    const document = readBytes(version.document, hash)
    if (await saysAgain(tx, document)) throw new Refusal('original-taken-back')
    const previous = await newestPublished(tx, editionId)
    if (document.number !== (previous?.number ?? 0) + 1) throw new Refusal('proposal-gone')

    const at = clock()
    await tx.insertInto('approvals').values({ sha256: hash, author_id: version.author_id, approver_id: approverId, approved_at: at }).execute()
    const entryIndex = await record(tx, {
      v: 1,
      kind: kindOf(document),
      check: editionId,
      version: document.number,
      at: at.toISOString(),
      sha256,
      previous: await entryBefore(tx, editionId),
    })
    await tx.insertInto('publications').values({ sha256: hash, edition_id: editionId, number: document.number, published_at: at, entry_index: entryIndex }).execute()
    if (document.change.kind !== 'first') await writeCorrection(tx, document, hash, at)
    await endProposal(tx, editionId, { ending: 'approved', personId: approverId, at })
    await show(tx, { edition, document, hash, publisher, at })
    await clearChange(tx, editionId, document.number, at)
    return { editionId, number: document.number, entryIndex, approvedBy: approverId, again: false }
  })
}

/** What readers see from now on. */
async function show(tx: Transaction<Tables>, { edition, document, hash, publisher, at }: { edition: Edition; document: AnyDocument; hash: Buffer; publisher: PublishDeps['publisher']; at: Date }): Promise<void> {
  const { id, checkId } = edition
  if (isExplainer(document)) return publishExplainer(tx, { id, originalId: checkId, document, versionSha256: hash, at })
  await publishCheck(tx, {
    id,
    sourceKey: `desk:${id}`,
    translationOf: id === checkId ? null : checkId,
    language: document.language,
    claim: document.claim,
    title: document.title,
    summary: document.summary,
    body: document.body,
    ratingKey: document.rating.key,
    ratingExplanation: document.rating.explanation,
    claimant: document.claimant,
    appearances: document.appearances,
    topics: document.topics,
    publisher,
    versionSha256: hash,
    versionNumber: document.number,
    change: document.change.kind,
    at,
  })
  await answerClaims(tx, checkId, id, at)
}

async function versionOf(tx: Transaction<Tables>, hash: Buffer) {
  const version = await tx.selectFrom('versions').select(['edition_id', 'author_id', 'document']).where('sha256', '=', hash).executeTakeFirst()
  if (!version) throw new Refusal('not-found')
  return version
}

async function approvedBefore(tx: Transaction<Tables>, hash: Buffer) {
  return tx
    .selectFrom('publications')
    .innerJoin('approvals', 'approvals.sha256', 'publications.sha256')
    .select(['number', 'entry_index as entryIndex', 'approver_id as approvedBy'])
    .where('publications.sha256', '=', hash)
    .executeTakeFirst()
}

/** What is published is what was hashed. */
function readBytes(bytes: string | null, hash: Buffer): AnyDocument {
  if (bytes === null) throw new Refusal('proposal-gone')
  const document: AnyDocument = JSON.parse(bytes)
  const again = sealed(document)
  if (again.bytes !== bytes || !again.sha256.equals(hash)) throw new Error(`The bytes of version ${hash.toString('hex')} are not those of its name.`)
  return document
}

/** Of a translation: what the original has taken back since, unless it takes it back too. */
async function saysAgain(tx: Transaction<Tables>, { translates, check, change }: AnyDocument): Promise<boolean> {
  return translates !== null && change.kind !== 'retraction' && (await isTakenBackSince(tx, check, translates.number))
}

function kindOf({ change }: AnyDocument) {
  return change.kind === 'first' ? 'published' : change.kind === 'retraction' ? 'retracted' : 'corrected'
}

export async function entryBefore(tx: Transaction<Tables>, editionId: string): Promise<number | null> {
  const published = await tx.selectFrom('publications').select('entry_index').where('edition_id', '=', editionId).execute()
  const removed = await tx.selectFrom('removals').innerJoin('versions', 'versions.sha256', 'removals.sha256').select('entry_index').where('edition_id', '=', editionId).execute()
  const entries = [...published, ...removed].flatMap((row) => row.entry_index ?? [])
  return entries.length > 0 ? Math.max(...entries) : null
}

/** Where a complaint was upheld and nothing has been corrected for it yet, this is what it led to. */
async function writeCorrection(tx: Transaction<Tables>, { edition, change }: AnyDocument, sha256: Buffer, at: Date): Promise<void> {
  const complaint = await tx
    .selectFrom('complaints')
    .select('id')
    .where('edition_id', '=', edition)
    .where('outcome', 'in', ['upheld', 'partly'])
    .where((is) => is.not(is.exists(is.selectFrom('corrections').select('corrections.sha256').whereRef('corrections.complaint_id', '=', 'complaints.id'))))
    .orderBy('decided_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const kind = change.kind as Exclude<typeof change.kind, 'first'>
  await tx.insertInto('corrections').values({ sha256, edition_id: edition, kind, note: change.note ?? '', complaint_id: complaint?.id ?? null, made_at: at }).execute()
}

/** What was said of this change is not said of the next one. */
async function clearChange(tx: Transaction<Tables>, editionId: string, number: number, at: Date): Promise<void> {
  for (const part of ['changeKind', 'changeNote']) {
    const newest = await tx.selectFrom('draft_revisions').select(['revision', 'text']).where('edition_id', '=', editionId).where('part', '=', part).orderBy('revision', 'desc').limit(1).executeTakeFirst()
    if (newest?.text) await tx.insertInto('draft_revisions').values({ edition_id: editionId, part, revision: newest.revision + 1, text: '', person_id: null, saved_at: at, after_version: number }).execute()
  }
}
