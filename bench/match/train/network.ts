/**
 * Trains the network: the right candidates' share of a softmax over each list is raised by Adam, as for the linear ranker. Hidden units and inputs are left out by chance at
 * each list, and the weights of the last two fifths of the steps are averaged: without both it learns its lists by heart.
 */
import { shuffle } from '../../../src/match/learn/random.ts'
import { plainCount, featureCount } from '../../../src/match/rank/names.ts'
import { standardised } from '../../../src/match/rank/linear.ts'
import { networkInputs, type Network } from '../../../src/match/rank/network.ts'
import { generator } from './lambdamart.ts'
import type { List } from './lists.ts'
import { pullsOf } from './listnet.ts'

const units = 16
const rounds = 12
const batch = 16
const rate = 0.002
const decay = 0.001
const unitsOut = 0.2
const inputsOut = 0.1
const averagedFrom = 0.6
const warming = 50

export function trainNetwork(lists: readonly List[], { off = new Set<number>() } = {}): Network {
  const relative = Array.from({ length: featureCount }, (_, f) => f).filter((f) => !off.has(f))
  const plain = relative.filter((f) => f < plainCount)
  const scale = { relative, plain, ...spreadOf(lists, plain) }
  const useful = lists.filter(({ right }) => right.length > 1 && right.includes(true))
  const inputs = useful.map(({ matrix, right }) => networkInputs(scale, standardised(matrix, right.length), matrix, right.length))
  const width = relative.length + plain.length
  const random = generator(7920)
  const weights = beginning(width, random)
  const gradient = new Float32Array(weights.length), first = new Float32Array(weights.length), second = new Float32Array(weights.length)
  const averaged = new Float64Array(weights.length)
  const meanWeight = useful.reduce((sum, { weight }) => sum + weight, 0) / useful.length
  const steps = Math.ceil(useful.length / batch) * rounds
  const order = Int32Array.from(useful, (_, l) => l)
  let step = 0, taken = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0)
      for (const l of order.subarray(from, from + batch)) addGradient(weights, inputs[l], useful[l].right, useful[l].weight / meanWeight / batch, width, random, gradient)
      step++
      const pace = rate * Math.min(1, step / warming) * (step > averagedFrom * steps ? 0.4 : 1)
      for (let i = 0; i < weights.length; i++) {
        first[i] = 0.9 * first[i] + 0.1 * gradient[i]
        second[i] = 0.999 * second[i] + 0.001 * gradient[i] ** 2
        weights[i] -= pace * (first[i] / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8) + decay * weights[i])
      }
      if (step <= averagedFrom * steps) continue
      taken++
      for (let i = 0; i < weights.length; i++) averaged[i] += weights[i]
    }
  }
  const [hidden, biases, outputs, direct] = partsOf(averaged.map((sum) => Number((sum / taken).toPrecision(4))), width).map((part) => [...part])
  return { ...scale, hidden, biases, outputs, direct }
}

function spreadOf(lists: readonly List[], plain: number[]): { means: number[], deviations: number[] } {
  const sums = new Float64Array(plain.length), squares = new Float64Array(plain.length)
  let rows = 0
  for (const { matrix, right } of lists) for (let i = 0; i < right.length; i++, rows++) plain.forEach((f, k) => {
    sums[k] += matrix[i * featureCount + f]
    squares[k] += matrix[i * featureCount + f] ** 2
  })
  const means = Array.from(sums, (sum) => Number((sum / rows).toPrecision(5)))
  return { means, deviations: means.map((mean, k) => Number(Math.sqrt(Math.max(1e-8, squares[k] / rows - mean ** 2)).toPrecision(5))) }
}

function beginning(width: number, random: () => number): Float32Array {
  const bell = () => Math.sqrt(-2 * Math.log(1e-12 + random())) * Math.cos(2 * Math.PI * random())
  const weights = new Float32Array(units * width + 2 * units + width)
  const [hidden, , outputs] = partsOf(weights, width)
  for (let i = 0; i < hidden.length; i++) hidden[i] = bell() / Math.sqrt(width)
  for (let i = 0; i < outputs.length; i++) outputs[i] = bell() * 0.3
  return weights
}

/** Hidden weights, biases, outputs, direct weights: views, one after the other. */
function partsOf<T extends Float32Array | Float64Array>(all: T, width: number): T[] {
  const ends = [units * width, units * width + units, units * width + 2 * units, all.length]
  return ends.map((end, part) => all.subarray(part === 0 ? 0 : ends[part - 1], end) as T)
}

function addGradient(weights: Float32Array, all: Float32Array, right: readonly boolean[], weight: number, width: number, random: () => number, gradient: Float32Array): void {
  const n = right.length
  const [hidden, biases, outputs, direct] = partsOf(weights, width)
  const [toHidden, toBiases, toOutputs, toDirect] = partsOf(gradient, width)
  const kept = Float32Array.from({ length: width }, () => (random() < inputsOut ? 0 : 1 / (1 - inputsOut)))
  const working = Float32Array.from({ length: units }, () => (random() < unitsOut ? 0 : 1 / (1 - unitsOut)))
  const inputs = all.map((value, i) => value * kept[i % width])
  const active = new Float32Array(n * units)
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let score = 0
    for (let k = 0; k < width; k++) score += direct[k] * inputs[i * width + k]
    for (let unit = 0; unit < units; unit++) {
      if (working[unit] === 0) continue
      let sum = biases[unit]
      for (let k = 0; k < width; k++) sum += hidden[unit * width + k] * inputs[i * width + k]
      if (sum > 0) score += outputs[unit] * (active[i * units + unit] = sum * working[unit])
    }
    scores[i] = score
  }
  const pulls = pullsOf(scores, right)
  for (let i = 0; i < n; i++) {
    const pull = pulls[i]
    if (Math.abs(pull) < 1e-3) continue
    for (let k = 0; k < width; k++) toDirect[k] += weight * pull * inputs[i * width + k]
    for (let unit = 0; unit < units; unit++) {
      const value = active[i * units + unit]
      if (value === 0) continue
      toOutputs[unit] += weight * pull * value
      const back = weight * pull * outputs[unit] * working[unit]
      toBiases[unit] += back
      for (let k = 0; k < width; k++) toHidden[unit * width + k] += back * inputs[i * width + k]
    }
  }
}
