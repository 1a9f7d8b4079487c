/** Candidates are ordered by the sum of standardised scores, as written out plainly; each ranker counts once, the untrained sum half, likeness what it weighs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linearScores, standardised } from './linear.ts'
import { networkScores, noNetwork } from './network.ts'
import { ranker } from './model.ts'
import { featureCount } from './names.ts'
import { rank } from './ranker.ts'
import { untrainedColumn } from './relative.ts'
import { treeScores } from './trees.ts'

const mean = (list: number[]) => list.reduce((total, value) => total + value, 0) / list.length
const spread = (list: number[]) => Math.sqrt(mean(list.map((value) => (value - mean(list)) ** 2)))
const z = (list: number[]) => list.map((value) => (value - mean(list)) / (spread(list) + 1e-9))

test('the order is that of the plain sum of z-scores, equal ones in the order they came', () => {
  const values = fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1), { minLength: featureCount, maxLength: featureCount })
  fc.assert(fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }), fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }), fc.constantFrom(0, 1, 1.5), (kinds, drawn, alike, weight) => {
    const rows = drawn.map((kind) => kinds[kind % kinds.length])
    const n = rows.length
    const matrix = Float32Array.from(rows.flat())
    const columns = Array.from({ length: featureCount }, (_, f) => Array.from({ length: n }, (_, i) => matrix[i * featureCount + f]))
    const standard = columns.map((column) => column.map((value) => (spread(column) < 1e-6 ? 0 : Math.max(-6, Math.min(6, (value - mean(column)) / spread(column))))))
    const linear = Array.from({ length: n }, (_, i) => standard.reduce((sum, column, f) => sum + ranker.linear[f] * column[i], 0))
    linearScores(ranker.linear, standardised(matrix, n), n).forEach((score, i) => assert.ok(Math.abs(score - linear[i]) < 1e-3))
    const likeness = alike.slice(0, n)
    const { order, fused } = rank(ranker, matrix, n, weight === 0 ? [] : [{ weight, values: Float64Array.from(likeness) }])
    const trained = [linear, [...treeScores(ranker.trees, matrix, n)], [...networkScores(ranker.network, standardised(matrix, n), matrix, n)]]
    const parts = [...trained.map((scores) => z(scores).map((value) => (2 / 3) * value)), z(columns[untrainedColumn]).map((value) => ranker.floor * value), z(likeness).map((value) => weight * value)]
    const expected = Array.from({ length: n }, (_, i) => parts.reduce((sum, part) => sum + part[i], 0))
    if (spread(linear) > 1e-3) fused.forEach((score, i) => assert.ok(Math.abs(score - expected[i]) < 0.02, `${score} for ${expected[i]}`))
    assert.deepEqual([...order].sort((a, b) => a - b), Array.from({ length: n }, (_, i) => i))
    for (let i = 1; i < n; i++) assert.ok(fused[order[i - 1]] > fused[order[i]] || (fused[order[i - 1]] === fused[order[i]] && order[i - 1] < order[i]))
  }), { numRuns: 60 })
})

test('the network looks at the thirty best by the others only, and the rest come after those of them that it likes least', () => {
  fc.assert(fc.property(fc.integer({ min: 31, max: 70 }), fc.nat(1_000_000), (n, seed) => {
    let state = seed
    const matrix = Float32Array.from({ length: n * featureCount }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32)
    const whole = networkScores(ranker.network, standardised(matrix, n), matrix, n)
    const without = rank({ ...ranker, network: noNetwork }, matrix, n).order
    const { network } = rank(ranker, matrix, n)
    const least = Math.min(...without.slice(0, 30).map((i) => whole[i]))
    without.forEach((i, place) => assert.ok(Math.abs(network[i] - (place < 30 ? whole[i] : least)) < 1e-4))
  }), { numRuns: 20 })
})
