/** The thread that holds the index is killed, made to hang, and sent away from its database. */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import { checkId, feedHead, putChecks } from '#desk/checks'
import { startMatching } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import { check } from '../../../test/ask-road/desk.ts'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')
const milk = 'Drinking a glass of warm goat milk before sunrise makes your teeth grow back.'

/** Every worker the host makes, seen through the constructor's own event. */
function spiedWorkers(): Worker[] {
  const workers: Worker[] = []
  process.on('worker', (worker) => workers.push(worker))
  return workers
}
const workers = spiedWorkers()

async function running(t: TestContext) {
  let stop = async () => {}
  t.after(() => stop())
  const { db, url } = await freshDatabase(t)
  await putChecks({ db, clock }, [check('milk', milk)])
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-lost-'))
  const log: string[] = []
  const matcher = startMatching({ databaseUrl: url, snapshotDir, log: (line) => log.push(line) })
  stop = async () => {
    await matcher.stop()
    rmSync(snapshotDir, { recursive: true, force: true })
  }
  await matcher.ready
  return { db, matcher, log }
}

test('a thread that dies is replaced, and asking goes on', async (t) => {
  const { db, matcher, log } = await running(t)
  await workers.at(-1)!.terminate()
  assert.equal((await matcher.match({ text: milk })).matches[0].id, checkId('milk'))
  assert.ok(log.includes('The match index is started again.'))

  await putChecks({ db, clock }, [check('bread', 'Bread is baked with sawdust and rain water.')])
  await matcher.caughtUp(await feedHead(db))
  assert.equal(matcher.status().checks, 2)
  assert.equal((await matcher.match({ text: milk })).matches[0].id, checkId('milk'))
})

test('questions that were with it are refused, not lost', async (t) => {
  const { matcher } = await running(t)
  const asked = Promise.allSettled(Array.from({ length: 100 }, () => matcher.match({ text: milk })))
  await workers.at(-1)!.terminate()
  for (const one of await asked) assert.ok(one.status === 'fulfilled' || one.reason instanceof Refusal)
  assert.equal((await matcher.match({ text: milk })).matches[0].id, checkId('milk'))
})

test('when the database cuts every connection, it is followed again as soon as it is back', async (t) => {
  const { db, matcher } = await running(t)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
  await putChecks({ db, clock }, [check('bread', 'Bread is baked with sawdust and rain water.')])
  await matcher.caughtUp(await feedHead(db))
  assert.equal(matcher.status().checks, 2)
  assert.equal((await matcher.match({ text: milk })).matches[0].id, checkId('milk'))
})
