import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRejection, readSource, type Entry, type ReviewRecord, type SourceHint } from './index.ts'

/** Every format, from a fixture each, cut into blocks of every size that matters: nothing may depend on where a block ends. */
async function read(name: string, hint: SourceHint = {}, blockSize = 1 << 20): Promise<Entry[]> {
  const bytes = readFileSync(join(import.meta.dirname, 'examples', name))
  const entries: Entry[] = []
  for await (const some of readSource(blocks(bytes, blockSize), { name, ...hint })) entries.push(...some)
  return entries
}

async function* blocks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const files = ['checks.jsonl', 'feed.json', 'answer.json', 'list.json', 'pages/bridge.html', 'pages/two.htm', 'pages/plain.html']

/** What a record says, without what it leaves open. */
function said(entry: Entry): Partial<ReviewRecord> & { position: string; reason?: string; withdrawn?: string } {
  const { position } = entry
  return JSON.parse(JSON.stringify('record' in entry ? { position, ...entry.record } : entry))
}

for (const name of files) {
  test(`${name} is read the same whatever the blocks it comes in`, async () => {
    const whole = await read(name)
    for (const size of [1, 2, 3, 7, 64, 1000]) assert.deepEqual(await read(name, {}, size), whole)
  })
}

test('rows, with what is wrong about some of them', async () => {
  const entries = (await read('checks.jsonl', { publisher: { name: 'Harbour Gazette', site: 'gazette.example' }, base: 'https://gazette.example/' })).map(said)
  const gazette = { name: 'Harbour Gazette', site: 'gazette.example' }
  assert.deepEqual(entries, [
    {
      position: 'line 1', id: 'g-1', claim: 'The harbour bridge will be closed for good from Monday.', title: 'No, the harbour bridge is not closing for good',
      body: 'The bridge is painted for three nights.\n\nIt stays open by day.', language: 'en', rating: 'False', url: 'https://gazette.example/checks/bridge',
      appearances: [], publisher: gazette, publishedOn: '2025-05-26',
    },
    {
      position: 'line 2', id: 'g-2', claim: 'Das Leitungswasser in Ankerfeld ist seit Dienstag rot.', language: 'de', rating: null, url: 'https://gazette.example/checks/wasser',
      appearances: [], publisher: gazette, publishedOn: '2025-06-02',
    },
    { position: 'line 4', id: '3', claim: 'The town "gives away" ferry tickets & umbrellas.', rating: null, appearances: [], publisher: gazette },
    { position: 'line 5', reason: 'no claim' },
    { position: 'line 6', reason: entries[4].reason },
    { position: 'line 7', reason: 'a list where an object was expected' },
    { position: 'line 8', id: 'g-6', claim: 'หมู่บ้านท่าเรือไม่มีน้ำประปามาสามวัน', language: 'th', rating: null, url: 'https://gazette.example/checks/water', appearances: [], publisher: gazette },
  ])
  assert.match(entries[4].reason!, /^is not JSON: /)
})

test('rows that name no publisher are refused when nobody names one', async () => {
  const entries = await read('checks.jsonl')
  assert.deepEqual(entries.filter(isRejection).map(({ position }) => position), ['line 2', 'line 5', 'line 6', 'line 7'])
  assert.match(entries.filter(isRejection)[0].reason, /--publisher/)
})

test('a DataFeed: item as list or object, http and https context, words out of numbers', async () => {
  const entries = (await read('feed.json')).map(said)
  assert.deepEqual(entries, [
    {
      position: 'element 1', claim: 'The water tower of Lower Quay leans by two metres.', summary: 'It leans by two centimetres.', rating: 'Mostly false', claimant: 'A leaflet',
      url: 'https://gazette.example/checks/tower', appearances: ['https://board.example/leaflet', 'https://board.example/leaflet-2'],
      publisher: { name: 'Harbour Gazette', site: 'gazette.example' }, publishedOn: '2019-09-20',
    },
    {
      position: 'element 2', claim: 'Gulls were counted twice in the spring census.', rating: '2 of 5', url: 'https://gazette.example/checks/gulls', appearances: [],
      publisher: { name: 'Harbour Gazette', site: 'gazette.example' },
    },
    { position: 'element 3', withdrawn: 'https://gazette.example/checks/gone' },
    { position: 'element 4', reason: 'no claimReviewed' },
    { position: 'element 5', reason: 'its @context is not schema.org' },
    { position: 'element 6', reason: 'a number where an object was expected' },
  ])
})

test('an answer of the Fact Check Tools API: one record for each review', async () => {
  let token: unknown
  const entries = (await read('answer.json', { onEnvelope: (envelope) => (token = envelope.nextPageToken) })).map(said)
  const both = { claim: 'The ferry to Lower Quay sails backwards in fog.', rating: 'Satire', claimant: 'A chain message', appearances: [] }
  assert.deepEqual(entries, [
    { position: 'element 1, review 1', ...both, title: 'Does the ferry sail backwards?', language: 'en', url: 'https://www.gazette.example/checks/ferry', publisher: { name: 'Harbour Gazette', site: 'gazette.example' }, publishedOn: '2024-11-05' },
    { position: 'element 1, review 2', ...both, title: 'Fährt die Fähre rückwärts?', language: 'de', url: 'https://nordblatt.example/pruefung/faehre', publisher: { name: 'nordblatt.example', site: 'nordblatt.example' }, publishedOn: '2024-11-06' },
    { position: 'element 2', reason: 'no text' },
    { position: 'element 3', reason: 'no claim' },
  ])
  assert.equal(token, 'CAo')
})

