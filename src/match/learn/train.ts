/**
 * Learns a static embedding from an archive of checks by contrast: two parts of the same check (claim, title, a window of the text)
 * should lie nearer to each other than to the parts of the other checks of the batch.
 *
 * A text is the weighted sum of its words, scaled to length one; a word is the sum of its stem's row and its character runs' rows
 * (divided by the root of their number). The loss is the softmax over the batch in both directions at a fixed temperature; rows are
 * moved by Adagrad with one accumulator a row. Batches are drawn at random first; in the later passes half of each batch are neighbours
 * in the space learnt so far, which makes their differences matter.
 */
import { normal, seeded, shuffle } from './random.ts'
import type { Random } from './random.ts'
import { runRows, vocabularyOf } from './words.ts'
import type { Vocabulary } from './words.ts'

export interface TrainingSettings {
  dimensions: number
  stems: number
  runs: number
  batch: number
  steps: number
  rate: number
  /** One over the temperature of the softmax. */
  sharpness: number
  /** Share of words dropped from the side that plays the message. */
  dropped: number
  /** Foreign words put into that side, as a share of its length. */
  noise: number
  /** Share of a batch drawn as neighbours of each other, once half the steps are done. */
  hard: number
  /** Words in a window of the text. */
  window: number
  seed: number
  power: number
}

export const trainingDefaults: TrainingSettings = {
  dimensions: 128,
  stems: 65_536,
  runs: 32_768,
  batch: 256,
  steps: 3000,
  rate: 0.1,
  sharpness: 20,
  dropped: 0.2,
  noise: 0,
  hard: 0,
  power: 1,
  window: 40,
  seed: 1,
}

/** One check as lists of stems. */
export interface Parts {
  claim: string[]
  title: string[]
  text: string[]
}

export interface Progress {
  step: number
  steps: number
  /** Mean loss since the last report. */
  loss: number
}

export interface Trained {
  vocabulary: Vocabulary
  rows: Float32Array
  dimensions: number
}

const REPORT_EVERY = 50

export function* train(archive: readonly Parts[], chosen: Partial<TrainingSettings> = {}): Generator<Progress, Trained> {
  const settings = { ...trainingDefaults, ...chosen }
  const random = seeded(settings.seed)
  const corpus = corpusOf(archive, settings)
  const learner = new Learner(corpus, settings, random)
  let loss = 0
  for (let step = 0; step < settings.steps; step++) {
    loss += learner.step(step / settings.steps)
    if ((step + 1) % REPORT_EVERY === 0 || step + 1 === settings.steps) {
      yield { step: step + 1, steps: settings.steps, loss: loss / (step % REPORT_EVERY + 1) }
      loss = 0
    }
  }
  return { vocabulary: corpus.vocabulary, rows: learner.rows, dimensions: settings.dimensions }
}

interface Corpus {
  vocabulary: Vocabulary
  /** Weight and rows of every word of the archive. */
  weights: Float32Array
  rowsOf: Int32Array[]
  /** Every check as word numbers: claim, title, text. */
  checks: Int32Array[][]
}

function corpusOf(archive: readonly Parts[], settings: TrainingSettings): Corpus {
  const vocabulary = vocabularyOf(archive.map(({ claim, title, text }) => [...claim, ...title, ...text]), settings)
  const rowOf = new Map(vocabulary.stems.map((stem, row) => [stem, row]))
  const numbers = new Map<string, number>()
  const rowsOf: Int32Array[] = []
  const weights: number[] = []
  const number = (stem: string): number => {
    let known = numbers.get(stem)
    if (known !== undefined) return known
    known = numbers.size
    numbers.set(stem, known)
    const row = rowOf.get(stem)
    const runs = runRows(stem, vocabulary.stems.length, vocabulary.runs)
    rowsOf.push(row === undefined ? runs : Int32Array.of(row, ...runs))
    weights.push((row === undefined ? vocabulary.rareWeight : vocabulary.weights[row]) ** settings.power)
    return known
  }
  const checks = archive.map(({ claim, title, text }) => [claim, title, text].map((stems) => Int32Array.from(stems, number)))
  return { vocabulary, weights: Float32Array.from(weights), rowsOf, checks }
}

