import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { checkId } from '#desk/checks'
import { startAnswering } from '#desk/claims'
import { ask } from '#desk/submissions'
import { asker, check, openDesk, type TestDesk } from '../../../test/ask-road/desk.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem: https://news.example/2026/ferry'
const gull = 'The lighthouse keeper has taught three seagulls to read the newspaper aloud: https://news.example/2026/gulls'

async function answered({ db }: TestDesk): Promise<string[]> {
  return (await db.selectFrom('claim_answers').select('check_id').orderBy('check_id').execute()).map((row) => row.check_id)
}

async function until(t: TestContext, what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await pause(50, undefined, { signal: t.signal })
}

test('open claims are answered after a start, and again when more is published', { timeout: 60_000 }, async (t) => {
  const deps = await openDesk(t)
  await ask(deps, { text: ferry, asker: asker(1) })
  await ask(deps, { text: gull, asker: asker(1) })
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))
  const log: string[] = []
  const answering = startAnswering({ ...deps, log: (line) => log.push(line) })
  await until(t, async () => (await answered(deps)).length === 1)
  await deps.publish(check('gull', 'Seagulls read the newspaper.', { appearances: ['https://news.example/2026/gulls'] }))
  await until(t, async () => (await answered(deps)).length === 2)
  await answering.stop()
  assert.deepEqual(await answered(deps), [checkId('ferry'), checkId('gull')].sort())
  assert.deepEqual(log.length, 2)
})

test('two nodes that do it at once do it once', { timeout: 60_000 }, async (t) => {
  const deps = await openDesk(t)
  for (let n = 0; n < 20; n++) await ask(deps, { text: `The lighthouse keeper has a flock of birds that nobody counts. It was bird number ${n} ${n * 7} ${n * 13} of the ${n} houses in street ${n * 3}.`, asker: asker(n) })
  await ask(deps, { text: ferry, asker: asker(1) })
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))
  const nodes = [startAnswering({ ...deps, log: () => {} }), startAnswering({ ...deps, log: () => {} })]
  await until(t, async () => (await answered(deps)).length > 0)
  await Promise.all(nodes.map((node) => node.stop()))
  assert.deepEqual(await answered(deps), [checkId('ferry')])
})