test('a plain list of ClaimReview', async () => {
  assert.deepEqual((await read('list.json')).map(said), [
    { position: 'element 1', claim: 'The fish market moves to the hill.', language: 'en-GB', rating: 'True', url: 'https://gazette.example/checks/market', appearances: [], publisher: { name: 'Harbour Gazette', site: 'gazette.example' }, publishedOn: '2023-03-04' },
    { position: 'element 2', reason: 'holds no ClaimReview' },
  ])
})

test('a page: @graph, @id, a link against the canonical one, markup and entities in the claim', async () => {
  assert.deepEqual((await read('pages/bridge.html')).map(said), [
    {
      position: 'script 1', claim: 'A ponte do porto é pintada com leite', language: 'pt-BR', rating: 'Falso', claimant: 'Um cartaz', url: 'https://gazeta.example/checagens/ponte',
      appearances: ['https://mural.example/1'], publisher: { name: 'Gazeta do Porto', site: 'gazeta.example' },
    },
  ])
})

test('a page with several scripts, some broken: CDATA, a line break in a text, a trailing comma', async () => {
  const entries = (await read('pages/two.htm')).map(said)
  const publisher = { name: 'Harbour Gazette', site: 'gazette.example' }
  assert.deepEqual(entries.slice(0, 2), [
    { position: 'script 2, review 1', claim: 'The lighthouse was sold for one coin.', rating: 'Unproven', url: 'https://gazette.example/two#1', appearances: [], publisher },
    { position: 'script 2, review 2', claim: 'The lighthouse was moved inland.', rating: 'False', url: 'https://gazette.example/two#2', appearances: [], publisher },
  ])
  assert.equal(entries[2].position, 'script 3')
  assert.match(entries[2].reason!, /^is not JSON: /)
  assert.equal(entries.length, 3)
})

test('a page without any of it says so', async () => {
  assert.deepEqual(await read('pages/plain.html'), [{ position: 'the page', reason: 'carries no JSON-LD' }])
})

const odd: [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /is empty/],
  ['white space', ' \n\t ', /is empty/],
  ['plain text', 'hello', /neither JSON nor HTML/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /UTF-16/],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /gzip/],
  ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4]), /zip/],
]
for (const [what, content, expected] of odd) {
  test(`${what} is one rejection in words`, async () => {
    const entries: Entry[] = []
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    for await (const some of readSource(blocks(bytes, 3))) entries.push(...some)
    assert.equal(entries.length, 1)
    assert.match(entries.filter(isRejection)[0].reason, expected)
  })
}

test('a byte order mark is no part of the first line, and an empty answer has nothing in it', async () => {
  const of = async (text: string): Promise<Entry[]> => {
    const entries: Entry[] = []
    for await (const some of readSource(blocks(new TextEncoder().encode(text), 5))) entries.push(...some)
    return entries
  }
  assert.equal((await of('\ufeff{"claim": "Marked.", "publisher": "P"}\n{"claim": "Second.", "publisher": "P"}\n')).filter((entry) => 'record' in entry).length, 2)
  assert.deepEqual(await of('{}'), [])
  assert.deepEqual(await of('[]'), [])
  assert.deepEqual(await of('{"claims": [], "nextPageToken": ""}'), [])
})

test('a page is read in the character set it names, and as UTF-8 when that is unknown', async () => {
  const claimOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    for await (const [entry] of readSource(blocks(bytes, 50))) if ('record' in entry) return entry.record.claim
  }
  const page = (head: string, claim: string): string => `<!doctype html><html><head>${head}<script type="application/ld+json">{"@type": "ClaimReview", "url": "https://gazette.example/1", "claimReviewed": "${claim}"}</script></head></html>`
  assert.equal(await claimOf(Buffer.from(page('<meta charset="iso-8859-1">', 'Die Fähre'), 'latin1')), 'Die Fähre')
  assert.equal(await claimOf(Buffer.from(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', 'Die Fähre'), 'latin1')), 'Die Fähre')
  assert.equal(await claimOf(Buffer.from(page('<meta charset=shift_jis>', 'X'), 'latin1')), 'X')
  assert.equal(await claimOf(Buffer.from(page('<meta charset="no-such-set">', 'Die Fähre'))), 'Die Fähre')
  assert.equal(await claimOf(Buffer.from(page('', 'Die Fähre'))), 'Die Fähre')
})

test('the nodes of a @graph are read together, because they point at one another', async () => {
  const graph = { '@context': 'https://schema.org', '@graph': [
    { '@type': 'ClaimReview', url: 'https://gazette.example/1', claimReviewed: 'A claim.', author: { '@id': '#house' }, itemReviewed: { '@id': '#claim' } },
    { '@type': 'Organization', '@id': '#house', name: 'Harbour Gazette' },
    { '@type': 'Claim', '@id': '#claim', author: { name: 'A poster' } },
  ] }
  const entries: Entry[] = []
  for await (const some of readSource(blocks(new TextEncoder().encode(JSON.stringify(graph)), 7))) entries.push(...some)
  assert.deepEqual(entries.map(said), [{ position: 'element 1', claim: 'A claim.', rating: null, claimant: 'A poster', url: 'https://gazette.example/1', appearances: [], publisher: { name: 'Harbour Gazette', site: 'gazette.example' } }])
})
