/** Learns in the background from a made-up archive in which titles say the same as claims in other words, and lets the matcher use it. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type TestContext, test } from 'node:test'
import { startBackground } from '#desk/background'
import { checkId, type CheckRecord, putChecks } from '#desk/checks'
import { askForLearning, lastLearning, learningState, learningTask } from '#desk/learning'
import { startMatching } from '#desk/matching'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date()
const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'sa', 'lo', 'ni', 'pe', 'du', 'ga', 'vo']

/** The same coined word for the same two numbers. */
const word = (kind: number, n: number) => [kind, n % 12, Math.floor(n / 12) % 12, (n * 5 + kind) % 12].map((at) => syllables[at]).join('')

const record = (n: number): CheckRecord => ({
  sourceKey: `k${n}`, origin: 'import', language: 'sw', publisher: { name: 'Town Library' }, url: `https://library.example/${n}`,
  claim: `${word(1, n % 40)} ${word(3, Math.floor(n / 40))} ${word(5, n % 7)}`,
  title: `${word(2, n % 40)} ${word(4, Math.floor(n / 40))} ${word(5, n % 7)}`,
})

async function town(t: TestContext, checks: number) {
  const started: { stop(): Promise<void> }[] = []
  // Before the database and the folder go: what is ended first is what was asked for first.
  t.after(() => Promise.all(started.map((one) => one.stop())))
  const { db, url: databaseUrl } = await freshDatabase(t)
  await putChecks({ db, clock }, Array.from({ length: checks }, (_, n) => record(n)))
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-learning-'))
  const log: string[] = []
  const background = startBackground({ db, databaseUrl, snapshotDir, clock, log: (line) => log.push(line), tasks: [learningTask] })
  started.push(background)
  t.after(() => rmSync(snapshotDir, { recursive: true, force: true }))
  const start = () => {
    const matcher = startMatching({ databaseUrl, snapshotDir, log: () => {} })
    started.push(matcher)
    return matcher
  }
  return { db, log, start }
}

test('an archive large enough is learnt from without being asked, and only once', { timeout: 300_000 }, async (t) => {
  const { db, log, start } = await town(t, 640)
  while (!(await learningState(db))?.finishedAt) await pause(100)
  assert.deepEqual(log, [])
  const last = (await lastLearning(db))!
  assert.equal(last.checks, 640)
  assert.ok(last.verdict!.helps, JSON.stringify(last))
  assert.equal(await learningTask.isDue!(db), false)

  const { model } = await db.selectFrom('embeddings').select('model').executeTakeFirstOrThrow()
  assert.deepEqual([last.isKept, model !== null], [true, true])
  const matcher = start()
  await matcher.ready
  const message = { text: record(127).title! }
  const reasons = async () => (await matcher.match(message)).matches.find(({ id }) => id === checkId('k127'))?.reasons.map(({ kind }) => kind) ?? []
  while (!(await reasons()).includes('similar-meaning')) await pause(100)
})

test('a small archive teaches nothing, and says so', async (t) => {
  const { db } = await town(t, 50)
  assert.equal(await learningTask.isDue!(db), false)
  await askForLearning({ db, clock }, null)
  while (!(await learningState(db))?.finishedAt) await pause(50)
  const { verdict, isKept } = (await lastLearning(db))!
  assert.deepEqual([verdict, isKept], [null, false])
})
