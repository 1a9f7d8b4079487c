import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { DocumentCutter, listNames, type Piece } from './document.ts'
import { isRejection, isWithdrawal, readPage, readSource, readValue, type Entry } from './index.ts'
import { LineCutter } from './lines.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function* cutAt(bytes: Uint8Array, places: number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const place of [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b)) {
    yield bytes.subarray(from, place)
    from = place
  }
  yield bytes.subarray(from)
}

async function entriesOf(bytes: Uint8Array, places: number[] = [], name?: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const some of readSource(cutAt(bytes, places), { name })) entries.push(...some)
  return entries
}

/** Whatever comes in, what goes out is of the promised form. */
function assertSound(entries: Entry[]): void {
  for (const entry of entries) {
    assert.ok(entry.position.length > 0)
    if (isRejection(entry)) {
      assert.ok(entry.reason.length > 0 && !/[\n\t]/.test(entry.reason), entry.reason)
      continue
    }
    if (isWithdrawal(entry)) {
      assert.match(entry.withdrawn, /^https?:\/\//)
      continue
    }
    const { claim, url, appearances, publisher, publishedOn, rating } = entry.record
    assert.ok(claim.length > 0 && claim.length <= 5000 && claim === claim.trim() && claim.isWellFormed() && !claim.includes('\0'))
    assert.ok(publisher.name.length > 0)
    for (const link of [url, ...appearances]) if (link !== undefined) assert.match(link, /^https?:\/\//)
    if (publishedOn !== undefined) assert.match(publishedOn, /^\d{4}-\d{2}-\d{2}$/)
    assert.ok(rating === null || rating.length > 0)
  }
}

const places = fc.array(fc.nat(100_000), { maxLength: 8 })
/** The words of the formats, so that random values reach the code behind them. */
const words = [
  '@type', '@context', '@graph', '@id', 'ClaimReview', 'DataFeed', 'DataFeedItem', 'dataFeedElement', 'item', 'itemReviewed', 'claimReviewed', 'reviewRating', 'alternateName', 'ratingValue',
  'bestRating', 'author', 'name', 'url', 'datePublished', 'claims', 'results', 'claim', 'claimReview', 'text', 'publisher', 'site', 'id', 'appearance', 'dateDeleted', 'https://schema.org', 'https://a.example/x', '2020-01-01',
  '', '&amp;', '<b>', '\ud800', '\u0000', 'http://[', '__proto__', 'constructor', 'toString', '@value',
]
const word = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 }))
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 6 }),
  ),
})).value

test('any value is read without a throw, into sound entries', () => {
  fc.assert(fc.property(anything, (value) => assertSound(readValue(value, 'here'))), { numRuns: 3000 })
})

test('any JSON document is read without a throw, and the same whatever the blocks', async () => {
  await fc.assert(fc.asyncProperty(anything, places, async (value, cuts) => {
    const bytes = encode(JSON.stringify(value) ?? '')
    const entries = await entriesOf(bytes, cuts)
    assertSound(entries)
    assert.deepEqual(entries, await entriesOf(bytes))
  }), { numRuns: 1500 })
})

test('any bytes are read without a throw', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', '\n', '<', 'a', '1', 'é', '"claims"', '"claim"', '<script type="application/ld+json">', '</script>'), { maxLength: 60 }).map((parts) => encode(parts.join(''))),
  )
  await fc.assert(fc.asyncProperty(bytes, places, fc.constantFrom(undefined, 'x.jsonl', 'x.html'), async (bytes, cuts, name) => {
    assertSound(await entriesOf(bytes, cuts, name))
  }), { numRuns: 3000 })
})

for (const name of ['checks.jsonl', 'feed.json', 'answer.json', 'list.json', 'pages/two.htm']) {
  test(`${name} cut short anywhere is read as far as it goes`, async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'examples', name))
    const whole = await entriesOf(bytes, [], name)
    for (let length = 0; length < bytes.length; length++) {
      const entries = await entriesOf(bytes.subarray(0, length), [], name)
      assertSound(entries)
      if (name.startsWith('pages')) continue
      for (const [at, entry] of entries.entries()) {
        if (!isRejection(entry)) assert.deepEqual(entry, whole[at])
      }
    }
  })
}

