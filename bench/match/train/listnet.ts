/** Trains the linear ranker: the right candidates' share of a softmax over each list is raised by Adam. */
import { featureCount } from '../../../src/match/rank/names.ts'
import { linearScores, standardised } from '../../../src/match/rank/linear.ts'
import type { List } from './lists.ts'

export function trainLinear(lists: readonly List[], { rounds = 30, decay = 1e-3, off = new Set<number>(), most = new Map<number, number>() } = {}): Float64Array {
  const useful = lists.filter(({ right }) => right.some(Boolean))
  const rows = useful.map(({ matrix, right }) => standardised(matrix, right.length))
  const weights = new Float64Array(featureCount)
  const first = new Float64Array(featureCount)
  const second = new Float64Array(featureCount)
  let step = 0
  for (let round = 0; round < rounds; round++) {
    const rate = 0.02 * (1 - round / rounds)
    for (let from = 0; from < 64; from++) {
      const gradient = new Float64Array(featureCount)
      let total = 0
      for (let l = from; l < useful.length; l += 64) {
        addGradient(useful[l], rows[l], weights, gradient)
        total += useful[l].weight
      }
      if (total === 0) continue
      step++
      for (let f = 0; f < featureCount; f++) {
        if (off.has(f)) continue
        const g = gradient[f] / total + decay * weights[f]
        first[f] = 0.9 * first[f] + 0.1 * g
        second[f] = 0.999 * second[f] + 0.001 * g * g
        weights[f] = Math.min(most.get(f) ?? Infinity, weights[f] - rate * (first[f] / (1 - 0.9 ** step)) / (Math.sqrt(second[f] / (1 - 0.999 ** step)) + 1e-8))
      }
    }
  }
  return weights
}

function addGradient({ right, weight }: List, rows: Float32Array, weights: Float64Array, gradient: Float64Array): void {
  const n = right.length
  const pulls = pullsOf(linearScores(weights, rows, n), right)
  for (let i = 0; i < n; i++) {
    const pull = weight * pulls[i]
    if (Math.abs(pull) < 1e-6) continue
    for (let f = 0; f < featureCount; f++) gradient[f] += pull * rows[i * featureCount + f]
  }
}

/** How far each candidate's share of the softmax over the list lies above what it should be: the same for each right one, nothing for the others. */
export function pullsOf(scores: Float64Array, right: readonly boolean[]): Float64Array {
  const most = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const shares = scores.map((score) => Math.exp(score - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const golds = right.filter(Boolean).length
  return shares.map((share, i) => share / total - (right[i] ? 1 / golds : 0))
}
