/** Orders measured candidates: the linear ranker, the trees and the untrained sum, each standardised within the list, added up. */
import { featureCount } from './names.ts'
import { linearScores, standardised } from './linear.ts'
import { untrainedColumn } from './relative.ts'
import { treeScores, type Trees } from './trees.ts'

export interface RankModel {
  linear: ArrayLike<number>
  trees: Trees
  /** Weight of the untrained sum against one for each of the others. */
  floor: number
}

export interface Ranking {
  /** Candidate numbers, best first. */
  order: number[]
  linear: Float64Array
  trees: Float64Array
  fused: Float64Array
}

/** What some measure of likeness in meaning says of each candidate, and what that weighs against one for each trained ranker. */
export interface Likeness {
  weight: number
  values: Float64Array
}

export function rank(model: RankModel, matrix: Float32Array, n: number, likenesses: readonly Likeness[] = []): Ranking {
  const linear = linearScores(model.linear, standardised(matrix, n), n)
  const trees = treeScores(model.trees, matrix, n)
  const untrained = Float64Array.from({ length: n }, (_, i) => matrix[i * featureCount + untrainedColumn])
  const a = standard(linear)
  const b = standard(trees)
  const u = standard(untrained)
  const fused = a.map((value, i) => value + b[i] + model.floor * u[i])
  for (const { weight, values } of likenesses) standard(values).forEach((value, i) => (fused[i] += weight * value))
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => fused[y] - fused[x] || x - y)
  return { order, linear, trees, fused }
}

function standard(scores: Float64Array): Float64Array {
  let sum = 0
  let squares = 0
  for (const score of scores) { sum += score; squares += score * score }
  const mean = sum / scores.length
  const deviation = Math.sqrt(Math.max(0, squares / scores.length - mean * mean)) + 1e-9
  return scores.map((score) => (score - mean) / deviation)
}
