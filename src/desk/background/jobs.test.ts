import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../../test/support/database.ts'
import { askForJob, beat, claimJob, currentJob, finish, release } from './jobs.ts'

const table = 'evaluations'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  return { db, clock: () => new Date(now), wait: (seconds: number) => (now += seconds * 1000) }
}

test('what is asked for twice is done once', async (t) => {
  const deps = await desk(t)
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => askForJob(deps, table, null))).then((asked) => asked.filter(Boolean)), [true])
  const claimed = (await Promise.all(Array.from({ length: 10 }, () => claimJob(deps, table)))).filter(Boolean)
  assert.equal(claimed.length, 1)
  assert.equal(await askForJob(deps, table, null), false)
  assert.equal(await finish(deps, table, claimed[0]!, { result: { found: 3 } }), true)
  assert.equal(await askForJob(deps, table, null), true)
})

test('a node that was killed is followed by another, and what it still says does not count', async (t) => {
  const deps = await desk(t)
  await askForJob(deps, table, null)
  const killed = (await claimJob(deps, table))!
  assert.equal(await beat(deps, table, killed, { done: 5, total: 9 }), true)
  deps.wait(59)
  assert.equal(await claimJob(deps, table), null)
  deps.wait(2)
  const next = (await claimJob(deps, table))!
  assert.equal((await currentJob(deps.db, table))!.done, 0)

  assert.equal(await beat(deps, table, killed, { done: 6, total: 9 }), false)
  assert.equal(await finish(deps, table, killed, { result: {} }), false)
  await release(deps, table, killed)
  assert.equal(await finish(deps, table, next, { result: { found: 1 } }), true)
  assert.equal(await finish(deps, table, next, { result: { found: 2 } }), false)
})

test('what is put back is begun again at once', async (t) => {
  const deps = await desk(t)
  await askForJob(deps, table, null)
  await release(deps, table, (await claimJob(deps, table))!)
  assert.ok(await claimJob(deps, table))
})

test('what brought down three nodes is given up', async (t) => {
  const deps = await desk(t)
  await askForJob(deps, table, null)
  for (const _ of [1, 2, 3]) {
    assert.ok(await claimJob(deps, table))
    deps.wait(61)
  }
  assert.equal(await claimJob(deps, table), null)
  assert.equal((await currentJob(deps.db, table))!.fault, 'given-up')
  assert.equal(await askForJob(deps, table, null), true)
})

test('a result and what is kept with it come together or not at all', async (t) => {
  const deps = await desk(t)
  await askForJob(deps, table, null)
  const job = (await claimJob(deps, table))!
  await assert.rejects(finish(deps, table, job, { result: {} }, () => Promise.reject(new Error('no space'))), /no space/)
  assert.equal((await currentJob(deps.db, table))!.finishedAt, null)
})
