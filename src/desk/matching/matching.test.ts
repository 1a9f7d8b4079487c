import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkId, type CheckRecord, feedHead, putChecks, removeCheck } from '#desk/checks'
import { copyOf } from '#desk/comparing'
import { findChecks, type Matcher, startMatching } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')

const things = ['bridge', 'well', 'library', 'bakery', 'harbour', 'school', 'clinic', 'market', 'railway', 'museum']
const deeds = ['will be closed for a year', 'has been sold to a circus', 'was built upside down', 'is haunted by accountants', 'gives away free umbrellas']

function record(n: number): CheckRecord {
  return {
    sourceKey: `town/${n}`, origin: 'import', language: 'en', claim: `The ${things[n % 10]} ${deeds[Math.floor(n / 10) % 5]}, says leaflet number ${n}.`,
    body: 'Nothing of the kind is planned, the town office told us.', publisher: { name: 'Town Library' }, url: `https://library.example/checks/${n}`,
  }
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'touchstone-match-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function town(t: TestContext, checks: number) {
  const started: Matcher[] = []
  t.after(() => Promise.all(started.map((matcher) => matcher.stop())))
  const { db, url: databaseUrl } = await freshDatabase(t)
  await putChecks({ db, clock }, Array.from({ length: checks }, (_, n) => record(n)))
  const log: string[] = []
  const snapshotDir = folder(t)
  const start = (): Matcher => {
    const matcher = startMatching({ databaseUrl, snapshotDir, log: (line) => log.push(line) })
    started.push(matcher)
    return matcher
  }
  return { db, clock, snapshotDir, log, start }
}

test('a question is answered from the archive, before and after the index is ready', async (t) => {
  const { start } = await town(t, 50)
  const matcher = start()
  const early = matcher.match({ text: record(7).claim })
  assert.equal((await early).matches[0].id, checkId('town/7'))
  await matcher.ready
  assert.equal(matcher.status().checks, 50)
  assert.equal((await matcher.match({ text: 'look https://library.example/checks/31' })).matches[0].id, checkId('town/31'))
  assert.equal((await matcher.searchChecks('library haunted', 5))[0], checkId('town/32'))
  const [explained] = await matcher.explain({ text: record(7).claim })
  assert.equal(explained.id, checkId('town/7'))
  assert.equal(explained.explanation.rank, 1)
})

test('a text read in the thread of the index has the links and fingerprints that it has here', async (t) => {
  const matcher = (await town(t, 1)).start()
  const texts = ['', '\ud83d', 'Is https://news.example/a?utm_source=x true?', record(7).claim, ...['The well is dry ', '水は危ない', 'น้ำในบ่อเป็นพิษ', 'ទឹកអណ្ដូង', '7 ', 'ﷺ ', 'a.b-c.'].map((piece) => piece.repeat(500) + 'end'.repeat(3))]
  const made = texts.map((text, n) => [...text].reverse().join('') + text + n)
  for (const text of [...texts, ...made]) assert.deepEqual(await matcher.readCopy(text), copyOf(text))
})

test('what is put, changed and removed is followed', async (t) => {
  const deps = await town(t, 20)
  const matcher = deps.start()
  await matcher.ready
  await putChecks(deps, [record(100), { ...record(3), claim: 'Elephants run the post office.' }])
  await removeCheck(deps, checkId('town/4'))
  await matcher.caughtUp(await feedHead(deps.db))
  assert.equal(matcher.status().checks, 20)
  assert.equal((await matcher.match({ text: record(100).claim })).matches[0].id, checkId('town/100'))
  assert.equal((await matcher.match({ text: 'elephants run the post office' })).matches[0].id, checkId('town/3'))
  assert.ok((await matcher.match({ text: record(4).claim })).matches.every((match) => match.id !== checkId('town/4')))
})

test('a second start takes the saved index and what was published since', async (t) => {
  const deps = await town(t, 30)
  const first = deps.start()
  await first.ready
  await first.stop()
  await putChecks(deps, [record(200)])
  deps.log.length = 0

  const second = deps.start()
  await second.ready
  assert.deepEqual(deps.log, [])
  assert.equal(second.status().checks, 31)
  assert.equal((await second.match({ text: record(200).claim })).matches[0].id, checkId('town/200'))
  assert.equal((await second.match({ text: record(11).claim })).matches[0].id, checkId('town/11'))
})

