import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { jsonLdText, toClaimReview, type Rejection, type ReviewRecord } from '#claimreview'
import type { Database } from '#db'
import { type CheckRecord, putChecks } from '#desk/checks'
import { createFetcher, type Fetcher } from '#fetching'
import { freshDatabase } from '../../../test/support/database.ts'
import { meanwhile } from '../../../test/support/meanwhile.ts'
import { importChecks, openSource, sourceKey, SourceProblem, type ImportCounts } from './index.ts'
import { Seen } from './seen.ts'
import { withdraw } from './withdraw.ts'

const examples = resolve(import.meta.dirname, '../../claimreview/examples')
const noWeb: Fetcher = { get: () => assert.fail('nothing is fetched here') }
const clock = (): Date => new Date('2026-03-04T05:06:07Z')
const gazette = { name: 'Harbour Gazette', site: 'gazette.example' }

interface Ran {
  counts: Omit<ImportCounts, 'bytes'>
  rejections: string[]
}

async function run(db: Database, written: string, { fetcher = noWeb, publisher = gazette, stdin = '' }: { fetcher?: Fetcher; publisher?: object; stdin?: string } = {}): Promise<Ran> {
  const rejections: string[] = []
  const onRejection = ({ position, reason }: Rejection) => void rejections.push(`${position}: ${reason}`)
  const source = await openSource(written, { fetcher, stdin: bytesOf(stdin) })
  const { bytes: _, ...counts } = await importChecks({ db, clock }, { source, publisher, onRejection })
  return { counts, rejections }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-import-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

async function keep(db: Database) {
  return db.selectFrom('checks').select(['source_key', 'claim', 'rating', 'rating_key', 'origin', 'url', 'publisher_name', 'published_on', 'imported_from', 'language']).orderBy('source_key').execute()
}

const nothing = { added: 0, changed: 0, unchanged: 0, rejected: 0, withdrawn: 0, repeated: 0 }

test('every format is brought in once, and running it again changes nothing', async (t) => {
  const { db } = await freshDatabase(t)
  for (const [name, added, rejected] of [['checks.jsonl', 4, 3], ['feed.json', 2, 3], ['answer.json', 2, 2], ['list.json', 1, 1], ['pages', 3, 2]] as const) {
    const first = await run(db, join(examples, name))
    assert.deepEqual(first.counts, { ...nothing, added, rejected }, name)
    const before = await keep(db)
    const again = await run(db, join(examples, name))
    assert.deepEqual(again.counts, { ...nothing, unchanged: added, rejected }, name)
    assert.deepEqual(again.rejections, first.rejections)
    assert.deepEqual(await keep(db), before)
  }
  const { feed } = await db.selectFrom('check_feed').select((one) => one.fn.countAll<number>().as('feed')).executeTakeFirstOrThrow()
  assert.equal(feed, 12)
})

test('an imported check is its publisher’s: rating as given, never one of the desk’s', async (t) => {
  const { db } = await freshDatabase(t)
  await run(db, join(examples, 'feed.json'))
  const [tower] = (await keep(db)).filter(({ claim }) => claim.includes('tower'))
  assert.deepEqual({ ...tower, source_key: '', published_on: String(tower.published_on) }, {
    source_key: '', claim: 'The water tower of Lower Quay leans by two metres.', rating: 'Mostly false', rating_key: null, origin: 'import', url: 'https://gazette.example/checks/tower',
    publisher_name: 'Harbour Gazette', published_on: '2019-09-20', imported_from: 'feed.json', language: 'und',
  })
})

test('each run is a row: what was read, when, and what came of it', async (t) => {
  const { db } = await freshDatabase(t)
  await run(db, join(examples, 'checks.jsonl'))
  await run(db, join(examples, 'checks.jsonl'))
  const runs = await db.selectFrom('import_runs').selectAll().orderBy('id').execute()
  assert.deepEqual(runs.map(({ id: _, ...rest }) => rest), [
    { source: 'checks.jsonl', started_at: clock(), finished_at: clock(), added: 4, changed: 0, unchanged: 0, rejected: 3 },
    { source: 'checks.jsonl', started_at: clock(), finished_at: clock(), added: 0, changed: 0, unchanged: 4, rejected: 3 },
  ])
})

test('a corrected record changes the check it was; its address here stays', async (t) => {
  const { db } = await freshDatabase(t)
  const row = { id: 'g-1', claim: 'A claim.', rating: 'False', url: 'https://gazette.example/1' }
  assert.equal((await run(db, '-', { stdin: JSON.stringify(row) })).counts.added, 1)
  const { id } = await db.selectFrom('checks').select('id').executeTakeFirstOrThrow()
  assert.deepEqual((await run(db, '-', { stdin: JSON.stringify({ ...row, rating: 'Half true', claim: 'A claim, put better.' }) })).counts, { ...nothing, changed: 1 })
  assert.deepEqual(await db.selectFrom('checks').select(['id', 'rating', 'claim']).execute(), [{ id, rating: 'Half true', claim: 'A claim, put better.' }])
})

test('the same check twice in a source, with a difference: the first counts, in every run', async (t) => {
  const { db } = await freshDatabase(t)
  const rows = [{ id: 1, claim: 'A claim.', rating: 'False' }, { id: 2, claim: 'Another.' }, { id: 1, claim: 'A claim.', rating: 'True' }]
  const stdin = rows.map((row) => JSON.stringify(row)).join('\n')
  assert.deepEqual((await run(db, '-', { stdin })).counts, { ...nothing, added: 2, repeated: 1 })
  assert.deepEqual((await run(db, '-', { stdin })).counts, { ...nothing, unchanged: 2, repeated: 1 })
  assert.equal((await keep(db)).find(({ claim }) => claim === 'A claim.')!.rating, 'False')
})

test('a run that died in the middle is finished by the next', async (t) => {
  const { db } = await freshDatabase(t)
  const file = join(scratch(t), 'many.jsonl')
  writeFileSync(file, Array.from({ length: 3500 }, (_, at) => JSON.stringify({ id: at, claim: `The bench number ${at} was painted twice.` })).join('\n'))
  const source = await openSource(file, { fetcher: noWeb, stdin: bytesOf('') })
  const dying = importChecks({ db, clock }, {
    source,
    publisher: gazette,
    onProgress: ({ added }) => {
      if (added >= 1000) throw new Error('killed here')
    },
  })
  await assert.rejects(dying, /killed here/)
  const { some } = await db.selectFrom('checks').select((one) => one.fn.countAll<number>().as('some')).executeTakeFirstOrThrow()
  assert.ok(some >= 1000 && some < 3500, String(some))
  const { counts } = await run(db, file)
  assert.deepEqual([counts.added + counts.unchanged, counts.changed, counts.rejected], [3500, 0, 0])
  assert.ok(counts.unchanged >= some)
  const runs = await db.selectFrom('import_runs').select(['finished_at']).orderBy('id').execute()
  assert.deepEqual(runs.map(({ finished_at }) => finished_at !== null), [false, true])
})

test('a feed takes back only what it brought', async (t) => {
  const { db } = await freshDatabase(t)
  const folder = scratch(t)
  const review = (at: number) => ({ '@type': 'ClaimReview', url: `https://gazette.example/${at}`, claimReviewed: `Claim ${at}.`, author: 'Harbour Gazette' })
  const feed = (name: string, elements: unknown[]): string => {
    writeFileSync(join(folder, name), JSON.stringify({ '@type': 'DataFeed', dataFeedElement: elements }))
    return join(folder, name)
  }
  const gone = (at: number) => ({ '@type': 'DataFeedItem', url: `https://gazette.example/${at}`, dateDeleted: '2026-01-01', item: [] })
  assert.equal((await run(db, feed('ours.json', [{ item: [review(1)] }, { item: [review(2)] }]))).counts.added, 2)
  assert.equal((await run(db, feed('theirs.json', [gone(1), gone(9)]))).counts.withdrawn, 0)
  const ours = feed('ours.json', [gone(1), { item: [review(2)] }])
  assert.deepEqual((await run(db, ours)).counts, { ...nothing, withdrawn: 1, unchanged: 1 })
  assert.deepEqual((await run(db, ours)).counts, { ...nothing, unchanged: 1 })
  assert.deepEqual((await keep(db)).map(({ claim }) => claim), ['Claim 2.'])
})

test('what another feed brings anew while the first takes it back stays', { timeout: 60_000 }, async (t) => {
  const { db } = await freshDatabase(t)
  const url = 'https://gazette.example/ferry'
  const brought = (importedFrom: string, claim: string): CheckRecord => ({ sourceKey: url, origin: 'import', claim, url, publisher: gazette, importedFrom })
  await putChecks({ db, clock }, [brought('theirs', 'Only whistlers may take the ferry.')])
  const [withdrawn] = await meanwhile({ db, clock }, (inside) => putChecks(inside, [brought('ours', 'Only singers may take the ferry.')]), [() => withdraw({ db, clock }, [url], 'theirs')])
  assert.deepEqual([withdrawn, (await keep(db)).length], [{ status: 'fulfilled', value: 0 }, 1])
})

test('what this program writes, it brings in again as it was', async (t) => {
  const { db } = await freshDatabase(t)
  const folder = scratch(t)
  for (const at of [1, 2, 3]) {
    const check = { url: `https://desk.example/checks/${at}`, claim: `The fountain <${at}> runs & “sings”.`, language: 'en', rating: 'Half true', truth: 3, appearances: [], publisher: { name: 'Desk of Lower Quay' }, publishedOn: '2026-02-03' }
    writeFileSync(join(folder, `${at}.html`), `<html><script type="application/ld+json">${jsonLdText(toClaimReview(check))}</script></html>`)
  }
  assert.deepEqual((await run(db, folder, { publisher: {} })).counts, { ...nothing, added: 3 })
  const kept = await keep(db)
  assert.deepEqual(kept.map(({ claim, url, rating, language, publisher_name }) => ({ claim, url, rating, language, publisher_name })), [1, 2, 3].map((at) => ({
    claim: `The fountain <${at}> runs & “sings”.`, url: `https://desk.example/checks/${at}`, rating: 'Half true', language: 'en', publisher_name: 'Desk of Lower Quay',
  })))
})

test('whatever a row holds, it is taken or rejected, and the rows beside it are not harmed', async (t) => {
  const { db } = await freshDatabase(t)
  const ugly = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\u0000', '\ud800', '😀'.repeat(500), 'x'.repeat(6000), 'é'.repeat(999), '"\\', "'; drop table checks; --", '{1,2}', 'https://a.example/' + 'y'.repeat(1900), 'https://例え.example/ü', 'infinity', '9999-12-31', '0001-01-01', '-1', '{}', 'NULL'),
    fc.integer(), fc.double(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 }),
  )
  const row = fc.record({ id: ugly, claim: ugly, title: ugly, text: ugly, lang: ugly, url: ugly, date: ugly, rating: ugly, publisher: ugly, claimant: ugly, summary: ugly }, { requiredKeys: [] })
  const rows = fc.sample(row, { numRuns: 3000, seed: 7 })
  const stdin = rows.map((one) => JSON.stringify(one)).join('\n')
  const { counts } = await run(db, '-', { stdin })
  assert.equal(counts.added + counts.repeated + counts.rejected, rows.length)
  assert.ok(counts.added > 1000, JSON.stringify(counts))
  assert.deepEqual((await run(db, '-', { stdin })).counts, { ...counts, added: 0, unchanged: counts.added })
})

