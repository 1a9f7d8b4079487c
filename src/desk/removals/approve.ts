/** A second person agrees: one transaction takes the words, the notes on them, the pictures drawn of them and the copies that nothing else cites, and enters it in the log. */

import type { Transaction } from 'kysely'
import { type Database, inTransaction, type Tables } from '#db'
import { entryBefore } from '#desk/approvals'
import { blankCheck } from '#desk/checks'
import { endProposal, endProposals, findEdition, lockCheck } from '#desk/editions'
import { checksKeeping, forgetSnapshot, holdSnapshots } from '#desk/evidence'
import { blankExplainer } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { forgetFiles } from '#desk/sharing'
import { type AnyDocument, hashOf, type Record } from '#desk/versions'
import type { Clock } from '#privacy'
import { copiesIn } from './copies.ts'

interface Deps {
  db: Database
  clock: Clock
  record: Record
}

/** Twice does no harm. */
export async function approveRemoval({ db, clock, record }: Deps, { sha256, personId }: { sha256: string; personId: string }): Promise<void> {
  const hash = hashOf(sha256)
  await inTransaction(db, async (tx) => {
    const published = await tx.selectFrom('publications').select(['edition_id', 'number']).where('sha256', '=', hash).executeTakeFirst()
    if (!published) throw new Refusal('not-found')
    const editionId = published.edition_id
    const { checkId, kind } = (await findEdition(tx, editionId))!
    const copies = await copiesCitedBy(tx, hash)
    await lockWhatKeeps(tx, copies, checkId)
    const removal = await tx.selectFrom('removals').selectAll().where('sha256', '=', hash).executeTakeFirst()
    if (!removal) throw new Refusal('not-found')
    if (removal.approved_at) return
    if (removal.asked_by === personId) throw new Refusal('second-person')

    const at = clock()
    const previous = await entryBefore(tx, editionId)
    const entryIndex = await record(tx, { v: 1, kind: 'removed', check: editionId, version: published.number, at: at.toISOString(), sha256, previous, reason: removal.reason })
    await tx.updateTable('removals').set({ approved_by: personId, approved_at: at, entry_index: entryIndex }).where('sha256', '=', hash).execute()
    await tx.updateTable('versions').set({ document: null }).where('sha256', '=', hash).execute()
    await forgetFiles(tx, hash)
    await tx.updateTable('corrections').set({ note: '' }).where('sha256', '=', hash).execute()
    await tx.updateTable('review_comments').set({ quote: null, text: '' }).where('sha256', '=', hash).execute()
    const blank = kind === 'explainer' ? blankExplainer : blankCheck
    if (await blank(tx, { id: editionId, versionSha256: hash, at })) await forgetDraft(tx, editionId, personId, at)
    for (const copy of copies) await forgetCopy(tx, copy, personId, at)
  })
}

async function copiesCitedBy(tx: Database, hash: Buffer): Promise<string[]> {
  const { document } = await tx.selectFrom('versions').select('document').where('sha256', '=', hash).executeTakeFirstOrThrow()
  return document === null ? [] : copiesIn(JSON.parse(document) as AnyDocument)
}

/** Every check that keeps a copy is held: nobody publishes one that goes, nor proposes it. */
async function lockWhatKeeps(tx: Transaction<Tables>, copies: string[], checkId: string): Promise<void> {
  await holdSnapshots(tx, copies)
  const checks = new Set([checkId, ...(await checksKeeping(tx, copies))])
  for (const id of [...checks].sort()) await lockCheck(tx, id)
}

/** What was proposed with it, in whichever check, can no longer be published. */
async function forgetCopy(tx: Transaction<Tables>, copy: string, personId: string, at: Date): Promise<void> {
  const checks = await checksKeeping(tx, [copy])
  if (!(await forgetSnapshot(tx, copy))) return
  for (const id of checks) await endProposals(tx, id, personId, at)
}

/** The newest version is what the draft still says. */
async function forgetDraft(tx: Database, editionId: string, personId: string, at: Date): Promise<void> {
  await endProposal(tx, editionId, { ending: 'edited', personId, at })
  await tx.updateTable('draft_revisions').set({ text: '' }).where('edition_id', '=', editionId).execute()
}
