/** A second person agrees: one transaction takes the words from all that keeps them (version, draft, proposals, notes, sources, replies, translations), the pictures drawn of them and the copies that nothing else cites, and enters it in the log. */

import { type Selectable, sql, type Transaction } from 'kysely'
import { type Database, type EditionKind, inTransaction, type Tables } from '#db'
import { entryBefore } from '#desk/approvals'
import { blankCheck } from '#desk/checks'
import { readDraft } from '#desk/drafts'
import { endProposal, endProposals, findEdition, lockCheck } from '#desk/editions'
import { checksKeeping, copiesOf, copiesOfCheck, forgetSnapshot, forgetSources, holdSnapshots, sourcesThatGo } from '#desk/evidence'
import { blankExplainer } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { forgetReplies } from '#desk/replies'
import { forgetFiles } from '#desk/sharing'
import { type AnyDocument, hashOf, isExplainer, type Record } from '#desk/versions'
import type { Clock } from '#privacy'
import { copiesIn } from './copies.ts'
import { publishedTranslations } from './translations.ts'

interface Deps {
  db: Database
  clock: Clock
  record: Record
}

interface Going {
  sha256: string
  editionId: string
  number: number
}

/** With a version of an original goes what is published of it in other languages. Twice does no harm. */
export async function approveRemoval({ db, clock, record }: Deps, { sha256, personId }: { sha256: string; personId: string }): Promise<void> {
  const hash = hashOf(sha256)
  await inTransaction(db, async (tx) => {
    const published = await tx.selectFrom('publications').select(['edition_id as editionId', 'number']).where('sha256', '=', hash).executeTakeFirst()
    if (!published) throw new Refusal('not-found')
    const { checkId, kind } = (await findEdition(tx, published.editionId))!
    const held = await copiesOfCheck(tx, checkId)
    await lockWhatKeeps(tx, held, checkId)
    const removal = await tx.selectFrom('removals').selectAll().where('sha256', '=', hash).executeTakeFirst()
    if (!removal) throw new Refusal('not-found')
    if (removal.approved_at) return
    if (removal.asked_by === personId) throw new Refusal('second-person')

    const at = clock()
    const translations = await publishedTranslations(tx, published.editionId)
    const going = [{ sha256, ...published }, ...translations.filter(({ translates }) => translates === published.number)]
    await askForAll(tx, removal, going, personId)
    for (const version of going) await enter(tx, record, version, personId, at)
    const words = await wordsBeside(tx, going, checkId)
    const sources = await sourcesThatGo(tx, words.sources)
    const copies = [...new Set([...words.copies, ...(await copiesOf(tx, sources))])].filter((copy) => held.includes(copy))
    for (const version of going) await takeAway(tx, version, kind, personId, at)
    if (published.editionId === checkId) await forgetTranslations(tx, checkId, published.number, personId, at)
    for (const copy of copies) await forgetCopy(tx, copy, personId, at)
    await forgetSources(tx, sources, personId, at)
    await forgetReplies(tx, words.replies, personId, at)
  })
}

/** What one decision takes is asked for by one person. A request of its own that waits there is agreed to as it is, unless the second person made it. */
async function askForAll(tx: Transaction<Tables>, removal: Selectable<Tables['removals']>, going: Going[], personId: string): Promise<void> {
  const { reason, note, asked_by, asked_at } = removal
  await tx
    .insertInto('removals')
    .values(going.map(({ sha256 }) => ({ sha256: hashOf(sha256), reason, note, asked_by, asked_at, approved_by: null, approved_at: null, entry_index: null })))
    .onConflict((on) => on.column('sha256').doUpdateSet({ reason, note, asked_by, asked_at }).where('removals.asked_by', '=', personId))
    .execute()
}

/** Each has an entry of its own. */
async function enter(tx: Transaction<Tables>, record: Record, { sha256, editionId, number }: Going, personId: string, at: Date): Promise<void> {
  const { reason } = await tx.selectFrom('removals').select('reason').where('sha256', '=', hashOf(sha256)).executeTakeFirstOrThrow()
  const previous = await entryBefore(tx, editionId)
  const entryIndex = await record(tx, { v: 1, kind: 'removed', check: editionId, version: number, at: at.toISOString(), sha256, previous, reason })
  await tx.updateTable('removals').set({ approved_by: personId, approved_at: at, entry_index: entryIndex }).where('sha256', '=', hashOf(sha256)).execute()
}

/** Its bytes, the pictures made of it, its page, and the draft that still says it. */
async function takeAway(tx: Transaction<Tables>, { sha256, editionId }: Going, kind: EditionKind, personId: string, at: Date): Promise<void> {
  const hash = hashOf(sha256)
  await tx.updateTable('versions').set({ document: null }).where('sha256', '=', hash).execute()
  await forgetFiles(tx, hash)
  await tx.updateTable('corrections').set({ note: '' }).where('sha256', '=', hash).execute()
  const blank = kind === 'explainer' ? blankExplainer : blankCheck
  const isNewest = await blank(tx, { id: editionId, versionSha256: hash, at })
  await forgetDraft(tx, editionId, { since: isNewest ? 0 : null, personId, at })
  await forgetProposals(tx, editionId)
}

/** The words of versions that stand in rows of their own: all of them go with the newest version that has any; with an earlier one, what the draft had dropped. */
async function wordsBeside(tx: Database, going: Going[], checkId: string) {
  const rows = await tx
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .innerJoin('editions', 'editions.id', 'publications.edition_id')
    .select(['publications.sha256', 'document', 'proposed_at'])
    .select(sql<boolean>`not exists (select from publications newer join versions v using (sha256) where newer.edition_id = publications.edition_id and newer.number > publications.number and v.document is not null)`.as('isNewest'))
    .where('editions.check_id', '=', checkId)
    .where('document', 'is not', null)
    .execute()
  const hashes = new Set(going.map(({ sha256 }) => sha256))
  const versions = rows.map((row) => ({ ...row, document: JSON.parse(row.document!) as AnyDocument, goes: hashes.has(row.sha256.toString('hex')) }))
  const [gone, stay] = [versions.filter(({ goes }) => goes), versions.filter(({ goes }) => !goes).map(({ document }) => document)]
  const newest = gone.filter(({ isNewest }) => isNewest)
  return {
    copies: gone.flatMap(({ document }) => copiesIn(document)),
    sources: { checkId, numbers: newest.flatMap(({ document }) => evidenceOf(document).map(({ number }) => number)), stillCited: stay.flatMap(evidenceOf) },
    replies: { checkId, until: newest.length > 0 ? new Date(Math.max(...newest.map(({ proposed_at }) => proposed_at.getTime()))) : null, stillPrinted: stay.flatMap((one) => (isExplainer(one) ? [] : one.replies)) },
  }
}

function evidenceOf(document: AnyDocument) {
  return isExplainer(document) ? [] : document.evidence
}

/** Every check that keeps a copy is held: nobody publishes one that goes, nor proposes it. Which of them go is known only then. */
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

/** What is in work in another language is of what was removed, whether somebody gave it up or not; where it is of a later version, only its earlier texts may be. */
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
