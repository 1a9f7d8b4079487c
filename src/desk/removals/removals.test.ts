import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '#db'
import { approve, comment, commentsOf, propose, readProposal, readVersion } from '#desk/approvals'
import { linkCheck } from '#desk/claims'
import { openEdition, readDraft } from '#desk/drafts'
import { forgetSnapshot, holdSnapshots, listEvidence, readSnapshot, removeEvidence } from '#desk/evidence'
import type { Matcher } from '#desk/matching'
import { addReply, listReplies, removeReply } from '#desk/replies'
import { removalsOf } from '#desk/removals'
import { askForKit, sharingTask } from '#desk/sharing'
import { ask, findStatus } from '#desk/submissions'
import { hashOf } from '#desk/versions'
import { up } from '../../db/migrations/033-words-of-the-removed.ts'
import { up as upTranslations } from '../../db/migrations/034-translations-of-the-removed.ts'
import { asker } from '../../../test/ask-road/desk.ts'
import { correct, publishAgain, readyDraft, save, wholeDraft } from '../../../test/support/drafting.ts'
import { meanwhile, untilWaiting } from '../../../test/support/meanwhile.ts'
import { name, named, refused, removingDesk, translated, whereNamed } from '../../../test/support/removals.ts'

test('what other checks propose with a copy that goes ends too, and whoever agreed to the removal may approve what comes after', async (t) => {
  const { deps, approver, draft, proposed, published, asked, letter } = await removingDesk(t)
  const [removed, other] = [await draft(), await draft()]
  await published(removed)
  const { sha256 } = await proposed(other)
  const remove = await asked(removed)
  assert.equal((await removalsOf(deps.db, removed)).isProposed, true)
  await remove(deps)
  await assert.rejects(approve(deps, { sha256, approverId: approver }), refused('proposal-gone'))
  assert.equal(await letter(other), undefined)
  await published(other)
})

test('a copy that another check publishes at the moment of the removal stays, or is not published', { timeout: 60_000 }, async (t) => {
  const { deps, approver, draft, proposed, published, asked, letter } = await removingDesk(t)
  const [removed, earlier, later] = [await draft(), await draft(), await draft()]
  const copy = (await letter(later))!
  await published(removed)
  const approval = async (editionId: string) => {
    const { sha256 } = await proposed(editionId)
    return (by: typeof deps) => approve(by, { sha256, approverId: approver })
  }
  const [first, last] = [await approval(earlier), await approval(later)]
  const remove = await asked(removed)
  await meanwhile(deps, first, [() => remove(deps)])
  assert.ok(await readSnapshot(deps.db, copy))

  const removeToo = await asked(earlier)
  const [outcome] = await meanwhile(deps, removeToo, [() => last(deps)])
  assert.ok(outcome.status === 'rejected' && refused('proposal-gone')(outcome.reason))
  assert.equal(await readSnapshot(deps.db, copy), null)
})

test('no picture of what was removed is left, nor one that was being drawn meanwhile', { timeout: 60_000 }, async (t) => {
  const { deps, draft, published, asked } = await removingDesk(t)
  const editionId = await draft()
  await published(editionId)
  const speaker = { deskName: 'Test Desk', publicUrl: 'https://desk.example' }
  const { sha256 } = (await readVersion(deps.db, editionId, 1))!
  await askForKit(deps, speaker, hashOf(sha256))
  const { id } = await deps.db.updateTable('share_kits').set({ finished_at: deps.clock() }).returning('id').executeTakeFirstOrThrow()
  const keep = (format: string) => (by: typeof deps) => sharingTask(() => speaker).keep!(by.db, id, [{ format, bytes: Buffer.from('x') }])
  await deps.db.transaction().execute((tx) => keep('1200x630')({ ...deps, db: tx }))
  const remove = await asked(editionId)
  await meanwhile(deps, keep('1080x1080'), [() => remove(deps)])
  assert.deepEqual(await deps.db.selectFrom('share_files').select('format').execute(), [])
})

test('a claim whose answer was removed goes back to the desk, its askers are told, and what is published in its place answers it again', async (t) => {
  const { deps, author, approver, draft, published, asked } = await removingDesk(t)
  const matcher = { match: async () => ({ decision: 'none', matches: [] }), status: () => ({ cuts: { suggest: 0.5 } }) } as unknown as Matcher
  const { claim, statusToken } = await ask({ ...deps, matcher, secrets: { pepper: Buffer.alloc(32) } }, { text: 'Whoever takes the ferry has to whistle.', asker: asker(1) })
  const editionId = await draft(claim.id)
  await published(editionId)
  const standing = async () => {
    const status = (await findStatus({ ...deps, matcher }, statusToken))!
    return [(await deps.db.selectFrom('queue_entries').select('standing').where('claim_id', '=', claim.id).executeTakeFirstOrThrow()).standing, status.decision, status.withdrawn.map((check) => check.id)]
  }
  assert.deepEqual(await standing(), ['answered', 'answer', []])
  await (await asked(editionId))(deps)
  assert.deepEqual(await standing(), ['open', 'none', [editionId]])
  await assert.rejects(linkCheck(deps, { claimId: claim.id, checkId: editionId, personId: author }), refused('not-found'))

  await publishAgain(deps, { editionId, author, approver })
  assert.deepEqual(await standing(), ['answered', 'answer', []])
})