test('a key is never longer than an index takes', () => {
  const record: ReviewRecord = { claim: 'A claim.', rating: null, appearances: [], publisher: { name: '😀'.repeat(500) } }
  for (const one of [record, { ...record, id: '語'.repeat(300) }, { ...record, url: `https://a.example/${'x'.repeat(1900)}` }]) assert.ok(Buffer.byteLength(sourceKey(one)) < 2700)
  assert.notEqual(sourceKey(record), sourceKey({ ...record, publisher: { name: '😀'.repeat(501) } }))
})

test('one check in two formats is one check', () => {
  const record = (more: Partial<ReviewRecord>): ReviewRecord => ({ claim: 'A claim.', rating: null, appearances: [], publisher: { name: 'Harbour Gazette', site: 'gazette.example' }, ...more })
  const key = sourceKey(record({ url: 'https://www.gazette.example/checks/1/' }))
  assert.equal(sourceKey(record({ url: 'http://gazette.example/checks/1#top', claim: 'a  CLAIM.' })), key)
  assert.notEqual(sourceKey(record({ url: 'https://gazette.example/checks/2' })), key)
  assert.notEqual(sourceKey(record({ url: 'https://gazette.example/checks/1', claim: 'Another claim on the same page.' })), key)
  assert.notEqual(sourceKey(record({ id: '1' })), sourceKey(record({ id: '1', publisher: { name: 'Nordblatt', site: 'nordblatt.example' } })))
  assert.equal(sourceKey(record({ id: '1', claim: 'Reworded.' })), sourceKey(record({ id: '1' })))
})

