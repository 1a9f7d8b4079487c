/** Merges and splits are taken back after other things have happened in between: what was merged stands alone again, and what cannot go back is refused. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { assign, claimAnswers, claimDemand, closeClaims, mergeClaims, readClaim, splitClaim, unassign, undoClosings, undoMerges, undoSplit } from '#desk/claims'
import { Refusal } from '#desk/refusals'
import { freshDatabase } from '../../../test/support/database.ts'
import { draftDeps, person, publishReady } from '../../../test/support/drafting.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  const [personId, approver] = [await person(db, 'Author'), await person(db, 'Approver')]
  const claim = async (id: string, ...askers: number[]) => {
    await db.insertInto('claims').values({ id, statement: `Claim ${id}`, language: 'en', asker_key: randomBytes(32), opened_at: new Date() }).execute()
    for (const n of askers) await db.insertInto('submissions').values({ id: `${id}-${n}`, claim_id: id, text: `Message ${n % 2} of ${id}`, url: null, language: 'en', text_hash: createHash('sha256').update(`Message ${n % 2} of ${id}`).digest(), asker: Buffer.alloc(16, n), network: null, received_at: new Date() }).execute()
    return id
  }
  const standing = async (id: string) => (await db.selectFrom('queue_entries').select(['standing', 'root_id']).where('claim_id', '=', id).executeTakeFirstOrThrow())
  return { deps: draftDeps(db), personId, approver, claim, standing }
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('a merge that is taken back after a check was published for the other claim leaves nobody answered by it', async (t) => {
  const { deps, personId, approver, claim, standing } = await desk(t)
  const [a, b] = [await claim('a', 1, 2), await claim('b', 3)]
  const [merge] = await mergeClaims(deps, { from: [a], into: b, personId })
  const check = await publishReady(deps, { author: personId, approver, claimIds: [b] })
  assert.deepEqual((await claimAnswers(deps.db, a)).map(({ checkId }) => checkId), [check])
  await undoMerges(deps, { mergeIds: [merge], personId })
  assert.deepEqual([await standing(a), await standing(b)].map((one) => one.standing), ['open', 'answered'])
  assert.deepEqual(await claimAnswers(deps.db, a), [])
  assert.equal((await claimDemand(deps.db, a)).askers, 2)
})

test('of merges on top of each other the first is taken back alone, and twice is once', async (t) => {
  const { deps, personId, claim, standing } = await desk(t)
  const [a, b, c] = [await claim('a', 1, 2), await claim('b', 3), await claim('c', 4, 5, 6)]
  const [first] = await mergeClaims(deps, { from: [a], into: b, personId })
  const [second] = await mergeClaims(deps, { from: [b], into: c, personId })
  assert.equal((await claimDemand(deps.db, c)).askers, 6)
  await Promise.all([1, 2].map(() => undoMerges(deps, { mergeIds: [first], personId })))
  assert.deepEqual([(await standing(a)).root_id, (await standing(b)).root_id], [a, c])
  assert.deepEqual([(await claimDemand(deps.db, a)).askers, (await claimDemand(deps.db, c)).askers], [2, 4])
  const [again] = await mergeClaims(deps, { from: [a], into: c, personId })
  await undoMerges(deps, { mergeIds: [first, second], personId })
  assert.deepEqual([(await standing(a)).root_id, (await standing(b)).root_id], [c, b], `the newer merge ${again} stands`)
})

test('a closing that is taken back twice leaves what somebody closed again in between', async (t) => {
  const { deps, personId, approver, claim, standing } = await desk(t)
  const a = await claim('a', 1)
  const close = (by: string) => closeClaims(deps, { claimIds: [a], reason: 'opinion', answer: 'Taste.', personId: by })
  const first = await close(personId)
  await undoClosings(deps, { closingIds: first, personId })
  assert.equal((await standing(a)).standing, 'open')
  await close(approver)
  await undoClosings(deps, { closingIds: first, personId })
  assert.equal((await standing(a)).standing, 'not-checkable')
})

test('a split is not taken back where its new claim was merged elsewhere, closed or answered since', async (t) => {
  const { deps, personId, approver, claim, standing } = await desk(t)
  const [a, other] = [await claim('a', 1, 2, 3, 4), await claim('other', 9)]
  const split = async () => splitClaim(deps, { claimId: a, submissionIds: ['a-1'], personId })

  const created = await split()
  const [merge] = await mergeClaims(deps, { from: [created], into: other, personId })
  await assert.rejects(undoSplit(deps, { newClaim: created, personId }), refused('split-built-on'))
  await undoMerges(deps, { mergeIds: [merge], personId })

  const closed = await closeClaims(deps, { claimIds: [created], reason: 'opinion', answer: 'Taste.', personId })
  await assert.rejects(undoSplit(deps, { newClaim: created, personId }), refused('split-built-on'))
  await undoClosings(deps, { closingIds: closed, personId })
  assert.equal((await claimDemand(deps.db, created)).askers, 2)
  await undoSplit(deps, { newClaim: created, personId })
  await undoSplit(deps, { newClaim: created, personId })
  assert.equal((await claimDemand(deps.db, a)).askers, 4)

  const second = await split()
  await publishReady(deps, { author: personId, approver, claimIds: [second] })
  await assert.rejects(undoSplit(deps, { newClaim: second, personId }), refused('split-built-on'))
  assert.equal((await standing(a)).standing, 'open', 'the answer of the new claim did not reach the old one')
})

test('the form of a split, a merge or a closing that comes again leads where the first led; somebody else’s is refused, or makes nothing', async (t) => {
  const { deps, personId, approver, claim } = await desk(t)
  const [a, b, c] = [await claim('a', 1, 2, 3, 4), await claim('b', 5), await claim('c', 6)]
  const split = (by: string, ...submissionIds: string[]) => splitClaim(deps, { claimId: a, submissionIds, personId: by })
  const [created, again] = await Promise.all([split(personId, 'a-1'), split(personId, 'a-1')])
  assert.deepEqual([again, await split(personId, 'a-1'), await split(personId, 'a-3', 'a-1', 'a-1')], [created, created, created])
  await assert.rejects(split(approver, 'a-1'), refused('split-meanwhile'))
  await assert.rejects(split(personId, 'a-1', 'b-5'), refused('split-meanwhile'))

  const merge = (by: string) => mergeClaims(deps, { from: [b], into: a, personId: by })
  const close = (by: string, answer = 'Taste.') => closeClaims(deps, { claimIds: [c], reason: 'opinion', answer, personId: by })
  assert.deepEqual(await Promise.all([merge(personId), merge(personId)]).then(([first, second]) => [first.length, second]), [1, await merge(personId)])
  assert.deepEqual(await Promise.all([close(personId), close(personId)]).then(([first, second]) => [first.length, second]), [1, await close(personId)])
  assert.deepEqual([await merge(approver), await close(approver), await close(personId, 'A joke.')], [[], [], []])
})

test('whoever took a claim while it stood with another is on both, and stays on it when the two fall apart', async (t) => {
  const { deps, personId, claim } = await desk(t)
  const [a, b] = [await claim('a', 1, 2), await claim('b', 3)]
  const on = async (id: string) => (await readClaim(deps, id, personId)).people.map((one) => one.id)
  const [merge] = await mergeClaims(deps, { from: [a], into: b, personId })
  await assign(deps, { claimIds: [a], personId })
  assert.deepEqual(await on(b), [personId])
  await undoMerges(deps, { mergeIds: [merge], personId })
  assert.deepEqual([await on(a), await on(b)], [[personId], []])
  await mergeClaims(deps, { from: [a], into: b, personId })
  await unassign(deps, { claimIds: [b], personId })
  assert.deepEqual([await on(a), await on(b)], [[], []])
})