/** The oracle: the same list, taken apart by JSON.parse. */
test('elements come out as JSON.parse has them, each with its number', () => {
  const name = fc.constantFrom(...listNames)
  const around = fc.dictionary(fc.oneof(fc.constantFrom('name', 'a', 'dataFeedElement ', 'x"claims'), fc.string({ maxLength: 5 })), anything, { maxKeys: 3 })
  const spaces = fc.constantFrom(undefined, 1, '\t')
  fc.assert(fc.property(fc.array(anything, { maxLength: 6 }), name, around, around, spaces, places, fc.boolean(), (list, key, before, after, indent, cuts, bare) => {
    const known = (object: Record<string, unknown>) => Object.fromEntries(Object.entries(object).filter(([name]) => !listNames.includes(name)))
    const text = bare ? JSON.stringify(list, undefined, indent) : JSON.stringify({ ...known(before), [key]: list, ...known(after) }, undefined, indent)
    const value: unknown = JSON.parse(text)
    const expected = Array.isArray(value) ? value : (value as Record<string, unknown[]>)[key]
    const pieces = cut(encode(text), cuts)
    const elements = pieces.filter((piece) => piece.kind === 'element')
    assert.deepEqual(elements.map((piece) => JSON.parse(decode(piece.bytes))), expected)
    assert.deepEqual(elements.map(({ index }) => index), expected.map((_, at) => at + 1))
    assert.ok(pieces.every(({ kind }) => kind !== 'broken'))
    const envelope = pieces.find((piece) => piece.kind === 'envelope')
    if (!bare) assert.deepEqual(JSON.parse(decode(envelope!.bytes)), { ...(value as object), [key]: [] })
  }), { numRuns: 2000 })
})

function cut(bytes: Uint8Array, places: number[]): Piece[] {
  const cutter = new DocumentCutter()
  const pieces: Piece[] = []
  let from = 0
  for (const place of [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
    pieces.push(...cutter.push(bytes.subarray(from, place)))
    from = place
  }
  return [...pieces, ...cutter.end()]
}

test('positions are those of the bad ones, in a list and in lines', async () => {
  const good = { '@type': 'ClaimReview', claimReviewed: 'A claim.', url: 'https://a.example/1' }
  const bad = fc.constantFrom<unknown>(null, 5, 'x', [], { '@type': 'ClaimReview', url: 'https://a.example/2' }, { '@type': 'Thing' }, { a: '},{"]' })
  await fc.assert(fc.asyncProperty(fc.array(fc.option(bad, { nil: undefined }), { minLength: 1, maxLength: 20 }), places, async (marks, cuts) => {
    const values = marks.map((mark) => (mark === undefined ? good : mark))
    const wrong = marks.flatMap((mark, at) => (mark === undefined ? [] : [at + 1]))
    const feed = await entriesOf(encode(JSON.stringify({ '@type': 'DataFeed', dataFeedElement: values })), cuts)
    assert.deepEqual(feed.filter(isRejection).map(({ position }) => position), wrong.map((at) => `element ${at}`))
    const lines = await entriesOf(encode(values.map((value) => JSON.stringify(value)).join('\n')), cuts, 'x.jsonl')
    assert.deepEqual(lines.filter(isRejection).map(({ position }) => position), wrong.map((at) => `line ${at}`))
    assert.equal(feed.length, values.length)
    assert.equal(lines.length, values.length)
  }), { numRuns: 500 })
})

test('a broken element does not take its neighbours with it', async () => {
  const good = JSON.stringify({ '@type': 'ClaimReview', claimReviewed: 'A claim.', url: 'https://a.example/1' })
  for (const broken of ['{"a" 1}', '{"a": [}]', '{a: 1}', 'nul', '{"a": \'b\'}', '{"\\x": 1}', '{"a": 01}', 'undefined', '{{}}']) {
    const entries = await entriesOf(encode(`[${good},${broken},${good}]`))
    assert.deepEqual(entries.map((entry) => [entry.position, isRejection(entry)]), [['element 1', false], ['element 2', true], ['element 3', false]], broken)
  }
})

test('what follows a document that cannot be followed is said once', async () => {
  for (const text of ['{"claims": [] } x', '[1}]', '[:', '{"a": 1} ]']) {
    const entries = await entriesOf(encode(text))
    assert.ok(entries.some((entry) => isRejection(entry) && /nothing after it was read/.test(entry.reason)), text)
  }
})

test('lines are those of split, whatever the blocks', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', ' '), { maxLength: 40 }), places, (parts, cuts) => {
    const text = parts.join('')
    const bytes = encode(text)
    const cutter = new LineCutter()
    const lines: string[] = []
    let from = 0
    for (const place of [...cuts.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
      for (const line of cutter.push(bytes.slice(from, place))) lines.push('bytes' in line ? decode(line.bytes) : 'too large')
      from = place
    }
    for (const line of cutter.end()) lines.push('bytes' in line ? decode(line.bytes) : 'too large')
    const expected = text.split('\n')
    if (expected.at(-1) === '') expected.pop()
    assert.deepEqual(lines, expected)
  }))
})

