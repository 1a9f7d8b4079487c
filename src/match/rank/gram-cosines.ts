/** How alike message and check are spelt: cosines of their runs of three letters inside words, and of four across them. All scratch arrays are kept between calls. */
import type { Archive } from '../index/archive.ts'
import { fourGram, gramBuckets, gramsOf } from '../index/gram-numbers.ts'
import type { Grams } from '../index/grams.ts'
import { withRoom } from '../index/growing.ts'
import { RunsOfCheck } from '../index/runs-of-check.ts'
import { adds, mostCounted, type Rarities, type SpellingLengths } from '../index/spelling-lengths.ts'
import type { Question } from '../query/question.ts'
import { F } from './names.ts'

const scratch = new Uint32Array(64)
const stemUnits = new Uint16Array(40)

export class GramCosines {
  private archive!: Archive
  private rarities!: Rarities
  private lengths!: SpellingLengths
  private readonly runs = new RunsOfCheck()
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

  measure(document: number, out: Float32Array, at: number): void {
    const { archive, runs } = this
    const place = this.lengths.placeOf(archive, this.rarities, document)
    runs.readThree(archive, document)
    this.write(this.three, place, out, at + F['spelling of claim'], at + F['spelling of claim and title'])
    runs.readFour(archive, document)
    this.write(this.four, place + 2, out, at + F['four letters of claim'], at + F['four letters of claim and title'])
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

  /** Writes two cosines: of the claim, and of claim + title. */
  private write(shared: SharedRuns, place: number, out: Float32Array, ofClaim: number, ofBoth: number): void {
    const { runs: { numbers, size, claim }, lengths: { values } } = this
    for (let r = 0; r < claim; r++) shared.meet(numbers[r])
    out[ofClaim] = shared.cosine(values[place])
    for (let r = claim; r < size; r++) shared.meet(numbers[r])
    out[ofBoth] = shared.cosine(values[place + 1])
    shared.leave()
  }
}

/** The runs of one message, and what the check that is looked at shares with them. */
class SharedRuns {
  /** The product of both vectors, so far. */
  private dot = 0
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

  /** Of what was met so far, in a check as long as this. */
  cosine(length: number): number {
    return length === 0 || this.length === 0 ? 0 : this.dot / length / this.length
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
