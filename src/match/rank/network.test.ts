/** The network's scores are what its weights say, worked out by hand; what is far out says no more than what is far. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { standardised } from './linear.ts'
import { ranker } from './model.ts'
import { F, featureCount } from './names.ts'
import { networkScores, noNetwork } from './network.ts'

const within = (value: number) => Math.min(4, Math.max(-4, value))

test('a score is the direct sum and what each unit above nought adds, for the shipped weights', () => {
  const { relative, plain, means, deviations, hidden, biases, outputs, direct } = ranker.network
  assert.ok(biases.length > 0 && hidden.length === biases.length * direct.length && direct.length === relative.length + plain.length)
  fc.assert(fc.property(fc.array(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: featureCount, maxLength: featureCount }), { minLength: 1, maxLength: 5 }), (drawn) => {
    const matrix = Float32Array.from(drawn.flat())
    const rows = standardised(matrix, drawn.length)
    const scores = networkScores(ranker.network, rows, matrix, drawn.length)
    for (let i = 0; i < drawn.length; i++) {
      const inputs = [...Array.from(relative, (f) => within(rows[i * featureCount + f])), ...Array.from(plain, (f, k) => within((matrix[i * featureCount + f] - means[k]) / deviations[k]))]
      const sum = (weights: ArrayLike<number>, from: number) => inputs.reduce((total, value, k) => total + weights[from + k] * value, 0)
      const expected = Array.from(biases, (bias, unit) => outputs[unit] * Math.max(0, bias + sum(hidden, unit * inputs.length))).reduce((total, value) => total + value, sum(direct, 0))
      assert.ok(Math.abs(scores[i] - expected) < 1e-3, `${scores[i]} for ${expected}`)
    }
  }), { numRuns: 30 })
})

test('it sees neither the language of a check nor the length of the message, and no network says nothing', () => {
  for (const unseen of [F['same language'], F['message length']]) assert.ok(![...Array.from(ranker.network.relative), ...Array.from(ranker.network.plain)].includes(unseen))
  const matrix = Float32Array.from({ length: 2 * featureCount }, (_, i) => i % 7)
  assert.deepEqual([...networkScores(noNetwork, standardised(matrix, 2), matrix, 2)], [0, 0])
})
