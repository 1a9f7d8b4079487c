/**
 * Scores of a sum of regression trees. All trees lie in one row of nodes: feature ≥ 0 is a fork (left when the value is at most the threshold, to the next
 * node; right to node right[i]), feature −1 is a leaf with its value. roots[t] is where tree t begins.
 */
import { featureCount } from './names.ts'

export interface Trees {
  roots: ArrayLike<number>
  features: ArrayLike<number>
  /** The threshold of a fork, the value of a leaf. */
  values: ArrayLike<number>
  right: ArrayLike<number>
}

export function treeScores(trees: Trees, matrix: Float32Array, n: number): Float64Array {
  const { roots, features, values, right } = trees
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const row = i * featureCount
    let sum = 0
    for (let t = 0; t < roots.length; t++) {
      let node = roots[t]
      while (features[node] >= 0) node = matrix[row + features[node]] <= values[node] ? node + 1 : right[node]
      sum += values[node]
    }
    scores[i] = sum
  }
  return scores
}