test('a table of keys knows what it has met', () => {
  const seen = new Seen()
  for (let at = 0; at < 20_000; at++) assert.equal(seen.add(`key ${at}`), true)
  for (let at = 0; at < 20_000; at += 7) assert.equal(seen.add(`key ${at}`), false)
})

test('a folder is read with all its folders; other files are left alone; a file that is no archive is one line', async (t) => {
  const { db } = await freshDatabase(t)
  const folder = scratch(t)
  cpSync(examples, join(folder, 'a/b'), { recursive: true })
  writeFileSync(join(folder, 'notes.txt'), 'not for import')
  writeFileSync(join(folder, 'broken.json'), 'hello')
  mkdirSync(join(folder, 'odd.html'))
  const { counts, rejections } = await run(db, folder)
  assert.equal(counts.added, 12)
  assert.ok(rejections.includes('broken.json, the file: is neither JSON nor HTML'), rejections.join('\n'))
  assert.ok(rejections.includes('a/b/checks.jsonl, line 5: no claim'))
  assert.ok(!rejections.some((line) => line.includes('notes')))
})

test('what is not there, or holds nothing, is one sentence', async (t) => {
  const folder = scratch(t)
  const opening = { fetcher: noWeb, stdin: bytesOf('') }
  await assert.rejects(openSource(join(folder, 'nothing.jsonl'), opening), (error) => error instanceof SourceProblem && /There is no file or folder/.test(error.message))
  await assert.rejects(openSource(folder, opening), (error) => error instanceof SourceProblem && /holds no file/.test(error.message))
})

