/** The short form of bench/queue.ts: under many hands at once nothing is lost and nothing doubled. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { queueLoad } from './support/queue-load.ts'

test('eight reviewers on one queue at once lose nothing and double nothing', { timeout: 120_000 }, async () => {
  const { together, wrong } = await queueLoad({ claims: 300, submissions: 3_000, reviewers: 8, seconds: 60, pause: 20, rounds: 6 })
  assert.deepEqual(wrong, [])
  const times = (kind: string) => together.figures[kind]?.count ?? 0
  assert.ok(times('take') > 0 && times('save') > 0 && times('merge') + times('close') > 0, JSON.stringify(together.figures))
})
