/**
 * Learns a static embedding from an archive of checks by contrast: two parts of the same check (claim, title, a window of the text) should
 * lie nearer to each other than to the parts of the other checks of the batch.
 *
 * A text is the sum of its words, each times its weight, scaled to length one; a word is the sum of its rows (words.ts). Rows begin as
 * random directions, so that before any learning likeness is about the share of common words. Each step draws a batch of pairs, computes
 * the loss (contrast.ts) and moves the rows of the words in it by Adagrad with one accumulator a row. Nothing here needs a clock, a file
 * or a thread: the caller takes step after step from the generator, and stops when it likes.
 */
import { contrast } from './contrast.ts'
import { Pairs } from './pairs.ts'
import type { PairSettings } from './pairs.ts'
import { normal, seeded } from './random.ts'
import type { Random } from './random.ts'
import type { Row, Shelf, ShelvedCheck } from './shelf.ts'
import { rowsOf, shareOf, vocabularyOf } from './words.ts'
import type { Vocabulary } from './words.ts'

export interface TrainingSettings extends PairSettings {
  dimensions: number
  /** Most stems with a row of their own. */
  stems: number
  /** Rows for character runs. */
  runs: number
  /** Pairs in a batch. */
  batch: number
  /** How often each check is seen … */
  passes: number
  /** … unless that takes more batches than this. */
  steps: number
  /** The pace of learning; falls to a tenth of it in the course. */
  rate: number
  /** One over the temperature of the softmax. */
  sharpness: number
  seed: number
}

export const trainingDefaults: TrainingSettings = {
  dimensions: 128,
  stems: 65_536,
  runs: 32_768,
  batch: 128,
  passes: 25,
  steps: 12_000,
  rate: 0.1,
  sharpness: 8,
  dropped: 0.4,
  foreign: 0.5,
  window: 40,
  seed: 1,
}

export interface Progress {
  step: number
  steps: number
  /** Mean loss since the last report. */
  loss: number
}

/** What was learnt, before it is made small. */
export interface WordTable {
  vocabulary: Vocabulary
  dimensions: number
  rows: Float32Array
}

const REPORT_EVERY = 20

/** `checks` are those of the shelf that may be learnt from. */
export function* train(shelf: Shelf, checks: readonly ShelvedCheck[], chosen: Partial<TrainingSettings> = {}): Generator<Progress, WordTable> {
  const settings = { ...trainingDefaults, ...chosen }
  const random = seeded(settings.seed)
  const learner = new Learner(shelf, settings, random)
  const pairs = new Pairs(checks, settings, random)
  const steps = Math.min(settings.steps, Math.ceil((settings.passes * checks.length) / settings.batch))
  let loss = 0
  for (let step = 0; step < steps; step++) {
    const drawn = pairs.draw(settings.batch)
    loss += drawn.length < 2 ? 0 : learner.learn(drawn.map(({ message }) => message), drawn.map(({ check }) => check), settings.rate * (1 - (0.9 * step) / steps))
    if ((step + 1) % REPORT_EVERY === 0 || step + 1 === steps) {
      yield { step: step + 1, steps, loss: loss / ((step % REPORT_EVERY) + 1) }
      loss = 0
    }
  }
  return { vocabulary: learner.vocabulary, dimensions: settings.dimensions, rows: learner.rows }
}

interface Encoded {
  /** Vectors of length one. */
  unit: Float32Array
  /** Their lengths before. */
  norms: Float32Array
}

class Learner {
  readonly vocabulary: Vocabulary
  readonly rows: Float32Array
  private readonly settings: TrainingSettings
  private readonly weights: Float32Array
  private readonly wordRows: (Int32Array | undefined)[]
  private readonly rowsOfWord: (word: number) => Int32Array
  private readonly squares: Float32Array
  /** Where each word of the batch stands in `vectors` and `slopes`; −1 for the others. */
  private readonly place: Int32Array
  private words: number[] = []
  private vectors = new Float32Array(0)
  private slopes = new Float32Array(0)

  constructor(shelf: Shelf, settings: TrainingSettings, random: Random) {
    this.settings = settings
    this.vocabulary = vocabularyOf(shelf, settings)
    const { stems, weights, rareWeight } = this.vocabulary
    const rowOf = new Map(stems.map((stem, row) => [stem, row]))
    this.weights = new Float32Array(shelf.words).fill(rareWeight)
    this.wordRows = new Array(shelf.words)
    this.rowsOfWord = (word) => {
      const known = this.wordRows[word]
      if (known) return known
      const stem = shelf.stem(word)
      const row = rowOf.get(stem)
      if (row !== undefined) this.weights[word] = weights[row]
      return (this.wordRows[word] = rowsOf(stem, row, this.vocabulary))
    }
    const count = stems.length + settings.runs
    this.rows = new Float32Array(count * settings.dimensions)
    const spread = 1 / Math.sqrt(settings.dimensions)
    for (let i = 0; i < this.rows.length; i++) this.rows[i] = spread * normal(random)
    this.squares = new Float32Array(count)
    this.place = new Int32Array(shelf.words).fill(-1)
  }

