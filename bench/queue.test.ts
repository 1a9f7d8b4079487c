/** The short form of bench/queue.ts: under many hands at once nothing is lost and nothing doubled. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { queueLoad } from './support/queue-load.ts'

test('twenty reviewers on one queue at once lose nothing and double nothing', { timeout: 120_000 }, async () => {
  const { figures, wrong } = await queueLoad({ claims: 300, submissions: 3_000, reviewers: 20, seconds: 3 })
  assert.deepEqual(wrong, [])
  assert.ok(figures.merge.count > 0 && figures.take.count > 20)
})
