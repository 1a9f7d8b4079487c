import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileProblem, readChecks, readQrels, readQueries } from './files.ts'
import { runLine } from './run-file.ts'

function fileWith(t: TestContext, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-files-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'file')
  writeFileSync(path, text)
  return path
}

test('checks keep their ids and texts as they are written', (t) => {
  const path = fileWith(t, '{"id": " a b ", "claim": "A\\n&amp;", "text": "long", "lang": "de", "url": "https://a.example/"}\r\n\n{"id": 7, "claim": ""}')
  const blank = { title: undefined, text: undefined, language: undefined, links: undefined, rating: undefined, publisher: undefined, date: undefined }
  assert.deepEqual([...readChecks(path)], [
    { ...blank, id: ' a b ', claim: 'A\n&amp;', text: 'long', language: 'de', links: ['https://a.example/'] },
    { ...blank, id: '7', claim: '' },
  ])
})

test('lines longer than a block, and characters across its edge, are whole', (t) => {
  const long = 'é'.repeat(1_500_000)
  const path = fileWith(t, `{"id": 1, "text": "${long}"}\n{"id": 2, "text": "x"}`)
  assert.deepEqual([...readQueries(path)].map(({ id, text }) => [id, text === long, text.length]), [['1', true, 1_500_000], ['2', false, 1]])
})

test('right answers come in two columns or in the four of TREC', (t) => {
  assert.deepEqual([...readQrels(fileWith(t, 'q 1\tc 1\n\nq2\tc2\n'))], [['q 1', 'c 1'], ['q2', 'c2']])
  assert.deepEqual([...readQrels(fileWith(t, 'q1 0 c1 1\nq1\t0\tc2\t0\nq2 0 c3 2\n'))], [['q1', 'c1'], ['q2', 'c3']])
})

const wrong: [string, (path: string) => Iterable<unknown>, RegExp][] = [
  ['{"id": 1}', readChecks, /line 1, has no claim/], ['{"claim": "x"}', readChecks, /line 1, has no id/], ['{"id": 1, "claim": "x"}\nnope', readChecks, /line 2, is not JSON/], ['[]', readChecks, /line 1, is not an object/],
  ['{"id": 1}', readQueries, /has no text/], ['a b c', readQrels, /has 3 columns/],
]
for (const [text, read, expected] of wrong) {
  test(`one sentence with its place for ${JSON.stringify(text)}`, (t) => {
    assert.throws(() => [...read(fileWith(t, text))], (error) => error instanceof FileProblem && expected.test(error.message))
  })
}

test('a file that is not there, or is a folder, is one sentence', () => {
  assert.throws(() => [...readChecks('/nowhere/at/all')], (error) => error instanceof FileProblem && error.message === 'There is no file /nowhere/at/all.')
  assert.throws(() => [...readChecks(tmpdir())], (error) => error instanceof FileProblem && /cannot be read: EISDIR/.test(error.message))
})

test('a line of a run has six columns whatever the ids hold', () => {
  assert.equal(runLine({ query: 'q\t1', check: 'c 1', rank: 1, score: 0.5 }), 'q_1 Q0 c_1 1 0.500000 touchstone\n')
})