  /** One batch; returns its loss. */
  learn(messages: Row[], checks: Row[], rate: number): number {
    this.openWords(messages, checks)
    const a = this.encode(messages)
    const b = this.encode(checks)
    const { loss, slopesA, slopesB } = contrast(a.unit, b.unit, messages.length, this.settings.dimensions, this.settings.sharpness)
    this.sendBack(messages, a, slopesA)
    this.sendBack(checks, b, slopesB)
    this.move(rate)
    return loss
  }

  /** Composes every word of the batch once. */
  private openWords(...sides: Row[][]): void {
    const { dimensions } = this.settings
    for (const word of this.words) this.place[word] = -1
    this.words.length = 0
    for (const side of sides)
      for (const text of side)
        for (const word of text)
          if (this.place[word] < 0) {
            this.place[word] = this.words.length
            this.words.push(word)
          }
    const length = this.words.length * dimensions
    if (this.vectors.length < length) {
      this.vectors = new Float32Array(length * 2)
      this.slopes = new Float32Array(length * 2)
    }
    this.vectors.fill(0, 0, length)
    this.slopes.fill(0, 0, length)
    for (let place = 0; place < this.words.length; place++) this.compose(this.rowsOfWord(this.words[place]), place * dimensions)
  }

  private compose(rows: Int32Array, at: number): void {
    const { dimensions } = this.settings
    const stems = this.vocabulary.stems.length
    for (let i = 0; i < rows.length; i++) {
      const share = shareOf(rows, i, stems)
      const from = rows[i] * dimensions
      for (let d = 0; d < dimensions; d++) this.vectors[at + d] += share * this.rows[from + d]
    }
  }

  private encode(texts: Row[]): Encoded {
    const { dimensions } = this.settings
    const unit = new Float32Array(texts.length * dimensions)
    const norms = new Float32Array(texts.length)
    for (let i = 0; i < texts.length; i++) {
      const at = i * dimensions
      for (const word of texts[i]) {
        const weight = this.weights[word]
        const from = this.place[word] * dimensions
        for (let d = 0; d < dimensions; d++) unit[at + d] += weight * this.vectors[from + d]
      }
      let sum = 0
      for (let d = 0; d < dimensions; d++) sum += unit[at + d] * unit[at + d]
      norms[i] = Math.sqrt(sum) || 1
      for (let d = 0; d < dimensions; d++) unit[at + d] /= norms[i]
    }
    return { unit, norms }
  }

  /** From the slopes of the unit vectors to those of the words: what points along the vector itself only changes its length. */
  private sendBack(texts: Row[], { unit, norms }: Encoded, slopes: Float32Array): void {
    const { dimensions } = this.settings
    for (let i = 0; i < texts.length; i++) {
      const at = i * dimensions
      let along = 0
      for (let d = 0; d < dimensions; d++) along += slopes[at + d] * unit[at + d]
      for (let d = 0; d < dimensions; d++) slopes[at + d] = (slopes[at + d] - along * unit[at + d]) / norms[i]
      for (const word of texts[i]) {
        const weight = this.weights[word]
        const to = this.place[word] * dimensions
        for (let d = 0; d < dimensions; d++) this.slopes[to + d] += weight * slopes[at + d]
      }
    }
  }

  private move(rate: number): void {
    const { dimensions } = this.settings
    const stems = this.vocabulary.stems.length
    for (let place = 0; place < this.words.length; place++) {
      const at = place * dimensions
      let square = 0
      for (let d = 0; d < dimensions; d++) square += this.slopes[at + d] * this.slopes[at + d]
      square /= dimensions
      if (square === 0) continue
      const rows = this.rowsOfWord(this.words[place])
      for (let i = 0; i < rows.length; i++) {
        const share = shareOf(rows, i, stems)
        this.squares[rows[i]] += share * share * square
        const pace = (rate * share) / Math.sqrt(this.squares[rows[i]] + 1e-12)
        const to = rows[i] * dimensions
        for (let d = 0; d < dimensions; d++) this.rows[to + d] -= pace * this.slopes[at + d]
      }
    }
  }
}