test('a saved index that is damaged, cut short, of another version or another database is built again', async (t) => {
  const deps = await town(t, 30)
  const first = deps.start()
  await first.ready
  await first.stop()
  const file = join(deps.snapshotDir, 'index')
  const whole = readFileSync(file)
  const end = whole.indexOf('\n')
  const flipped = Buffer.from(whole)
  flipped[whole.length - 10] ^= 1
  const withHeader = (change: object) => Buffer.concat([Buffer.from(JSON.stringify({ ...JSON.parse(whole.toString('utf8', 0, end)), ...change })), whole.subarray(end)])

  for (const [bytes, reason] of [
    [flipped, 'damaged'],
    [whole.subarray(0, whole.length >> 1), 'damaged'],
    [Buffer.alloc(0), 'damaged'],
    [Buffer.from('{}\n'), 'damaged'],
    [withHeader({ format: 0 }), 'another version'],
    [withHeader({ code: 'x' }), 'another version'],
    [withHeader({ witness: 'x' }), 'another database'],
    [withHeader({ seq: 10_000 }), 'another database'],
  ] as const) {
    writeFileSync(file, bytes)
    deps.log.length = 0
    const matcher = deps.start()
    await matcher.ready
    assert.ok(deps.log.some((line) => line.includes(reason)), `${reason}: ${deps.log}`)
    assert.equal((await matcher.match({ text: record(11).claim })).matches[0].id, checkId('town/11'))
    await matcher.stop()
    assert.deepEqual(readFileSync(file).subarray(end + 1).length, whole.subarray(end + 1).length)
  }
  assert.deepEqual(readdirSync(deps.snapshotDir), ['index'])
})

test('answers stay whole while many checks come in', async (t) => {
  const deps = await town(t, 500)
  const matcher = deps.start()
  await matcher.ready
  let importing = true
  const importer = (async () => {
    for (let n = 500; n < 5_000; n += 500) await putChecks(deps, Array.from({ length: 500 }, (_, at) => record(n + at)))
    importing = false
  })()
  let asked = 0
  while (importing) {
    const n = asked++ % 500
    assert.equal((await matcher.match({ text: record(n).claim })).matches[0].id, checkId(`town/${n}`))
  }
  await importer
  await matcher.caughtUp(await feedHead(deps.db))
  assert.equal(matcher.status().checks, 5_000)
  assert.ok(asked > 0)
})

test('too many questions at once are refused, not piled up', async (t) => {
  const { start } = await town(t, 10)
  const matcher = start()
  const asked = await Promise.allSettled(Array.from({ length: 1_000 }, () => matcher.match({ text: record(1).claim })))
  const refused = asked.filter((one) => one.status === 'rejected')
  assert.ok(refused.length > 0 && refused.length < 1_000)
  assert.ok(refused.every(({ reason }) => reason instanceof Refusal && reason.code === 'busy' && reason.status === 503))
})

test('after stopping every question is refused', async (t) => {
  const { start } = await town(t, 10)
  const matcher = start()
  await matcher.stop()
  await assert.rejects(matcher.match({ text: 'x' }), Refusal)
  await assert.rejects(matcher.ready, Refusal)
})

test('a list is searched when there is a query, and narrowed by filters', async (t) => {
  const deps = await town(t, 50)
  const matcher = deps.start()
  await matcher.ready
  const found = await findChecks({ db: deps.db, matcher }, { query: 'haunted museum', language: 'en', limit: 3 })
  assert.equal(found.checks[0].id, checkId('town/39'))
  const next = await findChecks({ db: deps.db, matcher }, { query: 'haunted museum', language: 'en', limit: 3, cursor: found.nextCursor! })
  assert.ok(next.checks.every((check) => !found.checks.some((first) => first.id === check.id)))
  assert.deepEqual((await findChecks({ db: deps.db, matcher }, { query: 'haunted museum', language: 'fr', limit: 3 })).checks, [])
  assert.equal((await findChecks({ db: deps.db, matcher }, { query: '  ', limit: 100 })).checks.length, 50)
})
