/** A ranker is learnt from what askers said, and goes live and back on every node by an editor's choice. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from 'node:test'
import { featureNames } from '#match'
import { startBackground } from '#desk/background'
import { checkId, putChecks } from '#desk/checks'
import { askForRanker, howManySaid, lastRanker, rankerState, rankerTask } from '#desk/learning'
import { chooseRanker, featuresMark, rankerChoice, startMatching } from '#desk/matching'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date()

test('what askers said is learnt from; too little of it changes nothing', { timeout: 60_000 }, async (t) => {
  const { db, url: databaseUrl } = await freshDatabase(t)
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-ranker-'))
  await putChecks({ db, clock }, Array.from({ length: 20 }, (_, n) => ({ sourceKey: `k${n}`, origin: 'import' as const, language: 'en', claim: `Bus line ${n} stops at the harbour office ${n % 3 ? 'every morning' : 'on Sundays'}.`, publisher: { name: 'Town Library' } })))
  for (let n = 0; n < 6; n++) {
    await db.insertInto('claims').values({ id: `c${n}`, statement: 'x', language: 'en', asker_key: randomBytes(16), opened_at: clock() }).execute()
    await db.insertInto('submissions').values({ id: `s${n}`, claim_id: `c${n}`, text: `does line ${n} really stop at the harbour office`, url: null, language: 'en', text_hash: randomBytes(32), asker: randomBytes(16), network: null, received_at: clock() }).execute()
    await db.insertInto('submission_feedback').values({ submission_id: `s${n}`, check_id: checkId(`k${n}`), helpful: n !== 5, at: clock() }).execute()
  }
  assert.deepEqual(await howManySaid(db), { confirmed: 5, rejected: 1 })
  const log: string[] = []
  const background = startBackground({ db, databaseUrl, snapshotDir, clock, log: (line) => log.push(line), tasks: [rankerTask] })
  t.after(async () => {
    await background.stop()
    rmSync(snapshotDir, { recursive: true, force: true })
  })
  await askForRanker({ db, clock }, null)
  while (!(await rankerState(db))?.finishedAt) await pause(50)
  assert.deepEqual(log, [])
  const last = (await lastRanker(db))!
  assert.deepEqual([last.messages, last.accepted, last.evaluation], [6, false, null])
  assert.equal(await chooseRanker({ db, clock }, { rankerId: last.id, decidedBy: null }), false)
  assert.equal(await chooseRanker({ db, clock }, { rankerId: 999, decidedBy: null }), false)
  assert.deepEqual(await rankerChoice(db), { id: 0, rankerId: null, decidedAt: null })
})

test('a chosen ranker is used by a running matcher, and left again', { timeout: 60_000 }, async (t) => {
  const { db, url: databaseUrl } = await freshDatabase(t)
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-ranker-'))
  await putChecks({ db, clock }, ['The ferry to the island is free for gulls.', 'The ferry to the mill is closed for repairs.', 'Gulls may not ride the tram.'].map((claim, n) => ({ sourceKey: `k${n}`, origin: 'import' as const, language: 'en', claim, publisher: { name: 'Town Library' } })))
  const matcher = startMatching({ databaseUrl, snapshotDir, log: () => {} })
  t.after(async () => {
    await matcher.stop()
    rmSync(snapshotDir, { recursive: true, force: true })
  })
  await matcher.ready
  while (!existsSync(join(snapshotDir, 'index'))) await pause(20) // saving settles the mean lengths, which move figures a little
  const parts = async () => JSON.stringify((await matcher.explain({ text: 'is the ferry free for gulls' }))[0].explanation.features.map(({ name, contribution }) => [name, contribution.toFixed(5)]))
  const shipped = await parts()

  const learnt = async (features: string) => {
    const result = JSON.stringify({ accepted: true, features, weights: featureNames.map((_, at) => (at % 3 ? 1 : -1)) })
    return (await db.insertInto('rankers').values({ asked_by: null, asked_at: clock(), finished_at: clock(), result }).returning('id').executeTakeFirstOrThrow()).id
  }
  assert.equal(await chooseRanker({ db, clock }, { rankerId: await learnt('of another version'), decidedBy: null }), false)
  assert.equal(await chooseRanker({ db, clock }, { rankerId: await learnt(featuresMark), decidedBy: null }), true)
  while ((await parts()) === shipped) await pause(50)
  assert.equal(await chooseRanker({ db, clock }, { rankerId: null, decidedBy: null }), true)
  while ((await parts()) !== shipped) await pause(50)
})