test('nesting without end, keys without end, a text without end', async () => {
  const deep = (open: string, close: string, times: number) => `${open.repeat(times)}1${close.repeat(times)}`
  for (const text of [
    `[${deep('[', ']', 200_000)}]`,
    `{"dataFeedElement": [${deep('{"item":', '}', 100_000)}]}`,
    deep('{"@graph":', '}', 100_000),
    '['.repeat(300_000),
    `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
    `["${'x'.repeat(20 * 1024 * 1024)}", {"@type": "ClaimReview", "claimReviewed": "After it.", "url": "https://a.example/"}]`,
    `{"claim": "${'x'.repeat(20 * 1024 * 1024)}"}\n{"claim": "After it.", "publisher": "P"}`,
  ]) assertSound(await entriesOf(encode(text), [], text.startsWith('{"claim"') ? 'x.jsonl' : undefined))
})

test('past the largest element, the next one is read', async () => {
  const entries = await entriesOf(encode(`["${'x'.repeat(17 * 1024 * 1024)}", {"@type": "ClaimReview", "claimReviewed": "After it.", "url": "https://a.example/"}]`))
  assert.deepEqual(entries.map((entry) => [entry.position, 'record' in entry ? entry.record.claim : isRejection(entry) && entry.reason]), [['element 1', 'is larger than 16 MB'], ['element 2', 'After it.']])
  const lines = await entriesOf(encode(`{"claim": "${'x'.repeat(17 * 1024 * 1024)}"}\n{"claim": "After it.", "publisher": "P"}`), [], 'x.jsonl')
  assert.deepEqual(lines.map((entry) => [entry.position, 'record' in entry ? entry.record.claim : isRejection(entry) && entry.reason]), [['line 1', 'is larger than 16 MB'], ['line 2', 'After it.']])
})

test('a whole feed in one line of a file of lines is read whole', async () => {
  const reviews = Array.from({ length: 20_000 }, (_, at) => ({ '@type': 'ClaimReview', claimReviewed: `Claim ${at}.`, url: `https://a.example/${at}`, reviewRating: { alternateName: 'False' } }))
  const entries = await entriesOf(encode(`${JSON.stringify({ '@type': 'DataFeed', dataFeedElement: reviews })}\n{"claim": "After it.", "publisher": "P"}`))
  assert.equal(entries.filter((entry) => 'record' in entry).length, 20_001)
})

test('any markup is read without a throw', () => {
  const part = fc.constantFrom('<', '>', '</', '<script', ' type="application/ld+json"', '</script>', '<!--', '-->', '<html lang="', '"', '<link rel=canonical href=', '{"@type":"ClaimReview"', '}', '<svg>', '<template>', '\u0000', 'é', ' ', '<![CDATA[')
  fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => assertSound(readPage(parts.join('')))), { numRuns: 1000 })
  assertSound(readPage('<div>'.repeat(100_000)))
  assertSound(readPage('<'.repeat(1_000_000)))
})
