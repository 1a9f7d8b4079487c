import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type TestContext, test } from 'node:test'
import { defaultCuts } from '#match'
import { putChecks } from '#desk/checks'
import { cutsInForce, decideCuts, decidedCuts, startMatching } from '#desk/matching'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')

test('the newest decision is in force, and every one stays on record', async (t) => {
  const { db } = await freshDatabase(t)
  assert.deepEqual(await cutsInForce(db), defaultCuts)
  await decideCuts({ db, clock }, { answer: 0.95, suggest: 0.5, reason: 'Two wrong answers last week', decidedBy: null })
  await decideCuts({ db, clock }, { answer: 0.8, suggest: 0.2, reason: 'Too few answers', decidedBy: null })
  assert.deepEqual(await cutsInForce(db), { answer: 0.8, suggest: 0.2 })
  assert.deepEqual((await decidedCuts(db, 10)).map(({ reason }) => reason), ['Too few answers', 'Two wrong answers last week'])
})

test('the database takes no cut-offs out of order', async (t) => {
  const { db } = await freshDatabase(t)
  for (const [answer, suggest] of [[0.5, 0.6], [1, 0.5], [0.9, 0], [Number.NaN, 0.1]]) {
    await assert.rejects(decideCuts({ db, clock }, { answer, suggest, reason: 'x', decidedBy: null }), /decision_cuts/)
  }
})

test('two running matchers follow a decision without a restart', async (t) => {
  const { db, url } = await freshDatabase(t)
  await putChecks({ db, clock }, [{ sourceKey: 'a', origin: 'import', language: 'en', claim: 'The bridge over the Swanneck is closed until the spring.', publisher: { name: 'Town Library' }, url: 'https://library.example/a' }])
  const matchers = [matcherAt(t, url), matcherAt(t, url)]
  await Promise.all(matchers.map((matcher) => matcher.ready))
  const message = { text: 'Bridge over the Swanneck closed until spring' }
  const [{ score }] = (await matchers[0].match(message)).matches
  const below = { answer: Math.max(score - 0.01, 0.001), suggest: Math.max(score - 0.02, 0.0005) }
  const above = { answer: Math.min(score + 0.01, 0.999), suggest: Math.min(score + 0.005, 0.998) }

  for (const [cuts, decision] of [[above, 'none'], [below, 'answer'], [{ ...above, suggest: below.suggest }, 'suggest']] as const) {
    await decideCuts({ db, clock }, { ...cuts, reason: 'Trying', decidedBy: null })
    for (const matcher of matchers) {
      while (matcher.status().cuts.answer !== cuts.answer || matcher.status().cuts.suggest !== cuts.suggest) await pause(20)
      assert.equal((await matcher.match(message)).decision, decision)
      const [{ explanation }] = await matcher.explain(message)
      assert.deepEqual([explanation.decision, explanation.cuts], [decision, cuts])
    }
  }
})

function matcherAt(t: TestContext, databaseUrl: string) {
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-cuts-'))
  const matcher = startMatching({ databaseUrl, snapshotDir, log: () => {} })
  t.after(async () => {
    await matcher.stop()
    rmSync(snapshotDir, { recursive: true, force: true })
  })
  return matcher
}
