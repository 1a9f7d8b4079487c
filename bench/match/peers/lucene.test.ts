/** Pins the arithmetic of Lucene that the peers' results depend on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LuceneField, minimumShouldMatch, standardTokens, storedLength } from './lucene.ts'

test('a percentage of the clauses is cut, never rounded up', () => {
  assert.deepEqual([1, 2, 6, 7, 10, 13, 20].map((clauses) => minimumShouldMatch(clauses, '85%')), [0, 1, 5, 5, 8, 11, 17])
})

test('10<70% wants all of up to ten terms and seven tenths of more, so 17 of 25', () => {
  assert.deepEqual([3, 10, 11, 20, 25].map((clauses) => minimumShouldMatch(clauses, '10<70%')), [3, 10, 7, 14, 17])
})

test('plain and negative counts', () => {
  assert.equal(minimumShouldMatch(5, '2'), 2)
  assert.equal(minimumShouldMatch(5, '-1'), 4)
  assert.equal(minimumShouldMatch(10, '-30%'), 7)
  assert.equal(minimumShouldMatch(1, '-3'), 0)
})

test('the standard analyser keeps stop words, joins inside words and numbers, and splits Han by character', () => {
  assert.deepEqual(standardTokens("Don't panic: 3.5 % of U.S. cats, e.g. at example.com/x_y!"), ["don't", 'panic', '3.5', 'of', 'u.s', 'cats', 'e.g', 'at', 'example.com', 'x_y'])
  assert.deepEqual(standardTokens('疫苗 works テスト'), ['疫', '苗', 'works', 'テスト'])
  assert.deepEqual(standardTokens('😀 -- !!'), [])
})

test('lengths are exact up to 40 and coarse above', () => {
  for (let length = 0; length <= 40; length++) assert.equal(storedLength(length), length)
  assert.equal(storedLength(41), 40)
  assert.equal(storedLength(1000), 24 + 960)
})

test('BM25 with the factor k1 + 1, and a word said twice in the question counts twice', () => {
  const field = new LuceneField()
  field.add(['a', 'b'])
  field.add(['c', 'd'])
  const once = field.search(['a'], 1)
  assert.equal(once.length, 1)
  assert.ok(Math.abs(once[0].score - (2.2 * Math.log(1 + 1.5 / 1.5)) / (1 + 1.2)) < 1e-12)
  assert.ok(Math.abs(field.search(['a', 'a'], 2)[0].score - 2 * once[0].score) < 1e-12)
  assert.deepEqual(field.search(['a', 'c'], 2), [])
})

test('nothing asked for still wants one matching word', () => {
  const field = new LuceneField()
  field.add(['a'])
  field.add(['b'])
  assert.deepEqual(field.search(['a', 'x'], 0).map((hit) => hit.document), [0])
})
