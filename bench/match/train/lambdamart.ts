/** Trains LambdaMART: small regression trees on the gradients of NDCG, over binned features, grown leaf by leaf. */
import { featureCount } from '../../../src/match/rank/names.ts'
import type { Trees } from '../../../src/match/rank/trees.ts'
import type { List } from './lists.ts'

const bins = 48

export interface TreeOptions { trees?: number, leaves?: number, rate?: number, leastRows?: number, columns?: number, off?: Set<number> }

interface Node { rows: Uint32Array, histogram: Float64Array, gain: number, feature: number, bin: number, value: number, left?: Node, right?: Node }

export function trainTrees(lists: readonly List[], { trees = 120, leaves = 12, rate = 0.1, leastRows = 60, columns = 0.5, off = new Set<number>() }: TreeOptions = {}): Trees {
  const useful = lists.filter(({ right }) => right.some(Boolean))
  const offsets = new Uint32Array(useful.length + 1)
  useful.forEach(({ right }, l) => { offsets[l + 1] = offsets[l] + right.length })
  const n = offsets[useful.length]
  const { cuts, binned } = bin(useful, offsets, n)
  const scores = new Float64Array(n)
  const gradients = new Float64Array(n)
  const hessians = new Float64Array(n)
  const out = { roots: [] as number[], features: [] as number[], values: [] as number[], right: [] as number[] }
  const random = generator(7)
  for (let t = 0; t < trees; t++) {
    lambdas(useful, offsets, scores, gradients, hessians)
    const chosen = Array.from({ length: featureCount }, (_, f) => f).filter((f) => !off.has(f) && random() < columns)
    const root = grow(binned, n, gradients, hessians, chosen, leaves, leastRows)
    apply(root, scores, rate)
    out.roots.push(out.features.length)
    write(root, out, cuts, rate)
  }
  return out
}

/** Trees whose sum is the log odds of `right`, by the gradients of the logarithmic loss. */
export function trainLogistic(rows: Float32Array, columns: number, right: Uint8Array, weights: Float64Array, { trees = 60, leaves = 6, rate = 0.1, leastRows = 150 } = {}): { bias: number, trees: Trees } {
  const n = right.length
  const { cuts, binned } = binColumns(columns, n, (column, f) => { for (let i = 0; i < n; i++) column[i] = rows[i * columns + f] })
  let share = 0
  let total = 0
  for (let i = 0; i < n; i++) { share += weights[i] * right[i]; total += weights[i] }
  const bias = Math.log(share / (total - share))
  const scores = new Float64Array(n).fill(bias)
  const gradients = new Float64Array(n)
  const hessians = new Float64Array(n)
  const out = { roots: [] as number[], features: [] as number[], values: [] as number[], right: [] as number[] }
  const random = generator(11)
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]))
      gradients[i] = weights[i] * (right[i] - p)
      hessians[i] = weights[i] * p * (1 - p)
    }
    const chosen = Array.from({ length: columns }, (_, f) => f).filter(() => random() < 0.5)
    const root = grow(binned, n, gradients, hessians, chosen, leaves, leastRows)
    apply(root, scores, rate)
    out.roots.push(out.features.length)
    write(root, out, cuts, rate)
  }
  return { bias: Number(bias.toPrecision(5)), trees: out }
}

function bin(lists: readonly List[], offsets: Uint32Array, n: number): { cuts: Float32Array[], binned: Uint8Array[] } {
  return binColumns(featureCount, n, (column, f) => lists.forEach(({ matrix, right }, l) => { for (let i = 0; i < right.length; i++) column[offsets[l] + i] = matrix[i * featureCount + f] }))
}

function binColumns(columns: number, n: number, read: (column: Float32Array, f: number) => void): { cuts: Float32Array[], binned: Uint8Array[] } {
  const cuts: Float32Array[] = []
  const binned: Uint8Array[] = []
  for (let f = 0; f < columns; f++) {
    const column = new Float32Array(n)
    read(column, f)
    const sample = Float32Array.from({ length: Math.min(n, 20_000) }, (_, i) => column[Math.floor(i * n / Math.min(n, 20_000))]).sort()
    const edges = new Set<number>()
    for (let b = 1; b < bins; b++) edges.add(sample[Math.floor(b * sample.length / bins)])
    for (const top of [0.98, 0.99, 0.995]) edges.add(sample[Math.floor(top * sample.length)])
    cuts[f] = Float32Array.from(edges).sort()
    binned[f] = new Uint8Array(n)
    for (let i = 0; i < n; i++) {
      let low = 0
      let high = cuts[f].length
      while (low < high) {
        const middle = (low + high) >> 1
        if (column[i] <= cuts[f][middle]) high = middle
        else low = middle + 1
      }
      binned[f][i] = low
    }
  }
  return { cuts, binned }
}

