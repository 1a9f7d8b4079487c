import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { once } from './index.ts'

const clock = () => new Date('2026-01-01T00:00:00Z')

test('of many that begin at once, one does the work, and the others find it done', async (t) => {
  const { db } = await freshDatabase(t)
  const log: string[] = []
  const begin = () =>
    once(db, 'a thing', {
      clock,
      wanted: async () => true,
      work: async () => {
        log.push('begun')
        await new Promise((resolve) => setTimeout(resolve, 50))
        log.push('done')
      }
    }).then(() => log.push('passed'))
  await Promise.all([begin(), begin(), begin()])
  assert.deepEqual(log, ['begun', 'done', 'passed', 'passed', 'passed'])
})

test('work that was broken off is done by the next, even if it would no longer be wanted', async (t) => {
  const { db } = await freshDatabase(t)
  await assert.rejects(once(db, 'a thing', { clock, wanted: async () => true, work: () => Promise.reject(new Error('killed')) }), /killed/)
  let done = 0
  const again = () => once(db, 'a thing', { clock, wanted: async () => false, work: async () => void done++ })
  await again()
  await again()
  assert.equal(done, 1)
})

test('what is not wanted the first time is never done', async (t) => {
  const { db } = await freshDatabase(t)
  await once(db, 'a thing', { clock, wanted: async () => false, work: () => assert.fail() })
  await once(db, 'a thing', { clock, wanted: async () => true, work: () => assert.fail() })
})
