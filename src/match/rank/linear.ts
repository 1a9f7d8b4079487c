/** A linear ranker over features standardised within the list, so that no score depends on the archive's size. */
import { featureCount } from './names.ts'

/** Each feature's z-score within the list. */
export function standardised(matrix: Float32Array, n: number): Float32Array {
  const out = new Float32Array(n * featureCount)
  for (let f = 0; f < featureCount; f++) {
    let sum = 0
    let squares = 0
    for (let i = 0; i < n; i++) {
      const value = matrix[i * featureCount + f]
      sum += value
      squares += value * value
    }
    const mean = sum / n
    const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean))
    if (deviation < 1e-6) continue
    for (let i = 0; i < n; i++) out[i * featureCount + f] = Math.max(-6, Math.min(6, (matrix[i * featureCount + f] - mean) / deviation))
  }
  return out
}

export function linearScores(weights: ArrayLike<number>, rows: Float32Array, n: number): Float64Array {
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let f = 0; f < featureCount; f++) sum += weights[f] * rows[i * featureCount + f]
    scores[i] = sum
  }
  return scores
}