test('a copy that is handed in again at the moment of the removal is kept anew, or goes with it, and is nobody’s fault', { timeout: 60_000 }, async (t) => {
  const { deps, author, draft, upload, published, asked, letter } = await removingDesk(t)
  for (const isRemovedFirst of [true, false]) {
    const editionId = await draft()
    await published(editionId)
    const elsewhere = await readyDraft(deps, author)
    const remove = await asked(editionId)
    const handIn = (by: typeof deps) => upload(elsewhere, by)
    const [first, second] = isRemovedFirst ? [remove, handIn] : [handIn, remove]
    const [outcome] = await meanwhile(deps, first, [() => second(deps)])
    assert.equal(outcome.status, 'fulfilled')
    assert.equal((await letter(elsewhere)) !== undefined, isRemovedFirst)
  }
})

test('a copy that is handed in again while the removal looks who cites it is kept anew', { timeout: 60_000 }, async (t) => {
  const { deps, author, draft, upload, letter } = await removingDesk(t)
  const [copy, elsewhere] = [(await letter(await draft()))!, await readyDraft(deps, author)]
  const handingIn = await deps.db.transaction().execute(async (tx) => {
    await holdSnapshots(tx, [copy])
    const outcome = Promise.allSettled([upload(elsewhere)])
    await untilWaiting(deps.db, 1)
    assert.equal(await forgetSnapshot(tx, copy), true)
    return { outcome }
  })
  assert.deepEqual((await handingIn.outcome).map(({ status }) => status), ['fulfilled'])
  assert.equal(await letter(elsewhere), copy)
})

