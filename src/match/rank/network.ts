/**
 * A network of one hidden layer over the features of a candidate, each as it stands among the candidates of the message, and the plain ones also as they are: so it sees both
 * that a check is the best there is and that even the best shares little. The score is a sum of the inputs and of what the hidden units make of them.
 */
import { featureCount } from './names.ts'

export interface Network {
  /** Features taken as they stand in the list. */
  relative: ArrayLike<number>
  /** Features taken as they are, less the mean and over the deviation that they had in training. */
  plain: ArrayLike<number>
  means: ArrayLike<number>
  deviations: ArrayLike<number>
  /** The weights of each hidden unit, one unit after the other, each in the order of the inputs. */
  hidden: ArrayLike<number>
  biases: ArrayLike<number>
  outputs: ArrayLike<number>
  /** What each input adds by itself. */
  direct: ArrayLike<number>
}

/** Inputs further out than this say no more. */
const furthest = 4

export const noNetwork: Network = { relative: [], plain: [], means: [], deviations: [], hidden: [], biases: [], outputs: [], direct: [] }

/** `rows`: the features standardised within the list; `matrix`: as they are. */
export function networkInputs({ relative, plain, means, deviations }: Pick<Network, 'relative' | 'plain' | 'means' | 'deviations'>, rows: Float32Array, matrix: Float32Array, n: number): Float32Array {
  const width = relative.length + plain.length
  const out = new Float32Array(n * width)
  for (let i = 0; i < n; i++) {
    const at = i * width
    for (let k = 0; k < relative.length; k++) out[at + k] = within(rows[i * featureCount + relative[k]])
    for (let k = 0; k < plain.length; k++) out[at + relative.length + k] = within((matrix[i * featureCount + plain[k]] - means[k]) / deviations[k])
  }
  return out
}

/** What is the same for all candidates is reckoned once, and only the rest for each. */
export function networkScores(network: Network, rows: Float32Array, matrix: Float32Array, n: number): Float64Array {
  const { hidden, outputs, direct } = network
  const inputs = networkInputs(network, rows, matrix, n)
  const width = direct.length
  const varying = varyingColumns(inputs, width, n)
  const [shared, units] = forAll(network, inputs, varying)
  const columns = varying.length
  const narrowed = new Float64Array((units.length + 1) * columns)
  for (let k = 0; k < columns; k++) narrowed[k] = direct[varying[k]]
  for (let unit = 0, at = columns; unit < units.length; unit++) for (let k = 0; k < columns; k++) narrowed[at++] = hidden[unit * width + varying[k]]
  const own = new Float64Array(columns)
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < columns; k++) own[k] = inputs[i * width + varying[k]]
    let score = shared + product(narrowed, 0, own)
    for (let unit = 0; unit < units.length; unit++) {
      const sum = units[unit] + product(narrowed, (unit + 1) * columns, own)
      if (sum > 0) score += outputs[unit] * sum
    }
    scores[i] = score
  }
  return scores
}

function varyingColumns(inputs: Float32Array, width: number, n: number): Uint16Array {
  const varying = new Uint16Array(width)
  let count = 0
  for (let k = 0; k < width; k++) {
    let i = 1
    while (i < n && inputs[i * width + k] === inputs[k]) i++
    if (i < n) varying[count++] = k
  }
  return varying.subarray(0, count)
}

/** What the inputs that do not vary add to every score, and to every hidden unit. */
function forAll({ hidden, biases, direct }: Network, inputs: Float32Array, varying: Uint16Array): [number, Float64Array] {
  const width = direct.length
  const units = Float64Array.from(biases)
  let score = 0
  for (let k = 0, next = 0; k < width; k++) {
    if (varying[next] === k) {
      next++
      continue
    }
    score += direct[k] * inputs[k]
    for (let unit = 0; unit < units.length; unit++) units[unit] += hidden[unit * width + k] * inputs[k]
  }
  return [score, units]
}

/** Four sums side by side: a processor adds them at once. */
function product(weights: Float64Array, from: number, values: Float64Array): number {
  let a = 0, b = 0, c = 0, d = 0
  let k = 0
  for (; k + 3 < values.length; k += 4) {
    a += weights[from + k] * values[k]
    b += weights[from + k + 1] * values[k + 1]
    c += weights[from + k + 2] * values[k + 2]
    d += weights[from + k + 3] * values[k + 3]
  }
  for (; k < values.length; k++) a += weights[from + k] * values[k]
  return a + b + c + d
}

function within(value: number): number {
  return value > furthest ? furthest : value < -furthest ? -furthest : value
}