/** A publisher on the web, for as long as the test runs. */
async function publish(t: TestContext, answer: (url: URL) => { type?: string; body: string; status?: number; location?: string }): Promise<{ address: string; fetcher: Fetcher; visits: string[] }> {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url!)
    const { type = 'text/html', body, status = 200, location } = answer(new URL(request.url!, 'http://site.example'))
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) }).end(body)
  })
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const fetcher = createFetcher({ resolve: async () => ['127.0.0.1'], mayReach: (address) => address === '127.0.0.1', mayUsePort: () => true })
  return { address: `http://site.example:${(server.address() as AddressInfo).port}`, fetcher, visits }
}

test('a live page: its links are read against where it really stands', async (t) => {
  const { db } = await freshDatabase(t)
  const review = { '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: 'The mast hums.', author: { name: 'Harbour Gazette' } }
  const { address, fetcher } = await publish(t, ({ pathname }) => pathname === '/old' ? { status: 301, location: '/checks/mast', body: '' } : { body: `<script type="application/ld+json">${JSON.stringify(review)}</script>` })
  assert.deepEqual((await run(db, `${address}/old`, { fetcher })).counts, { ...nothing, added: 1 })
  assert.equal((await keep(db))[0].url, `${address}/checks/mast`)
})

test('a live feed is not the address of what it lists', async (t) => {
  const { db } = await freshDatabase(t)
  const body = JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ item: { '@type': 'ClaimReview', claimReviewed: 'The mast hums.', author: 'Harbour Gazette' } }] })
  const { address, fetcher } = await publish(t, () => ({ type: 'application/json', body }))
  assert.deepEqual((await run(db, `${address}/feed.json?token=hush`, { fetcher })).counts, { ...nothing, added: 1 })
  const [check] = await keep(db)
  assert.equal(check.url, null)
  assert.equal(check.imported_from, `${address}/feed.json`)
})

test('a live answer of the Fact Check Tools API is read to its last page, and the key is kept nowhere', async (t) => {
  const { db } = await freshDatabase(t)
  const { address, fetcher, visits } = await publish(t, ({ searchParams }) => {
    const page = Number(searchParams.get('pageToken') ?? 1)
    const claim = (at: number) => ({ text: `Claim ${at} of the API.`, claimReview: [{ publisher: { name: 'Harbour Gazette', site: 'gazette.example' }, url: `https://gazette.example/${at}`, textualRating: 'False', languageCode: 'en' }] })
    const answers = { claims: [claim(page * 2), claim(page * 2 + 1)], nextPageToken: page < 3 ? String(page + 1) : undefined }
    return { type: 'application/json; charset=UTF-8', body: JSON.stringify(page === 2 ? { ...answers, claims: [...answers.claims, {}] } : answers, null, 2) }
  })
  const { counts, rejections } = await run(db, `${address}/v1alpha1/claims:search?query=api&key=hush-hush`, { fetcher })
  assert.deepEqual(counts, { ...nothing, added: 6, rejected: 1 })
  assert.deepEqual(rejections, ['page 2, element 3: no claim'])
  assert.equal(visits.length, 3)
  assert.ok(visits.every((visit) => visit.includes('key=hush-hush')))
  const runs = await db.selectFrom('import_runs').select('source').execute()
  assert.equal(runs[0].source, `${address}/v1alpha1/claims:search?query=api`)
  assert.ok(!JSON.stringify([runs, await keep(db), rejections]).includes('hush'))
})

test('an API that names the same next page for ever is left', async (t) => {
  const { db } = await freshDatabase(t)
  const body = JSON.stringify({ claims: [], nextPageToken: 'again' })
  const { address, fetcher, visits } = await publish(t, () => ({ type: 'application/json', body }))
  await run(db, `${address}/v1alpha1/claims:search?query=x`, { fetcher })
  assert.equal(visits.length, 2)
})