test('a word that was removed stands nowhere in the database any more, and the desk is told so', async (t) => {
  const { deps, author, approver, asked, editionId, before } = await named(t)
  assert.ok((await whereNamed(deps.db)).length > 10)
  await (await asked(editionId))(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  await assert.rejects(readProposal(deps.db, before), refused('proposal-removed'))
  assert.deepEqual((await commentsOf(deps.db, editionId)).map(({ text }) => text), [''])
  assert.deepEqual([await listEvidence(deps.db, editionId), await listReplies(deps, editionId)], [[], []])
  assert.deepEqual(await deps.db.selectFrom('proposals').select('ending').orderBy('id').execute(), [{ ending: 'sent-back' }, { ending: 'approved' }])
  await publishAgain(deps, { editionId, author, approver })
})

test('with an earlier version what only it and what came before it said goes, and the newest and its draft stay', async (t) => {
  const { deps, author, approver, asked, editionId, before } = await named(t)
  for (const { id, source } of await listEvidence(deps.db, editionId)) if (source.includes(name)) await removeEvidence(deps, { checkId: editionId, evidenceId: id, personId: author })
  for (const { id } of await listReplies(deps, editionId)) await removeReply(deps, { checkId: editionId, replyId: id, personId: author })
  await addReply(deps, { checkId: editionId, personId: author, whom: 'The office', notAskedBecause: 'It has published its answer.' })
  await correct(deps, { editionId, author, approver, parts: { ...wholeDraft, appearances: '', fewSources: '', changeKind: 'substantive', changeNote: 'Without a name.' } })
  await save(deps, editionId, author, { title: 'Still nobody' })
  const [parts, sources, replies] = [(await readDraft(deps.db, editionId)).parts, await listEvidence(deps.db, editionId), await listReplies(deps, editionId)]
  await (await asked(editionId, 1))(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual([(await readDraft(deps.db, editionId)).parts, await listEvidence(deps.db, editionId), await listReplies(deps, editionId)], [parts, sources, replies])
  assert.equal((await readVersion(deps.db, editionId, 2))!.document!.title, wholeDraft.title)
  await assert.rejects(readProposal(deps.db, before), refused('proposal-removed'))
})

test('only a removal of the same edition, or of what it translates, takes the bytes of what was never published', async (t) => {
  const { deps, author, draft, proposed, published, asked } = await removingDesk(t)
  const [removed, other, translating] = [await draft(), await draft(), await draft()]
  await published(removed)
  await published(translating)
  const french = await openEdition(deps, { checkId: translating, language: 'fr', personId: author })
  await save(deps, french, author, wholeDraft)
  await published(french)
  await save(deps, translating, author, { title: 'A better one', changeKind: 'minor', changeNote: 'Better.' })
  const hashes = [await proposed(other), await proposed(translating)].map(({ sha256 }) => sha256)
  await (await asked(removed))(deps)
  await (await asked(french))(deps)
  for (const sha256 of hashes) {
    await assert.rejects(deps.db.updateTable('versions').set({ document: null }).where('sha256', '=', hashOf(sha256)).execute(), /never change/)
    assert.ok((await readProposal(deps.db, sha256)).bytes)
  }
})

test('what removals of before had left goes with the migration, and nothing else', async (t) => {
  const { deps, author, approver, draft, proposed, asked, editionId, before } = await named(t)
  const tables = async () => ({
    versions: await deps.db.selectFrom('versions').select(['sha256', 'document']).where('sha256', '=', hashOf(before)).execute(),
    comments: await deps.db.selectFrom('review_comments').select(['id', 'quote', 'text']).execute(),
    proposals: await deps.db.selectFrom('proposals').select(['id', 'reason']).execute(),
  })
  const kept = await tables()
  await (await asked(editionId))(deps)
  const gone = await tables()
  await sql`alter table versions disable trigger versions_never_change`.execute(deps.db)
  for (const { sha256, document } of kept.versions) await deps.db.updateTable('versions').set({ document }).where('sha256', '=', sha256).execute()
  for (const { id, quote, text } of kept.comments) await deps.db.updateTable('review_comments').set({ quote, text }).where('id', '=', id).execute()
  for (const { id, reason } of kept.proposals) await deps.db.updateTable('proposals').set({ reason }).where('id', '=', id).execute()
  await sql`alter table versions enable trigger versions_never_change`.execute(deps.db)
  const other = await draft()
  const { sha256 } = await proposed(other)
  await comment(deps, { sha256, part: 'title', text: 'Good.', personId: approver })
  await publishAgain(deps, { editionId, author, approver })

  assert.deepEqual(await whereNamed(deps.db), ['proposals.reason', 'review_comments.quote', 'review_comments.text', 'versions.document'])
  await up(deps.db)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual((await tables()).versions, gone.versions)
  assert.ok((await readProposal(deps.db, sha256)).bytes)
  assert.equal((await commentsOf(deps.db, other))[0].text, 'Good.')
  assert.equal((await readVersion(deps.db, editionId, 2))!.document!.title, wholeDraft.title)
})

test('what removals of before had left of translations goes with the migration, and nothing else', async (t) => {
  const all = await named(t)
  const { deps, author, asked, editionId } = all
  const { id } = await translated(all, 'fr')
  await save(deps, id, author, { title: `Non, pas ${name}` })
  await propose(deps, { editionId: id, personId: author })
  const kept = await rowsOf(deps.db, id)
  await (await asked(editionId))(deps)
  await putBack(deps.db, kept)
  assert.deepEqual(await whereNamed(deps.db), ['draft_revisions.text', 'proposals.reason', 'review_comments.quote', 'review_comments.text', 'versions.document'])
  await save(deps, id, author, { summary: 'Written since.' })
  await upTranslations(deps.db)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.equal((await deps.db.selectFrom('proposals').select('id').where('ended_at', 'is', null).execute()).length, 0)
  assert.equal((await readDraft(deps.db, id)).parts.summary!.text, 'Written since.')
})

/** All that is not published of an edition. */
async function rowsOf(db: Database, editionId: string) {
  return {
    versions: await db.selectFrom('versions').select(['sha256', 'document']).where('edition_id', '=', editionId).execute(),
    comments: await db.selectFrom('review_comments').select(['id', 'quote', 'text']).where('edition_id', '=', editionId).execute(),
    proposals: await db.selectFrom('proposals').select(['id', 'reason', 'ended_at', 'ended_by', 'ending']).where('edition_id', '=', editionId).execute(),
    revisions: await db.selectFrom('draft_revisions').select(['edition_id', 'part', 'revision', 'text']).where('edition_id', '=', editionId).execute(),
  }
}

/** As if the removal had not known of it. */
async function putBack(db: Database, { versions, comments, proposals, revisions }: Awaited<ReturnType<typeof rowsOf>>): Promise<void> {
  await sql`alter table versions disable trigger versions_never_change`.execute(db)
  for (const { sha256, document } of versions) await db.updateTable('versions').set({ document }).where('sha256', '=', sha256).execute()
  await sql`alter table versions enable trigger versions_never_change`.execute(db)
  for (const { id, ...row } of comments) await db.updateTable('review_comments').set(row).where('id', '=', id).execute()
  for (const { id, ...row } of proposals) await db.updateTable('proposals').set(row).where('id', '=', id).execute()
  for (const { text, ...at } of revisions) await db.updateTable('draft_revisions').set({ text }).where('edition_id', '=', at.edition_id).where('part', '=', at.part).where('revision', '=', at.revision).execute()
}
