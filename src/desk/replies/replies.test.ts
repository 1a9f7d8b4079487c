import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { begunCheck } from '../../../test/support/check.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { signedIn } from '../../../test/support/people.ts'
import { addReply, changeReply, listReplies, overdueReplies, printedReplies, removeReply } from './index.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  const { id: personId } = await signedIn(db, ['reviewer'])
  return { db, random: randomBytes, personId, checkId: await begunCheck(db, personId), clock: () => new Date(now), wait: (days: number) => (now += days * 86_400_000) }
}

const asked = { whom: 'The harbour office', how: 'by e-mail', askedOn: '2026-03-01', deadline: '2026-03-04' }

test('asked, waiting, overdue, answered', async (t) => {
  const deps = await desk(t)
  const replyId = await addReply(deps, { ...deps, ...asked })
  deps.wait(3)
  assert.equal((await listReplies(deps, deps.checkId))[0].isOverdue, false)
  deps.wait(1)
  assert.equal((await listReplies(deps, deps.checkId))[0].isOverdue, true)
  assert.deepEqual(await overdueReplies(deps), [{ checkId: deps.checkId, whom: asked.whom, deadline: asked.deadline }])
  await changeReply(deps, { ...deps, ...asked, replyId, base: 0, answer: 'It was not us.', answeredOn: '2026-03-05' })
  assert.deepEqual(await overdueReplies(deps), [])
  assert.deepEqual(await printedReplies(deps.db, deps.checkId), [{ ...asked, notAskedBecause: null, answer: 'It was not us.', answeredOn: '2026-03-05' }])
  await removeReply(deps, { ...deps, replyId })
  assert.deepEqual(await printedReplies(deps.db, deps.checkId), [])
})

test('nobody asked needs a reason', async (t) => {
  const deps = await desk(t)
  await assert.rejects(addReply(deps, { ...deps, whom: 'The sender' }), { code: 'empty' })
  await assert.rejects(addReply(deps, { ...deps, askedOn: '2026-03-01' }), { code: 'empty' })
  await addReply(deps, { ...deps, whom: 'The sender', notAskedBecause: 'Nobody knows who it is.' })
  assert.equal((await printedReplies(deps.db, deps.checkId))[0].notAskedBecause, 'Nobody knows who it is.')
})

test('days that do not exist or lie before are refused', async (t) => {
  const deps = await desk(t)
  for (const days of [{ askedOn: '2026-02-30' }, { askedOn: 'soon' }, { deadline: '2026-02-01' }, { answer: 'x', answeredOn: '2026-02-01' }]) await assert.rejects(addReply(deps, { ...deps, ...asked, ...days }), { code: 'bad-day' }, JSON.stringify(days))
  await assert.rejects(addReply(deps, { ...deps, ...asked, answer: 'x'.repeat(5_000_000).replace(/x{49}/g, '$&y') }), { code: 'too-long' })
})

test('no update is lost, and what is sent twice is taken once', async (t) => {
  const deps = await desk(t)
  const id = 'cd'.repeat(10)
  await Promise.all([1, 2].map(() => addReply(deps, { ...deps, ...asked, id })))
  await changeReply(deps, { ...deps, ...asked, replyId: id, base: 0, answer: 'Yes' })
  await changeReply(deps, { ...deps, ...asked, replyId: id, base: 0, answer: 'Yes' })
  await assert.rejects(changeReply(deps, { ...deps, ...asked, replyId: id, base: 0, answer: 'No' }), { code: 'changed-meanwhile' })
  assert.equal((await listReplies(deps, deps.checkId)).length, 1)
})
