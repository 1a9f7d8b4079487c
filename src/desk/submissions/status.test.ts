import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkId, removeCheck } from '#desk/checks'
import { answerOpenClaims } from '#desk/claims'
import { ask, findStatus, recordFeedback } from '#desk/submissions'
import { asker, check, openDesk } from '../../../test/ask-road/desk.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem: https://news.example/2026/ferry'

test('a status link shows what was sent and how many ask the same', async (t) => {
  const deps = await openDesk(t)
  const mine = await ask(deps, { text: ferry, url: 'https://news.example/2026/ferry?page=2', asker: asker(1) })
  await ask(deps, { text: `${ferry} 😱`, asker: asker(2) })
  assert.deepEqual(await findStatus(deps, mine.statusToken), {
    submission: { id: mine.submissionId, text: ferry, url: 'https://news.example/2026/ferry?page=2', language: 'und', receivedAt: deps.clock() },
    claim: { id: mine.claim.id, askers: 2 },
    notCheckable: null,
    decision: 'none',
    matches: [],
    withdrawn: [],
  })
})

test('no other token opens anything', async (t) => {
  const deps = await openDesk(t)
  const { statusToken, submissionId } = await ask(deps, { text: ferry, asker: asker(1) })
  for (const token of ['', submissionId, statusToken.slice(1), `${statusToken}=`, '\0', '../etc', 'x'.repeat(100_000)]) assert.equal(await findStatus(deps, token), null)
})

test('a check published later is told at once, and made the claim\'s answer by the next run', async (t) => {
  const deps = await openDesk(t)
  const mine = await ask(deps, { text: ferry, asker: asker(1) })
  const other = await ask(deps, { text: 'The lighthouse keeper has taught three seagulls to read the newspaper aloud.', asker: asker(1) })
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))

  const status = await findStatus(deps, mine.statusToken)
  assert.equal(status?.decision, 'answer')
  assert.equal(status?.matches[0].check.id, checkId('ferry'))

  assert.equal(await answerOpenClaims(deps), 1)
  assert.equal(await answerOpenClaims(deps), 0)
  assert.deepEqual(await deps.db.selectFrom('claim_answers').select(['claim_id', 'check_id', 'answered_by']).execute(), [{ claim_id: mine.claim.id, check_id: checkId('ferry'), answered_by: 'matcher' }])
  assert.equal((await findStatus(deps, other.statusToken))?.decision, 'none')
})

test('an answer that was withdrawn is no longer shown', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))
  const mine = await ask(deps, { text: ferry, asker: asker(1) })
  assert.equal(mine.decision, 'answer')
  await removeCheck(deps, checkId('ferry'))
  assert.equal((await findStatus(deps, mine.statusToken))?.decision, 'none')
})

test('the last word of an asker on an answer counts, and is theirs alone', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))
  const mine = await ask(deps, { text: ferry, asker: asker(1) })
  const theirs = await ask(deps, { text: ferry, asker: asker(2) })
  assert.equal((await findStatus(deps, mine.statusToken))?.matches[0].helpful, null)
  assert.equal(await recordFeedback(deps, mine.statusToken, { checkId: checkId('ferry'), helpful: true }), true)
  assert.equal(await recordFeedback(deps, mine.statusToken, { checkId: checkId('ferry'), helpful: false }), true)
  assert.equal((await findStatus(deps, mine.statusToken))?.matches[0].helpful, false)
  assert.equal((await findStatus(deps, theirs.statusToken))?.matches[0].helpful, null)
  assert.equal(await recordFeedback(deps, 'no such token', { checkId: checkId('ferry'), helpful: true }), false)
  assert.equal(await recordFeedback(deps, mine.statusToken, { checkId: 'no such check', helpful: true }), false)
})
