import assert from 'node:assert/strict'
import { test } from 'node:test'
import { featureCount } from './names.ts'
import { ranker } from './model.ts'
import { treeScores, type Trees } from './trees.ts'

/** The same trees, walked by recursion. */
function naive({ roots, features, values, right }: Trees, row: Float32Array): number {
  const walk = (node: number): number => (features[node] < 0 ? values[node] : walk(row[features[node]] <= values[node] ? node + 1 : right[node]))
  return Array.from(roots).reduce((sum, root) => sum + walk(root), 0)
}

test('trees give what walking them one by one gives', () => {
  const rows = 50
  const matrix = Float32Array.from({ length: rows * featureCount }, (_, i) => ((i * 2654435761) % 1000) / 500)
  const scores = treeScores(ranker.trees, matrix, rows)
  for (let i = 0; i < rows; i++) assert.ok(Math.abs(scores[i] - naive(ranker.trees, matrix.subarray(i * featureCount, (i + 1) * featureCount))) < 1e-9)
})
