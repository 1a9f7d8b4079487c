/** What is done to a claim at the very moment when something else is done counts as if one of the two had come first. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { approve, propose } from '#desk/approvals'
import { checkId, putChecks, removeCheck } from '#desk/checks'
import { addTopic, answerOpenClaims, changeDetails, changeTopic, claimAnswers, closeClaims, linkCheck, mergeClaims, splitClaim, undoSplit, unlinkCheck, unmask } from '#desk/claims'
import type { Matcher } from '#desk/matching'
import { addClaim } from '#desk/drafts'
import { Refusal } from '#desk/refusals'
import { reviewDone, setReviewDate } from '#desk/review-dates'
import { recordFeedback } from '#desk/submissions'
import { sweepRetention } from '#privacy'
import { check } from '../../../test/ask-road/desk.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { draftDeps, person, publishReady, save } from '../../../test/support/drafting.ts'
import { meanwhile } from '../../../test/support/meanwhile.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const [personId, approver] = [await person(db, 'Author'), await person(db, 'Approver')]
  const claim = async (id: string, ...texts: string[]) => {
    await db.insertInto('claims').values({ id, statement: texts[0] ?? `Claim ${id}`, language: 'en', asker_key: randomBytes(32), opened_at: new Date() }).execute()
    for (const [n, text] of texts.entries()) await db.insertInto('submissions').values({ id: `${id}-${n}`, claim_id: id, text, url: null, language: 'en', text_hash: createHash('sha256').update(text).digest(), asker: Buffer.alloc(16, n), network: null, received_at: new Date() }).execute()
    return id
  }
  const entry = (id: string) => db.selectFrom('queue_entries').select(['standing', 'due_on', 'public_welfare']).where('claim_id', '=', id).executeTakeFirstOrThrow()
  return { deps, personId, approver, claim, entry }
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('a check that is retracted while somebody says that it answers a claim answers none, whoever comes first', { timeout: 60_000 }, async (t) => {
  const { deps, personId, approver, claim, entry } = await desk(t)
  for (const [id, isRetractedFirst] of [['a', true], ['b', false]] as const) {
    await claim(id)
    const editionId = await publishReady(deps, { author: personId, approver })
    await save(deps, editionId, personId, { changeKind: 'retraction', changeNote: 'Our source was wrong.' })
    const { sha256 } = await propose(deps, { editionId, personId })
    const retract = (by: typeof deps) => approve(by, { sha256, approverId: approver })
    const link = (by: typeof deps) => linkCheck(by, { claimId: id, checkId: editionId, personId })
    const [first, second] = isRetractedFirst ? [retract, link] : [link, retract]
    await meanwhile(deps, first, [() => second(deps)])
    assert.equal((await entry(id)).standing, 'open')
  }
})

test('a review date that is set, or done, while its check is said to answer a claim is the claim’s as well', { timeout: 60_000 }, async (t) => {
  const { deps, personId, approver, claim, entry } = await desk(t)
  const editionId = await publishReady(deps, { author: personId, approver })
  const link = (claimId: string) => (by: typeof deps) => linkCheck(by, { claimId, checkId: editionId, personId })
  const [a, b, c] = [await claim('a'), await claim('b'), await claim('c')]
  const setDate = (by: typeof deps) => setReviewDate(by, { editionId, dueOn: '2031-05-01', personId })
  await meanwhile(deps, setDate, [() => link(a)(deps)])
  assert.equal((await entry(a)).due_on, '2031-05-01')
  await meanwhile(deps, link(b), [() => reviewDone(deps, { editionId, personId })])
  assert.equal((await entry(b)).due_on, null)
  await meanwhile(deps, link(c), [() => setDate(deps)])
  assert.equal((await entry(c)).due_on, '2031-05-01')
})

test('a topic that becomes one of public welfare while a claim is given it lifts that claim too', { timeout: 60_000 }, async (t) => {
  const { deps, personId, claim, entry } = await desk(t)
  for (const [id, isTopicFirst] of [['a', true], ['b', false]] as const) {
    await claim(id)
    const topic = await addTopic(deps, { name: `Health ${id}`, publicWelfare: false, personId })
    const give = (by: typeof deps) => changeDetails(by, { claimId: id, base: 0, details: { wording: null, language: null, topic, appeared: null, reach: null, harm: null }, personId })
    const lift = (by: typeof deps) => changeTopic(by, { key: topic, name: topic, names: {}, publicWelfare: true, personId })
    const [first, second] = isTopicFirst ? [lift, give] : [give, lift]
    await meanwhile(deps, first, [() => second(deps)])
    assert.equal((await entry(id)).public_welfare, true)
  }
})

test('a check that is taken out of the archive while somebody says that it answers a claim answers none', { timeout: 60_000 }, async (t) => {
  const { deps, personId, claim, entry } = await desk(t)
  await putChecks(deps, [check('ferry', 'Only whistlers may take the ferry.')])
  const id = await claim('a')
  await meanwhile(deps, (inside) => linkCheck(inside, { claimId: id, checkId: checkId('ferry'), personId }), [() => removeCheck(deps, checkId('ferry'))])
  assert.deepEqual([await claimAnswers(deps.db, id), (await entry(id)).standing], [[], 'open'])
})

test('a check of which the desk says that it does not answer a claim, at the moment when its correction is published, does not answer it', { timeout: 60_000 }, async (t) => {
  const { deps, personId, approver, claim, entry } = await desk(t)
  for (const [id, isRefusedFirst] of [['a', true], ['b', false]] as const) {
    await claim(id)
    const editionId = await publishReady(deps, { author: personId, approver, claimIds: [id] })
    await save(deps, editionId, personId, { title: 'Nobody has to whistle', changeKind: 'minor', changeNote: 'Clearer.' })
    const { sha256 } = await propose(deps, { editionId, personId })
    const correct = (by: typeof deps) => approve(by, { sha256, approverId: approver })
    const refuse = (by: typeof deps) => unlinkCheck(by, { claimId: id, checkId: editionId, personId })
    const [first, second] = isRefusedFirst ? [refuse, correct] : [correct, refuse]
    const [outcome] = await meanwhile(deps, first, [() => second(deps)])
    assert.deepEqual([outcome.status, await claimAnswers(deps.db, id), (await entry(id)).standing], ['fulfilled', [], 'open'])
  }
})

test('what a correction says of one claim while the desk says of another that is merged with it that the check does not answer it, does not stand', { timeout: 60_000 }, async (t) => {
  const { deps, personId, approver, claim, entry } = await desk(t)
  for (const [id, isRefusedFirst] of [['a', true], ['b', false]] as const) {
    const [root, member] = [await claim(id), await claim(`${id}-too`)]
    await mergeClaims(deps, { from: [member], into: root, personId })
    const editionId = await publishReady(deps, { author: personId, approver, claimIds: [root] })
    await addClaim(deps, { checkId: editionId, claimId: member, personId })
    await save(deps, editionId, personId, { title: 'Nobody has to whistle', changeKind: 'minor', changeNote: 'Clearer.' })
    const { sha256 } = await propose(deps, { editionId, personId })
    const correct = (by: typeof deps) => approve(by, { sha256, approverId: approver })
    const refuse = (by: typeof deps) => unlinkCheck(by, { claimId: root, checkId: editionId, personId })
    const [first, second] = isRefusedFirst ? [refuse, correct] : [correct, refuse]
    const [outcome] = await meanwhile(deps, first, [() => second(deps)])
    assert.deepEqual([outcome.status, await claimAnswers(deps.db, root), (await entry(root)).standing], ['fulfilled', [], 'open'])
  }
})

test('a claim that is closed, or worded anew by a split, while the matcher looks at it is not answered for what it was', { timeout: 60_000 }, async (t) => {
  const { deps, personId, claim, entry } = await desk(t)
  await putChecks(deps, [check('ferry', 'Only whistlers may take the ferry.')])
  const [closed, divided] = [await claim('a', 'Only whistlers may take the ferry.'), await claim('b', 'Whoever takes the ferry has to whistle.', 'Whoever takes the ferry has to sing.')]
  const meantime: Record<string, () => Promise<unknown>> = {
    'Only whistlers may take the ferry.': () => closeClaims(deps, { claimIds: [closed], reason: 'satire', answer: 'A joke.', personId }),
    'Whoever takes the ferry has to whistle.': () => splitClaim(deps, { claimId: divided, submissionIds: ['b-0'], personId }),
  }
  const match: Matcher['match'] = async ({ text }) => {
    await meantime[text!]()
    return { decision: 'answer', matches: [{ id: checkId('ferry'), score: 0.99 }] } as Awaited<ReturnType<Matcher['match']>>
  }
  assert.equal(await answerOpenClaims({ ...deps, matcher: { match } }), 0)
  assert.deepEqual([(await entry(closed)).standing, (await entry(divided)).standing], ['not-checkable', 'open'])
})

test('messages that grow old and are forgotten while somebody moves them to a claim of their own are not moved', { timeout: 60_000 }, async (t) => {
  const { deps, personId, claim } = await desk(t)
  const id = await claim('a', 'Whoever takes the ferry has to whistle.', 'Whoever takes the ferry has to sing.')
  await deps.db.updateTable('submissions').set({ received_at: new Date(Date.now() - 400 * 86_400_000) }).where('id', '=', 'a-0').execute()
  const [split] = await meanwhile(deps, sweepRetention, [() => splitClaim(deps, { claimId: id, submissionIds: ['a-0'], personId })])
  assert.ok(split.status === 'rejected' && refused('split-meanwhile')(split.reason))
  assert.equal((await deps.db.selectFrom('claims').select('id').execute()).length, 1)
})

test('what an asker says of an answer while a split is taken back is kept with the message that theirs becomes, and who looked behind its masks too', { timeout: 60_000 }, async (t) => {
  const { deps, personId, claim } = await desk(t)
  for (const [name, isUndoneFirst] of [['a', true], ['b', false]] as const) {
    const id = await claim(name, 'Whoever takes the ferry has to whistle.', 'Whoever takes the ferry has to sing.')
    const sent = await deps.db.selectFrom('submissions').selectAll().where('id', '=', `${id}-0`).executeTakeFirstOrThrow()
    const newClaim = await splitClaim(deps, { claimId: id, submissionIds: [sent.id], personId })
    await deps.db.insertInto('submissions').values({ ...sent, id: `${id}-again` }).execute()
    const token = `private-${id}`
    await deps.db.insertInto('status_links').values({ token_hash: createHash('sha256').update(token).digest(), submission_id: sent.id, created_at: new Date() }).execute()
    await putChecks(deps, [check(`ferry-${id}`, 'Only whistlers may take the ferry.')])
    const undo = (by: typeof deps) => undoSplit(by, { newClaim, personId })
    const say = (by: typeof deps) => recordFeedback(by, token, { checkId: checkId(`ferry-${id}`), helpful: true })
    await unmask(deps, { claimId: newClaim, submissionId: sent.id, personId, reason: 'A name in it' })
    const [first, second] = isUndoneFirst ? [undo, say] : [say, undo]
    const [outcome] = await meanwhile(deps, first, [() => second(deps)])
    assert.equal(outcome.status, 'fulfilled')
    assert.deepEqual(await deps.db.selectFrom('submission_feedback').select(['submission_id', 'helpful']).where('check_id', '=', checkId(`ferry-${id}`)).execute(), [{ submission_id: `${id}-again`, helpful: true }])
    assert.deepEqual(await deps.db.selectFrom('submission_unmaskings').select('reason').where('submission_id', '=', `${id}-again`).execute(), [{ reason: 'A name in it' }])
  }
})
