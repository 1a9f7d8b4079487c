/** Lawful removal: two people take the content of a version away; that it was there, its hash and the reason stay in the log. */

import type { Transaction } from 'kysely'
import { type Database, inTransaction, type Tables } from '#db'
import { entryBefore } from '#desk/approvals'
import { blankCheck } from '#desk/checks'
import { endProposal, lockEdition, voidProposal } from '#desk/editions'
import { forgetSnapshot } from '#desk/evidence'
import { blankExplainer } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { type AnyDocument, isExplainer, type Record } from '#desk/versions'
import type { Clock } from '#privacy'

export const removalReasons = ['court-order', 'privacy', 'copyright', 'safety'] as const

export type RemovalReason = (typeof removalReasons)[number]

interface Deps {
  db: Database
  clock: Clock
}

export interface AskedRemoval {
  sha256: string
  editionId: string
  number: number
  reason: RemovalReason
  note: string | null
  askedBy: string
  askedByName: string
  askedAt: Date
}

/** Of what was published only. The note is for the desk; the reason is public. */
export async function askRemoval({ db, clock }: Deps, { sha256, reason, note, personId }: { sha256: string; reason: RemovalReason; note?: string; personId: string }): Promise<void> {
  if (!removalReasons.includes(reason)) throw new Refusal('bad-value', { field: 'reason' })
  const published = await db.selectFrom('publications').select('sha256').where('sha256', '=', hashOf(sha256)).executeTakeFirst()
  if (!published) throw new Refusal('not-found')
  await db
    .insertInto('removals')
    .values({ sha256: hashOf(sha256), reason, note: note?.toWellFormed().replaceAll('\0', '').slice(0, 2_000) || null, asked_by: personId, asked_at: clock(), approved_by: null, approved_at: null, entry_index: null })
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function removalsWaiting(db: Database): Promise<AskedRemoval[]> {
  const rows = await db
    .selectFrom('removals')
    .innerJoin('publications', 'publications.sha256', 'removals.sha256')
    .innerJoin('people', 'people.id', 'removals.asked_by')
    .select(['removals.sha256', 'edition_id as editionId', 'number', 'reason', 'note', 'asked_by as askedBy', 'people.name as askedByName', 'asked_at as askedAt'])
    .where('approved_at', 'is', null)
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({ ...row, sha256: row.sha256.toString('hex') }))
}

/** Twice does no harm. */
export async function approveRemoval({ db, clock, record }: Deps & { record: Record }, { sha256, personId }: { sha256: string; personId: string }): Promise<void> {
  const hash = hashOf(sha256)
  await inTransaction(db, async (tx) => {
    const published = await tx.selectFrom('publications').select(['edition_id', 'number']).where('sha256', '=', hash).executeTakeFirst()
    if (!published) throw new Refusal('not-found')
    const editionId = published.edition_id
    const { checkId, kind } = await lockEdition(tx, editionId)
    const removal = await tx.selectFrom('removals').selectAll().where('sha256', '=', hash).executeTakeFirst()
    if (!removal) throw new Refusal('not-found')
    if (removal.approved_at) return
    if (removal.asked_by === personId) throw new Refusal('second-person')

    const at = clock()
    const previous = await entryBefore(tx, editionId)
    const entryIndex = await record(tx, { v: 1, kind: 'removed', check: editionId, version: published.number, at: at.toISOString(), sha256, previous, reason: removal.reason })
    await tx.updateTable('removals').set({ approved_by: personId, approved_at: at, entry_index: entryIndex }).where('sha256', '=', hash).execute()
    const copies = await copiesCitedBy(tx, hash)
    await tx.updateTable('versions').set({ document: null }).where('sha256', '=', hash).execute()
    await tx.updateTable('review_comments').set({ quote: null, text: '' }).where('sha256', '=', hash).execute()
    const blank = kind === 'explainer' ? blankExplainer : blankCheck
    if (await blank(tx, { id: editionId, versionSha256: hash, at })) await forgetDraft(tx, editionId, personId, at)
    if (await forgetCopies(tx, copies)) await voidProposal(tx, checkId, personId, at)
  })
}

async function copiesCitedBy(tx: Database, hash: Buffer): Promise<string[]> {
  const { document } = await tx.selectFrom('versions').select('document').where('sha256', '=', hash).executeTakeFirstOrThrow()
  const cited = JSON.parse(document!) as AnyDocument
  return isExplainer(cited) ? [] : [...new Set(cited.evidence.flatMap(({ snapshot }) => snapshot?.sha256 ?? []))]
}

/** True where one went: what was proposed with it can no longer be published. */
async function forgetCopies(tx: Transaction<Tables>, copies: string[]): Promise<boolean> {
  let gone = false
  for (const sha256 of copies) gone = (await forgetSnapshot(tx, sha256)) || gone
  return gone
}

/** The newest version is what the draft still says. */
async function forgetDraft(tx: Database, editionId: string, personId: string, at: Date): Promise<void> {
  await endProposal(tx, editionId, { ending: 'edited', personId, at })
  await tx.updateTable('draft_revisions').set({ text: '' }).where('edition_id', '=', editionId).execute()
}

function hashOf(sha256: string): Buffer {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Refusal('not-found')
  return Buffer.from(sha256, 'hex')
}
