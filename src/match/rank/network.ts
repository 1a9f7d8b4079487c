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

export function networkScores(network: Network, rows: Float32Array, matrix: Float32Array, n: number): Float64Array {
  const { hidden, biases, outputs, direct } = network
  const inputs = networkInputs(network, rows, matrix, n)
  const width = direct.length
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const at = i * width
    let score = 0
    for (let k = 0; k < width; k++) score += direct[k] * inputs[at + k]
    for (let unit = 0, from = 0; unit < biases.length; unit++, from += width) {
      let sum = biases[unit]
      for (let k = 0; k < width; k++) sum += hidden[from + k] * inputs[at + k]
      if (sum > 0) score += outputs[unit] * sum
    }
    scores[i] = score
  }
  return scores
}

function within(value: number): number {
  return Math.max(-furthest, Math.min(furthest, value))
}
