/** How alike message and check are spelt: cosines of their runs of three letters inside words, and of four across them. All scratch arrays are kept between calls. */
import type { Archive } from '../index/archive.ts'
import { fourGram, gramBuckets, gramsOf } from '../index/gram-numbers.ts'
import type { Grams } from '../index/grams.ts'
import { withRoom } from '../index/growing.ts'
import { adds, mostCounted, type Rarities, type SpellingLengths } from '../index/spelling-lengths.ts'
import type { Question } from '../query/question.ts'
import { F } from './names.ts'

const scratch = new Uint32Array(64)
const stemUnits = new Uint16Array(40)

export class GramCosines {
  private archive!: Archive
  private rarities!: Rarities
  private lengths!: SpellingLengths
  private readonly three = new SharedRuns()
  private readonly four = new SharedRuns()

  open(archive: Archive, grams: Grams, question: Question): void {
    this.archive = archive
    this.rarities = grams.weigh(archive)
    this.lengths = grams.lengths
    this.askThree(question)
    this.askFour(question)
    this.three.weigh(this.rarities.three)
    this.four.weigh(this.rarities.four)
  }

  close(): void {
    this.three.forget()
    this.four.forget()
  }

  measure(document: number, start: number, claimEnd: number, titleEnd: number, out: Float32Array, at: number): void {
    const place = this.lengths.placeOf(this.archive, this.rarities, document)
    this.threeLetters(place, start, claimEnd, titleEnd, out, at)
    this.fourLetters(place + 2, start, claimEnd, titleEnd, out, at)
  }

  private askThree(question: Question): void {
    for (let i = 0; i < question.slots.length; i++) {
      const stem = question.stems[question.slots[i]]
      const length = Math.min(40, stem.length)
      for (let c = 0; c < length; c++) stemUnits[c] = stem.charCodeAt(c)
      const count = gramsOf(stemUnits, 0, length, scratch)
      for (let g = 0; g < count; g++) this.three.ask(scratch[g])
    }
  }

  private askFour(question: Question): void {
    let a = 0, b = 0, c = 0
    let size = 0
    for (let i = 0; i < question.slots.length; i++) {
      const stem = question.stems[question.slots[i]]
      for (let u = -1; u < stem.length; u++) {
        const d = u < 0 ? 32 : stem.charCodeAt(u)
        if (++size >= 4) this.four.ask(fourGram(a, b, c, d))
        a = b
        b = c
        c = d
      }
    }
  }

  private threeLetters(place: number, start: number, claimEnd: number, titleEnd: number, out: Float32Array, at: number): void {
    const { sequence, terms: { units, starts } } = this.archive
    const { three, lengths: { values } } = this
    let claimDot = 0
    for (let i = start; i < titleEnd; i++) {
      const count = gramsOf(units, starts[sequence[i]], starts[sequence[i] + 1], scratch)
      for (let g = 0; g < count; g++) three.meet(scratch[g])
      if (i === claimEnd - 1) claimDot = three.dot
    }
    out[at + F['spelling of claim']] = three.cosine(claimDot, values[place])
    out[at + F['spelling of claim and title']] = three.cosine(three.dot, values[place + 1])
    three.leave()
  }

  /** These go on from one word into the next. */
  private fourLetters(place: number, start: number, claimEnd: number, titleEnd: number, out: Float32Array, at: number): void {
    const { sequence, terms: { units, starts } } = this.archive
    const { four, lengths: { values } } = this
    let a = 0, b = 0, c = 0
    let size = 0
    let claimDot = 0
    for (let i = start; i < titleEnd; i++) {
      const from = starts[sequence[i]]
      const to = starts[sequence[i] + 1]
      for (let u = from - 1; u < to; u++) {
        const d = u < from ? 32 : units[u]
        if (++size >= 4) four.meet(fourGram(a, b, c, d))
        a = b
        b = c
        c = d
      }
      if (i === claimEnd - 1) claimDot = four.dot
    }
    out[at + F['four letters of claim']] = four.cosine(claimDot, values[place])
    out[at + F['four letters of claim and title']] = four.cosine(four.dot, values[place + 1])
    four.leave()
  }
}

/** The runs of one message, and what the check that is looked at shares with them. */
class SharedRuns {
  /** What is shared so far: the product of both vectors. */
  dot = 0
  /** The weight of each run in the message, 1 + log of how often, times how rare. */
  private weights = new Float32Array(gramBuckets)
  /** A bit for each run, set when the message has it: small enough to stay at hand, and most runs of a check are not the message's. */
  private marks = new Uint32Array(gramBuckets >>> 5)
  private asked: number[] = []
  private rarities!: Float32Array
  private length = 0
  /** How often the check has it, of those that the message has too. */
  private counts = new Uint8Array(gramBuckets)
  private met = new Uint32Array(0)
  private size = 0

  ask(run: number): void {
    if (this.weights[run]++ === 0) this.asked.push(run)
  }

  weigh(rarities: Float32Array): void {
    this.rarities = rarities
    this.met = withRoom(this.met, this.asked.length)
    let square = 0
    for (const run of this.asked) {
      const weight = (1 + Math.log(this.weights[run])) * rarities[run]
      square += weight * weight
      this.weights[run] = weight
      this.marks[run >>> 5] |= 1 << (run & 31)
    }
    this.length = Math.sqrt(square)
  }

  meet(run: number): void {
    if ((this.marks[run >>> 5] >>> (run & 31) & 1) === 0) return
    const n = this.counts[run] + 1
    if (n > mostCounted) return
    if (n === 1) this.met[this.size++] = run
    this.counts[run] = n
    this.dot += adds[n] * this.rarities[run] * this.weights[run]
  }

  cosine(dot: number, length: number): number {
    return length === 0 || this.length === 0 ? 0 : dot / length / this.length
  }

  /** Leaves the check; the next one may come. */
  leave(): void {
    for (let i = 0; i < this.size; i++) this.counts[this.met[i]] = 0
    this.size = 0
    this.dot = 0
  }

  forget(): void {
    for (const run of this.asked) {
      this.weights[run] = 0
      this.marks[run >>> 5] = 0
    }
    this.asked.length = 0
  }
}