class Learner {
  readonly rows: Float32Array
  readonly #corpus: Corpus
  readonly #settings: TrainingSettings
  readonly #random: Random
  readonly #squares: Float32Array
  readonly #order: Int32Array
  #at = 0
  /** Words of the batch: their place in `#vectors` and `#slopes`, by word number; -1 elsewhere. */
  readonly #place: Int32Array
  #words: number[] = []
  #vectors = new Float32Array(0)
  #slopes = new Float32Array(0)

  constructor(corpus: Corpus, settings: TrainingSettings, random: Random) {
    this.#corpus = corpus
    this.#settings = settings
    this.#random = random
    const count = corpus.vocabulary.stems.length + settings.runs
    this.rows = new Float32Array(count * settings.dimensions)
    const spread = 1 / Math.sqrt(settings.dimensions)
    for (let i = 0; i < this.rows.length; i++) this.rows[i] = spread * normal(random)
    this.#squares = new Float32Array(count)
    this.#place = new Int32Array(corpus.rowsOf.length).fill(-1)
    this.#order = Int32Array.from(corpus.checks.keys())
    shuffle(this.#order, random)
  }

  /** One batch; returns its loss. */
  step(done: number): number {
    const { batch, dimensions, sharpness } = this.#settings
    const left: Int32Array[] = []
    const right: Int32Array[] = []
    for (const check of this.#batchOf(Math.min(batch, this.#order.length), done)) {
      const pair = this.#pairOf(this.#corpus.checks[check])
      if (!pair) continue
      left.push(pair[0])
      right.push(pair[1])
    }
    const size = left.length
    if (size < 2) return 0
    this.#composeWords([...left, ...right])
    const a = this.#encodeAll(left)
    const b = this.#encodeAll(right)
    const { loss, slopesA, slopesB } = contrast(a.unit, b.unit, size, dimensions, sharpness)
    this.#backward(left, a, slopesA)
    this.#backward(right, b, slopesB)
    this.#move(this.#settings.rate * (1 - 0.9 * done))
    return loss
  }

  #batchOf(count: number, done: number): number[] {
    const { hard } = this.#settings
    if (hard === 0 || done < 0.4) return this.#nextChecks(count)
    if (this.#stepsSinceMap++ % 200 === 0) this.#mapChecks()
    const near = Math.round(count * hard)
    const chosen = new Set<number>()
    while (chosen.size < near) this.#neighbourhood(chosen, Math.min(32, near - chosen.size))
    for (const check of this.#nextChecks(count - near)) chosen.add(check)
    return [...chosen]
  }
  #stepsSinceMap = 0
  #map = new Float32Array(0)
  #mapChecks(): void {
    const { checks } = this.#corpus
    const D = this.#settings.dimensions
    this.#map = new Float32Array(checks.length * D)
    for (let from = 0; from < checks.length; from += 256) {
      const texts = checks.slice(from, from + 256).map(([claim, title]) => concat(claim, title))
      this.#composeWords(texts)
      this.#map.set(this.#encodeAll(texts).unit, from * D)
    }
  }
  #neighbourhood(chosen: Set<number>, count: number): void {
    const D = this.#settings.dimensions
    const total = this.#corpus.checks.length
    const pivot = Math.floor(this.#random() * total) * D
    const found: [number, number][] = []
    for (let n = 0; n < Math.min(4096, total); n++) {
      const check = Math.floor(this.#random() * total)
      let dot = 0
      for (let d = 0; d < D; d++) dot += this.#map[pivot + d] * this.#map[check * D + d]
      found.push([dot, check])
    }
    found.sort((a, b) => b[0] - a[0])
    for (const [, check] of found) {
      if (count === 0) break
      if (chosen.has(check)) continue
      chosen.add(check)
      count--
    }
  }

  #nextChecks(count: number): number[] {
    const chosen: number[] = []
    while (chosen.length < count) {
      if (this.#at === this.#order.length) {
        shuffle(this.#order, this.#random)
        this.#at = 0
        if (chosen.length > 0) break
      }
      chosen.push(this.#order[this.#at++])
    }
    return chosen
  }

  /** The side that plays the message, and the side that plays the check. */
  #pairOf([claim, title, text]: Int32Array[]): [Int32Array, Int32Array] | undefined {
    const random = this.#random
    const parts: [Int32Array, Int32Array][] = []
    if (claim.length > 1 && title.length > 1) parts.push([claim, title], [title, claim])
    if (text.length > 4) {
      const window = this.#windowOf(text)
      const head = title.length > 0 ? concat(claim, title) : claim
      parts.push([window, head])
      if (claim.length > 1) parts.push([claim, title.length > 0 ? concat(title, window) : window])
    }
    if (parts.length === 0) {
      if (claim.length < 4) return undefined
      return [this.#thin(claim, 0.4), this.#thin(claim, 0.4)]
    }
    const [message, check] = parts[Math.floor(random() * parts.length)]
    return [this.#noisy(this.#thin(message, this.#settings.dropped)), check]
  }

  #windowOf(text: Int32Array): Int32Array {
    const { window } = this.#settings
    if (text.length <= window) return text
    const start = Math.floor(this.#random() ** 2 * (text.length - window + 1))
    return text.subarray(start, start + window)
  }

  #thin(words: Int32Array, share: number): Int32Array {
    const kept = words.filter(() => this.#random() >= share)
    return kept.length > 0 ? kept : words
  }

  #noisy(words: Int32Array): Int32Array {
    const extra = Math.round(words.length * this.#settings.noise * 2 * this.#random())
    if (extra === 0) return words
    const out = new Int32Array(words.length + extra)
    out.set(words)
    const checks = this.#corpus.checks
    for (let i = 0; i < extra; i++) {
      const parts = checks[Math.floor(this.#random() * checks.length)]
      const from = parts[2].length > 0 ? parts[2] : parts[0]
      out[words.length + i] = from.length > 0 ? from[Math.floor(this.#random() * from.length)] : words[0]
    }
    return out
  }

  #composeWords(texts: Int32Array[]): void {
    const { dimensions } = this.#settings
    for (const word of this.#words) this.#place[word] = -1
    this.#words = []
    for (const text of texts)
      for (const word of text)
        if (this.#place[word] < 0) {
          this.#place[word] = this.#words.length
          this.#words.push(word)
        }
    const length = this.#words.length * dimensions
    if (this.#vectors.length < length) {
      this.#vectors = new Float32Array(length * 2)
      this.#slopes = new Float32Array(length * 2)
    }
    this.#slopes.fill(0, 0, length)
    this.#words.forEach((word, place) => composeWord(this.rows, this.#corpus.rowsOf[word], dimensions, this.#corpus.vocabulary.stems.length, this.#vectors, place * dimensions))
  }

  #encodeAll(texts: Int32Array[]): { unit: Float32Array; norms: Float32Array } {
    const { dimensions } = this.#settings
    const unit = new Float32Array(texts.length * dimensions)
    const norms = new Float32Array(texts.length)
    texts.forEach((text, i) => {
      const at = i * dimensions
      for (const word of text) {
        const weight = this.#corpus.weights[word]
        const from = this.#place[word] * dimensions
        for (let d = 0; d < dimensions; d++) unit[at + d] += weight * this.#vectors[from + d]
      }
      let sum = 0
      for (let d = 0; d < dimensions; d++) sum += unit[at + d] * unit[at + d]
      norms[i] = Math.sqrt(sum) || 1
      for (let d = 0; d < dimensions; d++) unit[at + d] /= norms[i]
    })
    return { unit, norms }
  }

  /** From slopes of the unit vectors to slopes of the words. */
  #backward(texts: Int32Array[], { unit, norms }: { unit: Float32Array; norms: Float32Array }, slopes: Float32Array): void {
    const { dimensions } = this.#settings
    texts.forEach((text, i) => {
      const at = i * dimensions
      let along = 0
      for (let d = 0; d < dimensions; d++) along += slopes[at + d] * unit[at + d]
      for (let d = 0; d < dimensions; d++) slopes[at + d] = (slopes[at + d] - along * unit[at + d]) / norms[i]
      for (const word of text) {
        const weight = this.#corpus.weights[word]
        const to = this.#place[word] * dimensions
        for (let d = 0; d < dimensions; d++) this.#slopes[to + d] += weight * slopes[at + d]
      }
    })
  }

  #move(rate: number): void {
    const { dimensions } = this.#settings
    const stems = this.#corpus.vocabulary.stems.length
    this.#words.forEach((word, place) => {
      const at = place * dimensions
      let square = 0
      for (let d = 0; d < dimensions; d++) square += this.#slopes[at + d] * this.#slopes[at + d]
      square /= dimensions
      if (square === 0) return
      const rows = this.#corpus.rowsOf[word]
      const share = runShare(rows, stems)
      for (const row of rows) {
        const scale = row < stems ? 1 : share
        this.#squares[row] += scale * scale * square
        const pace = (rate * scale) / Math.sqrt(this.#squares[row] + 1e-12)
        const to = row * dimensions
        for (let d = 0; d < dimensions; d++) this.rows[to + d] -= pace * this.#slopes[at + d]
      }
    })
  }
}

function concat(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** How much each character run counts in a word. */
export function runShare(rows: Int32Array, stems: number): number {
  return 1 / Math.sqrt(rows[0] < stems ? rows.length - 1 : rows.length)
}

export function composeWord(table: Float32Array, rows: Int32Array, dimensions: number, stems: number, into: Float32Array, at: number): void {
  into.fill(0, at, at + dimensions)
  const share = runShare(rows, stems)
  for (const row of rows) {
    const scale = row < stems ? 1 : share
    const from = row * dimensions
    for (let d = 0; d < dimensions; d++) into[at + d] += scale * table[from + d]
  }
}

/** Softmax over the batch, both ways: a_i belongs to b_i and to no other. */
function contrast(a: Float32Array, b: Float32Array, size: number, dimensions: number, sharpness: number) {
  const likeness = new Float32Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      let dot = 0
      const x = i * dimensions
      const y = j * dimensions
      for (let d = 0; d < dimensions; d += 4) dot += a[x + d] * b[y + d] + a[x + d + 1] * b[y + d + 1] + a[x + d + 2] * b[y + d + 2] + a[x + d + 3] * b[y + d + 3]
      likeness[i * size + j] = Math.exp(sharpness * (dot - 1))
    }
  const rowSums = new Float32Array(size)
  const columnSums = new Float32Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      rowSums[i] += likeness[i * size + j]
      columnSums[j] += likeness[i * size + j]
    }
  let loss = 0
  const slopesA = new Float32Array(size * dimensions)
  const slopesB = new Float32Array(size * dimensions)
  const scale = sharpness / (2 * size)
  for (let i = 0; i < size; i++) {
    const own = likeness[i * size + i]
    loss -= Math.log(own / rowSums[i] + 1e-30) + Math.log(own / columnSums[i] + 1e-30)
    const x = i * dimensions
    for (let j = 0; j < size; j++) {
      const value = likeness[i * size + j]
      let slope = value / rowSums[i] + value / columnSums[j]
      if (i === j) slope -= 2
      slope *= scale
      if (slope < 1e-7 && slope > -1e-7) continue
      const y = j * dimensions
      for (let d = 0; d < dimensions; d++) {
        slopesA[x + d] += slope * b[y + d]
        slopesB[y + d] += slope * a[x + d]
      }
    }
  }
  return { loss: loss / (2 * size), slopesA, slopesB }
}
