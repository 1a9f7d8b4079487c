/**
 * How far likeness in meaning may be believed. Every encoder has a scale of its own: what one calls .8 another calls .5. So it is tried on the desk's own archive:
 * the title of a check is asked as if it were a message, once with its check (known by the claim alone) in the archive and once without, and a logistic curve over the
 * likeness of the first and its distance to the second is fitted to how often the first was right.
 */

export interface LikenessTrust {
  bias: number
  likeness: number
  margin: number
}

export interface LikenessTrial {
  likeness: number
  margin: number
  right: boolean
}

/** Likeness alone may suggest a check and never answers with one. */
const most = 0.66
const leastTrials = 60
const rounds = 400

export function trustIn({ bias, likeness: a, margin: b }: LikenessTrust, likeness: number, margin: number): number {
  return Math.min(most, 1 / (1 + Math.exp(-(bias + a * likeness + b * margin))))
}

/** None where there is too little to fit. Newton's method, with a little weight on staying near nought. */
export function fitTrust(trials: readonly LikenessTrial[]): LikenessTrust | undefined {
  const right = trials.filter((trial) => trial.right).length
  if (trials.length < leastTrials || right < leastTrials / 4 || right > trials.length - leastTrials / 4) return undefined
  const weights = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -0.01 * weight)
    const curve = [
      [0.01, 0, 0],
      [0, 0.01, 0],
      [0, 0, 0.01],
    ]
    for (const { likeness, margin, right } of trials) {
      const inputs = [1, likeness, margin]
      const p = 1 / (1 + Math.exp(-(weights[0] + weights[1] * likeness + weights[2] * margin)))
      inputs.forEach((x, i) => {
        gradient[i] += ((right ? 1 : 0) - p) * x
        inputs.forEach((y, j) => (curve[i][j] += p * (1 - p) * x * y))
      })
    }
    const step = solved(curve, gradient)
    step.forEach((by, i) => (weights[i] += Math.max(-2, Math.min(2, by))))
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  const [bias, likeness, margin] = weights
  return { bias, likeness: Math.max(0, likeness), margin: Math.max(0, margin) }
}

/** Three equations, by elimination; the matrix is positive definite. */
function solved(matrix: number[][], target: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, target[i]])
  for (let i = 0; i < 3; i++) for (let j = i + 1; j < 3; j++) {
    const factor = rows[j][i] / rows[i][i]
    for (let k = i; k < 4; k++) rows[j][k] -= factor * rows[i][k]
  }
  const out = [0, 0, 0]
  for (let i = 2; i >= 0; i--) {
    out[i] = rows[i][3]
    for (let k = i + 1; k < 3; k++) out[i] -= rows[i][k] * out[k]
    out[i] /= rows[i][i]
  }
  return out
}
