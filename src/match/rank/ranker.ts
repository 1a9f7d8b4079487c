/** Orders measured candidates: the linear ranker, the trees, the network and the untrained sum, each standardised within the list, added up. */
import { featureCount } from './names.ts'
import { linearScores, standardised } from './linear.ts'
import { networkScores, type Network } from './network.ts'
import { untrainedColumn } from './relative.ts'
import { treeScores, type Trees } from './trees.ts'

export interface RankModel {
  linear: ArrayLike<number>
  trees: Trees
  network: Network
  /** Weight of the untrained sum against two for the others together. */
  floor: number
}

export interface Ranking {
  /** Candidate numbers, best first. */
  order: number[]
  linear: Float64Array
  trees: Float64Array
  network: Float64Array
  fused: Float64Array
}

/** What some measure of likeness in meaning says of each candidate, and what that weighs against two for the trained rankers together. */
export interface Likeness {
  weight: number
  values: Float64Array
}

/** What each of the three trained rankers weighs. */
const eachTrained = 2 / 3
/** How many of the best by the others the network looks at: it changes nothing further down. */
const lookedAt = 30

export function rank(model: RankModel, matrix: Float32Array, n: number, likenesses: readonly Likeness[] = []): Ranking {
  const rows = standardised(matrix, n)
  const linear = linearScores(model.linear, rows, n)
  const trees = treeScores(model.trees, matrix, n)
  const untrained = Float64Array.from({ length: n }, (_, i) => matrix[i * featureCount + untrainedColumn])
  const a = standard(linear)
  const b = standard(trees)
  const u = standard(untrained)
  const fused = a.map((value, i) => (value + b[i]) * eachTrained + model.floor * u[i])
  const network = amongTheBest(model.network, fused, rows, matrix)
  standard(network).forEach((value, i) => (fused[i] += eachTrained * value))
  for (const { weight, values } of likenesses) standard(values).forEach((value, i) => (fused[i] += weight * value))
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => fused[y] - fused[x] || x - y)
  return { order, linear, trees, network, fused }
}

/** Its scores for the best so far; the rest get the least of them. */
function amongTheBest(network: Network, soFar: Float64Array, rows: Float32Array, matrix: Float32Array): Float64Array {
  const n = soFar.length
  const best = Array.from({ length: n }, (_, i) => i).sort((x, y) => soFar[y] - soFar[x] || x - y).slice(0, lookedAt)
  const own = (of: Float32Array) => {
    const some = new Float32Array(best.length * featureCount)
    best.forEach((i, at) => some.set(of.subarray(i * featureCount, (i + 1) * featureCount), at * featureCount))
    return some
  }
  const scores = networkScores(network, own(rows), own(matrix), best.length)
  const all = new Float64Array(n).fill(Math.min(...scores))
  best.forEach((i, at) => (all[i] = scores[at]))
  return all
}

function standard(scores: Float64Array): Float64Array {
  let sum = 0
  let squares = 0
  for (const score of scores) { sum += score; squares += score * score }
  const mean = sum / scores.length
  const deviation = Math.sqrt(Math.max(0, squares / scores.length - mean * mean)) + 1e-9
  return scores.map((score) => (score - mean) / deviation)
}
