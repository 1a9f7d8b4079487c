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
export const eachTrained = 2 / 3

export function rank(model: RankModel, matrix: Float32Array, n: number, likenesses: readonly Likeness[] = []): Ranking {
  const rows = standardised(matrix, n)
  const linear = linearScores(model.linear, rows, n)
  const trees = treeScores(model.trees, matrix, n)
  const network = networkScores(model.network, rows, matrix, n)
  const untrained = Float64Array.from({ length: n }, (_, i) => matrix[i * featureCount + untrainedColumn])
  const a = standard(linear)
  const b = standard(trees)
  const c = standard(network)
  const u = standard(untrained)
  const fused = a.map((value, i) => (value + b[i] + c[i]) * eachTrained + model.floor * u[i])
  for (const { weight, values } of likenesses) standard(values).forEach((value, i) => (fused[i] += weight * value))
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => fused[y] - fused[x] || x - y)
  return { order, linear, trees, network, fused }
}

function standard(scores: Float64Array): Float64Array {
  let sum = 0
  let squares = 0
  for (const score of scores) { sum += score; squares += score * score }
  const mean = sum / scores.length
  const deviation = Math.sqrt(Math.max(0, squares / scores.length - mean * mean)) + 1e-9
  return scores.map((score) => (score - mean) / deviation)
}