function lambdas(lists: readonly List[], offsets: Uint32Array, scores: Float64Array, gradients: Float64Array, hessians: Float64Array): void {
  gradients.fill(0)
  hessians.fill(0)
  lists.forEach(({ right, weight }, l) => {
    const n = right.length
    const base = offsets[l]
    const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => scores[base + b] - scores[base + a] || a - b)
    const rank = new Int32Array(n)
    order.forEach((i, place) => { rank[i] = place })
    let ideal = 0
    let golds = 0
    for (let i = 0; i < n; i++) if (right[i]) ideal += 1 / Math.log2(2 + golds++)
    for (let i = 0; i < n; i++) {
      if (!right[i]) continue
      for (let j = 0; j < n; j++) {
        if (right[j]) continue
        const change = Math.abs(1 / Math.log2(2 + rank[i]) - 1 / Math.log2(2 + rank[j])) / ideal
        const doubt = 1 / (1 + Math.exp(scores[base + i] - scores[base + j]))
        const pull = weight * change * doubt
        const curve = weight * change * doubt * (1 - doubt)
        gradients[base + i] += pull
        gradients[base + j] -= pull
        hessians[base + i] += curve
        hessians[base + j] += curve
      }
    }
  })
}

function grow(binned: Uint8Array[], n: number, gradients: Float64Array, hessians: Float64Array, chosen: number[], leaves: number, leastRows: number): Node {
  const root = node(Uint32Array.from({ length: n }, (_, i) => i))
  fill(root, binned, gradients, hessians, chosen)
  split(root, chosen, leastRows)
  const open = [root]
  for (let count = 1; count < leaves; count++) {
    open.sort((a, b) => b.gain - a.gain)
    const best = open.shift()!
    if (!(best.gain > 0)) break
    const { feature, bin: cut } = best
    const column = binned[feature]
    let size = 0
    for (const row of best.rows) if (column[row] <= cut) size++
    const left = new Uint32Array(size)
    const right = new Uint32Array(best.rows.length - size)
    let a = 0
    let b = 0
    for (const row of best.rows) if (column[row] <= cut) left[a++] = row
    else right[b++] = row
    best.left = node(left)
    best.right = node(right)
    const [small, large] = left.length < right.length ? [best.left, best.right] : [best.right, best.left]
    fill(small, binned, gradients, hessians, chosen)
    large.histogram = best.histogram
    for (let i = 0; i < large.histogram.length; i++) large.histogram[i] -= small.histogram[i]
    for (const child of [best.left, best.right]) {
      split(child, chosen, leastRows)
      open.push(child)
    }
  }
  return root
}

function node(rows: Uint32Array): Node {
  return { rows, histogram: new Float64Array(0), gain: 0, feature: -1, bin: 0, value: 0 }
}

const width = (bins + 4) * 3

/** For each chosen feature and bin: sum of gradients, of hessians, and rows. */
function fill(at: Node, binned: Uint8Array[], gradients: Float64Array, hessians: Float64Array, chosen: number[]): void {
  at.histogram = new Float64Array(chosen.length * width)
  for (let c = 0; c < chosen.length; c++) {
    const column = binned[chosen[c]]
    const base = c * width
    for (const row of at.rows) {
      const place = base + column[row] * 3
      at.histogram[place] += gradients[row]
      at.histogram[place + 1] += hessians[row]
      at.histogram[place + 2]++
    }
  }
}

const ridge = 5

function split(at: Node, chosen: number[], leastRows: number): void {
  let gradient = 0
  let hessian = 0
  for (let place = 0; place < width; place += 3) {
    gradient += at.histogram[place]
    hessian += at.histogram[place + 1]
  }
  at.value = gradient / (hessian + ridge)
  const whole = gradient * gradient / (hessian + ridge)
  for (let c = 0; c < chosen.length; c++) {
    let g = 0
    let h = 0
    let rows = 0
    for (let b = 0; b < bins + 3; b++) {
      const place = c * width + b * 3
      g += at.histogram[place]
      h += at.histogram[place + 1]
      rows += at.histogram[place + 2]
      if (rows < leastRows) continue
      if (at.rows.length - rows < leastRows) break
      const gain = g * g / (h + ridge) + (gradient - g) ** 2 / (hessian - h + ridge) - whole
      if (gain > at.gain + 1e-9) {
        at.gain = gain
        at.feature = chosen[c]
        at.bin = b
      }
    }
  }
}

function apply(at: Node, scores: Float64Array, rate: number): void {
  if (at.left && at.right) {
    apply(at.left, scores, rate)
    apply(at.right, scores, rate)
  } else for (const row of at.rows) scores[row] += rate * at.value
}

function write(at: Node, out: { features: number[], values: number[], right: number[] }, cuts: Float32Array[], rate: number): void {
  const place = out.features.length
  const fork = at.left && at.right
  out.features.push(fork ? at.feature : -1)
  out.values.push(Number((fork ? cuts[at.feature][Math.min(at.bin, cuts[at.feature].length - 1)] : rate * at.value).toPrecision(5)))
  out.right.push(0)
  if (!fork) return
  write(at.left!, out, cuts, rate)
  out.right[place] = out.features.length
  write(at.right!, out, cuts, rate)
}

export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
