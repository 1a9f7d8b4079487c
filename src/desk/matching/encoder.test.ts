/** The operator's encoder through the whole desk: a real ONNX model, made here, in its own thread; a message without a common word finds its check. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { checkId, type CheckRecord, feedHead, putChecks, removeCheck } from '#desk/checks'
import { startEncoder } from '#desk/encoding'
import { type Matcher, startMatching } from '#desk/matching'
import { freshDatabase } from '../../../test/support/database.ts'
import { writeTinyEncoder } from '../../../test/support/tiny-encoder.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')
const dimensions = 24

/** Pairs of words for the same thing: the model gives both the same vector, the letters have nothing in common. */
const same: [string, string][] = Array.from({ length: dimensions }, (_, n) => [`${'abcdefghijklmnopqrstuvwx'[n]}qqqq`, `${'zyxwvutsrqponmlkjihgfedc'[n]}kkkk`])

function table(): Record<string, number[]> {
  return Object.fromEntries(same.flatMap(([here, there], n) => [here, there].map((word) => [word, Array.from({ length: dimensions }, (_, d) => (d === n ? 1 : 0))])))
}

/** Three things each; no two checks are about the same three. */
const threes = Array.from({ length: 150 }, (_, n) => [n % dimensions, (n * 7 + 3) % dimensions, (n * 11 + Math.floor(n / dimensions) + 5) % dimensions])

function record(n: number): CheckRecord {
  const words = threes[n].map((thing) => same[thing][0])
  return { sourceKey: `check/${n}`, origin: 'import', claim: words.join(' '), title: [...words].reverse().join(' '), publisher: { name: 'Town Library' } }
}

async function desk(t: TestContext, withEncoder: boolean) {
  const endings: (() => Promise<void>)[] = []
  // Before the database and the folder go: what is ended first is what was asked for first.
  t.after(() => Promise.all(endings.map((end) => end())))
  const { db, url: databaseUrl } = await freshDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-encoder-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  writeTinyEncoder(join(folder, 'tiny'), table())
  await putChecks({ db, clock }, threes.map((_, n) => record(n)))
  const log: string[] = []
  const start = (): Matcher => {
    const encoder = withEncoder ? startEncoder({ folder: join(folder, 'tiny'), log: (line) => log.push(line) }) : undefined
    const matcher = startMatching({ databaseUrl, snapshotDir: join(folder, 'match'), encoder, log: (line) => log.push(line) })
    endings.push(async () => {
      await matcher.stop()
      await encoder?.stop()
    })
    return matcher
  }
  return { db, folder, log, start }
}

async function until(t: TestContext, isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50, undefined, { signal: t.signal })
}

const isEncoded = (matcher: Matcher) => matcher.status().encoded === matcher.status().checks
const bestId = async (matcher: Matcher, text: string) => (await matcher.match({ text })).matches[0]?.id

const inOtherWords = (n: number) => threes[n].map((thing) => same[thing][1]).join(' ')

test('a message that shares no word with its check finds it by meaning, as a suggestion and not as an answer', { timeout: 300_000 }, async (t) => {
  const { start, db } = await desk(t, true)
  const matcher = start()
  await matcher.ready
  await until(t, async () => isEncoded(matcher) && (await bestId(matcher, inOtherWords(17))) !== undefined)
  const { decision, matches } = await matcher.match({ text: inOtherWords(17) })
  assert.equal(matches[0].id, checkId('check/17'))
  assert.equal(decision, 'suggest')
  assert.ok(matches[0].reasons.some(({ kind }) => kind === 'similar-meaning'))
  assert.equal((await matcher.searchChecks(inOtherWords(60), 3))[0], checkId('check/60'))
  const [explained] = await matcher.explain({ text: inOtherWords(17) }, [checkId('check/17')])
  assert.equal(explained.explanation.rank, 1)

  // Published again in other words, and taken out: the vectors follow.
  await putChecks({ db, clock }, [{ ...record(17), claim: same[0][0], title: same[0][0] }])
  await removeCheck({ db, clock }, checkId('check/60'))
  await matcher.caughtUp(await feedHead(db))
  await until(t, async () => (await bestId(matcher, inOtherWords(17))) !== checkId('check/17'))
  await until(t, async () => (await bestId(matcher, inOtherWords(60))) !== checkId('check/60'))
  await until(t, () => isEncoded(matcher))
  assert.notEqual(await bestId(matcher, inOtherWords(17)), checkId('check/17'))
})

test('without an encoder the same message finds nothing', async (t) => {
  const matcher = (await desk(t, false)).start()
  await matcher.ready
  assert.deepEqual((await matcher.match({ text: inOtherWords(17) })).matches, [])
  assert.equal(matcher.status().encoded, null)
})

test('vectors outlive a restart, and an encoder that cannot be used is said and done without', { timeout: 300_000 }, async (t) => {
  const { start, folder, log } = await desk(t, true)
  const first = start()
  await first.ready
  await until(t, () => isEncoded(first))
  await first.stop()

  const second = start()
  await second.ready
  await until(t, () => second.status().encoded !== null)
  assert.equal(second.status().encoded, 150)
  await second.stop()

  rmSync(join(folder, 'tiny', 'onnx'), { recursive: true })
  const third = start()
  await third.ready
  assert.equal((await third.match({ text: record(3).claim })).matches[0].id, checkId('check/3'))
  await until(t, () => log.some((line) => /has no onnx\/model\.onnx.*goes on without an encoder/.test(line)))
})
