import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { errorByChance, expectedCalibrationError } from './calibration-error.ts'
import { seeded } from '../learn/random.ts'
import { evaluate } from './evaluate.ts'

const checks = [
  { id: 'goat', claim: 'A goat was elected mayor of Pebble Island in 1998.', language: 'en' },
  { id: 'bridge', claim: 'The old bridge of Harrow Bay will be closed for good on Monday.', language: 'en' },
  { id: 'bridge-2', claim: 'The old bridge of Harrow Bay is closed from Monday.', language: 'en' },
  { id: 'water', claim: 'Tap water in Harrow Bay contains 40 times the allowed amount of lead.', language: 'en' }
]
const queries = [
  { id: 'q1', text: 'they elected a goat as mayor on pebble island', language: 'en' },
  { id: 'q2', text: 'old bridge in harrow bay closed for good on monday', language: 'en' },
  { id: 'q3', text: 'zebras everywhere', language: 'en' },
  { id: 'not judged', text: 'lead in the water' }
]
const qrels: [string, string][] = [['q1', 'goat'], ['q2', 'bridge'], ['q2', 'bridge-2'], ['q3', 'water']]

test('the figures are what their names say', () => {
  const { n, run, ...figures } = evaluate({ checks, queries, qrels })
  assert.equal(n, 3)
  assert.equal(figures['Success@1'], 0.66667)
  assert.equal(figures['MAP@1'], 0.66667)
  assert.equal(figures['MAP@5'], 0.66667)
  assert.equal(figures.MRR, 0.66667)
  assert.equal(figures['wrong-answer-rate'], 0)
  assert.ok(figures['answered-rate'] <= 0.66667)
  assert.deepEqual(run.filter(({ rank }) => rank === 1).map(({ query, check }) => [query, check]).slice(0, 2), [['q1', 'goat'], ['q2', 'bridge']])
  assert.deepEqual(Object.keys(figures.languages), ['en'])
})

test('left out, no answer can be right, and a given index is afterwards as before', () => {
  const index = MatchIndex.build(checks)
  const before = index.search({ text: queries[1].text }).map(({ id }) => id)
  const figures = evaluate({ checks, queries, qrels, leaveOut: true, index })
  assert.equal(figures['Success@10'], 0)
  assert.equal(figures['wrong-answer-rate'], figures['answered-rate'])
  assert.ok(!figures.run.some(({ query, check }) => qrels.some(([q, c]) => q === query && c === check)))
  assert.deepEqual(index.search({ text: queries[1].text }).map(({ id }) => id), before)
  assert.equal(index.size, 4)
})

test('calibration error: nothing when the probabilities are true, the whole distance when they are not', () => {
  assert.equal(expectedCalibrationError([{ probability: 1, right: true }, { probability: 0, right: false }]), 0)
  assert.equal(expectedCalibrationError([{ probability: 1, right: false }]), 1)
  assert.ok(Math.abs(expectedCalibrationError(Array.from({ length: 10 }, (_, i) => ({ probability: 0.75, right: i < 5 }))) - 0.25) < 1e-9)
  assert.equal(expectedCalibrationError([]), 0)
})

test('what chance alone makes of the calibration error is what true probabilities come to', () => {
  const random = seeded(5)
  for (const [n, spread] of [[60, 1], [400, 1], [400, 0.3]]) {
    const probabilities = Array.from({ length: n }, () => random() * spread)
    const tries = 400
    let sum = 0
    for (let t = 0; t < tries; t++) sum += expectedCalibrationError(probabilities.map((probability) => ({ probability, right: random() < probability })))
    const said = errorByChance(probabilities.map((probability) => ({ probability, right: true })))
    assert.ok(Math.abs(said - sum / tries) < 0.06 * said, `${n}: ${said}, not ${sum / tries}`)
  }
  assert.equal(errorByChance([]), 0)
  assert.equal(errorByChance([{ probability: 1, right: true }]), 0)
  const some = [0.1, 0.4, 0.8].map((probability) => ({ probability, right: true }))
  assert.equal(errorByChance(some.map((one) => ({ ...one, weight: 3 }))), errorByChance(some))
})
