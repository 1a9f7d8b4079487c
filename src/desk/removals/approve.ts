/** A second person agrees: one transaction takes the words from all that keeps them (version, draft, proposals, notes, sources, replies, translations that nobody published), the pictures drawn of them and the copies that nothing else cites, and enters it in the log. */

import type { Transaction } from 'kysely'
import { type Database, inTransaction, type Tables } from '#db'
import { entryBefore } from '#desk/approvals'
import { blankCheck } from '#desk/checks'
import { readDraft } from '#desk/drafts'
import { endProposal, endProposals, findEdition, lockCheck } from '#desk/editions'
import { checksKeeping, copiesOf, forgetSnapshot, forgetSources, holdSnapshots, sourcesThatGo } from '#desk/evidence'
import { blankExplainer } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { forgetReplies } from '#desk/replies'
import { forgetFiles } from '#desk/sharing'
import { type AnyDocument, hashOf, isExplainer, newestPublished, type Record } from '#desk/versions'
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
    const copies = await copiesWithWords(tx, hash, editionId, checkId)
    await lockWhatKeeps(tx, copies, checkId)
    const removal = await tx.selectFrom('removals').selectAll().where('sha256', '=', hash).executeTakeFirst()
    if (!removal) throw new Refusal('not-found')
    if (removal.approved_at) return
    if (removal.asked_by === personId) throw new Refusal('second-person')

    const at = clock()
    const previous = await entryBefore(tx, editionId)
    const entryIndex = await record(tx, { v: 1, kind: 'removed', check: editionId, version: published.number, at: at.toISOString(), sha256, previous, reason: removal.reason })
    await tx.updateTable('removals').set({ approved_by: personId, approved_at: at, entry_index: entryIndex }).where('sha256', '=', hash).execute()
    const words = await wordsBeside(tx, hash, editionId, checkId)
    await tx.updateTable('versions').set({ document: null }).where('sha256', '=', hash).execute()
    await forgetFiles(tx, hash)
    await tx.updateTable('corrections').set({ note: '' }).where('sha256', '=', hash).execute()
    const blank = kind === 'explainer' ? blankExplainer : blankCheck
    const isNewest = await blank(tx, { id: editionId, versionSha256: hash, at })
    await forgetDraft(tx, editionId, { since: isNewest ? 0 : null, personId, at })
    await forgetProposals(tx, editionId)
    if (editionId === checkId) await forgetTranslations(tx, checkId, published.number, personId, at)
    for (const copy of copies) await forgetCopy(tx, copy, personId, at)
    await forgetSources(tx, await sourcesThatGo(tx, words.sources), personId, at)
    await forgetReplies(tx, words.replies, personId, at)
  })
}

/** Those that it cites, and the earlier ones of sources that go with it. */
async function copiesWithWords(tx: Database, hash: Buffer, editionId: string, checkId: string): Promise<string[]> {
  const { document } = await tx.selectFrom('versions').select('document').where('sha256', '=', hash).executeTakeFirstOrThrow()
  if (document === null) return []
  const { sources } = await wordsBeside(tx, hash, editionId, checkId)
  return [...new Set([...copiesIn(JSON.parse(document) as AnyDocument), ...(await copiesOf(tx, await sourcesThatGo(tx, sources)))])]
}

/** The words of a version that stand in rows of their own: all of them go with the newest version, as the draft does; with an earlier one, what the draft had dropped. */
async function wordsBeside(tx: Database, hash: Buffer, editionId: string, checkId: string) {
  const { document, proposed_at } = await tx.selectFrom('versions').select(['document', 'proposed_at']).where('sha256', '=', hash).executeTakeFirstOrThrow()
  const isNewest = (await newestPublished(tx, editionId))!.sha256.equals(hash)
  const others = await tx
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .innerJoin('editions', 'editions.id', 'publications.edition_id')
    .select('document')
    .where('editions.check_id', '=', checkId)
    .where('publications.sha256', '<>', hash)
    .where('document', 'is not', null)
    .execute()
  const parsed = (bytes: string) => JSON.parse(bytes) as AnyDocument
  const still = others.map((other) => parsed(other.document!))
  return {
    sources: { checkId, numbers: isNewest ? evidenceOf(parsed(document!)).map(({ number }) => number) : [], stillCited: still.flatMap(evidenceOf) },
    replies: { checkId, until: isNewest ? proposed_at : null, stillPrinted: still.flatMap((one) => (isExplainer(one) ? [] : one.replies)) },
  }
}

function evidenceOf(document: AnyDocument) {
  return isExplainer(document) ? [] : document.evidence
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

/** What is in work in another language is of what was removed, whether somebody gave it up or not; where it is of a later version, only its earlier texts may be. What is published there has a removal of its own. */
async function forgetTranslations(tx: Database, checkId: string, number: number, personId: string, at: Date): Promise<void> {
  const translations = await tx.selectFrom('editions').select('id').where('check_id', '=', checkId).where('id', '<>', checkId).execute()
  for (const { id } of translations) {
    const { original, published } = await readDraft(tx, id)
    const isOfLater = original!.translates > number && original!.translates <= original!.newest
    await forgetDraft(tx, id, { since: isOfLater ? null : published, personId, at })
    await forgetProposals(tx, id)
  }
}

/** The newest version is what the draft still says, and goes with all that was saved since; of an earlier one only its earlier texts may say it. */
async function forgetDraft(tx: Database, editionId: string, { since, personId, at }: { since: number | null; personId: string; at: Date }): Promise<void> {
  await endProposal(tx, editionId, { ending: 'edited', personId, at })
  await tx
    .updateTable('draft_revisions as saved')
    .set({ text: '' })
    .where('edition_id', '=', editionId)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        exists(selectFrom('draft_revisions as newer').select('revision').whereRef('newer.edition_id', '=', 'saved.edition_id').whereRef('newer.part', '=', 'saved.part').whereRef('newer.revision', '>', 'saved.revision')),
        ...(since === null ? [] : [eb('after_version', '>=', since)]),
      ])
    )
    .execute()
}

/** What was proposed and never published says what was, or nearly; what was said of it quotes it. */
async function forgetProposals(tx: Database, editionId: string): Promise<void> {
  await tx
    .updateTable('versions')
    .set({ document: null })
    .where('edition_id', '=', editionId)
    .where('sha256', 'not in', (is) => is.selectFrom('publications').select('publications.sha256').where('edition_id', '=', editionId))
    .execute()
  const blank = await tx.selectFrom('versions').select('sha256').where('edition_id', '=', editionId).where('document', 'is', null).execute()
  const hashes = blank.map(({ sha256 }) => sha256)
  if (hashes.length === 0) return
  await tx.updateTable('review_comments').set({ quote: null, text: '' }).where('sha256', 'in', hashes).execute()
  await tx.updateTable('proposals').set({ reason: null }).where('sha256', 'in', hashes).execute()
}
