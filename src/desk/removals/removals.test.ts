import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { approve, propose, readVersion } from '#desk/approvals'
import { linkCheck } from '#desk/claims'
import { addEvidence, citedEvidence, forgetSnapshot, holdSnapshots, readSnapshot } from '#desk/evidence'
import type { Matcher } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import { approveRemoval, askRemoval, removalsOf } from '#desk/removals'
import { askForKit, sharingTask } from '#desk/sharing'
import { ask, findStatus } from '#desk/submissions'
import { hashOf } from '#desk/versions'
import { asker } from '../../../test/ask-road/desk.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { correct, draftDeps, person, readyDraft, wholeDraft } from '../../../test/support/drafting.ts'
import { meanwhile, untilWaiting } from '../../../test/support/meanwhile.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const [author, approver, editor] = [await person(db, 'Author'), await person(db, 'Approver'), await person(db, 'Editor')]
  /** A draft that could be proposed, with the letter among its sources. */
  const draft = async (...claimIds: string[]) => {
    const editionId = await readyDraft(deps, author, { claimIds })
    await upload(editionId)
    return editionId
  }
  const upload = (checkId: string, by = deps) => addEvidence(by, { checkId, personId: author, source: 'The office', upload: { bytes: Buffer.from('A name that has to go.'), name: 'letter.txt' } })
  const proposed = (editionId: string) => propose(deps, { editionId, personId: author })
  const published = async (editionId: string) => approve(deps, { ...(await proposed(editionId)), approverId: approver })
  const asked = async (editionId: string, number = 1) => {
    const { sha256 } = (await readVersion(deps.db, editionId, number))!
    await askRemoval(deps, { sha256, reason: 'privacy', personId: editor })
    return (by: typeof deps) => approveRemoval(by, { sha256, personId: approver })
  }
  const letter = async (checkId: string) => (await citedEvidence(db, checkId)).find(({ source }) => source === 'The office')!.snapshot?.sha256
  return { deps, author, approver, editor, draft, upload, proposed, published, asked, letter }
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('what other checks propose with a copy that goes ends too, and whoever agreed to the removal may approve what comes after', async (t) => {
  const { deps, approver, draft, proposed, published, asked, letter } = await desk(t)
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
  const { deps, approver, draft, proposed, published, asked, letter } = await desk(t)
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
  const { deps, draft, published, asked } = await desk(t)
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
  const { deps, author, approver, draft, published, asked } = await desk(t)
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

  await correct(deps, { editionId, author, approver, parts: { ...wholeDraft, changeKind: 'substantive', changeNote: 'Without the name.' } })
  assert.deepEqual(await standing(), ['answered', 'answer', []])
})

test('a copy that is handed in again at the moment of the removal is kept anew, or goes with it, and is nobody’s fault', { timeout: 60_000 }, async (t) => {
  const { deps, author, draft, upload, published, asked, letter } = await desk(t)
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
  const { deps, author, draft, upload, letter } = await desk(t)
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
