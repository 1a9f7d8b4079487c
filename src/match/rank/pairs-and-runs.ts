/** Which words of the message stand beside each other in a check too, and the longest run of them. */
import type { Question } from '../query/question.ts'
import { F } from './names.ts'

const mostPairSlots = 160

export class PairsAndRuns {
  private question!: Question
  private slotOf!: Uint16Array
  private pairs = new Uint8Array(0)
  private pairTotal = 0
  private lastPlace = new Int32Array(0)
  private earlier = new Int32Array(0)
  private runValue = new Float64Array(0)
  private runPlace = new Int32Array(0)

  /** `slotOf[term]` is the slot of the message + 1, 0 where the message has no such stem. */
  open(question: Question, slotOf: Uint16Array): void {
    this.question = question
    this.slotOf = slotOf
    this.openPairs()
    this.openPlaces()
  }

  /** pairs[a × size + b]: 2 when slots a and b are neighbours in the message, 1 when they are at most four words apart. */
  private openPairs(): void {
    const { question } = this
    const size = Math.min(question.signatureFrom, mostPairSlots)
    this.pairs = new Uint8Array(size * size)
    this.pairTotal = 0
    for (let i = 0; i < question.slots.length; i++) {
      const a = question.slots[i]
      if (a >= size) continue
      for (let apart = 1; apart <= 4 && i + apart < question.slots.length; apart++) {
        const b = question.slots[i + apart]
        if (b >= size || a === b) continue
        const kind = apart === 1 ? 2 : 1
        if (this.pairs[a * size + b] < kind) {
          if (kind === 2) this.pairTotal += Math.min(question.weights[a], question.weights[b])
          this.pairs[a * size + b] = this.pairs[b * size + a] = kind
        }
      }
    }
  }

  /** A chain through the message's places of each slot, last place first. */
  private openPlaces(): void {
    const { question } = this
    this.lastPlace = new Int32Array(question.size).fill(-1)
    this.earlier = new Int32Array(question.slots.length)
    for (let i = 0; i < question.slots.length; i++) {
      this.earlier[i] = this.lastPlace[question.slots[i]]
      this.lastPlace[question.slots[i]] = i
    }
  }

  /** Neighbouring and near pairs, and the longest runs, field by field. */
  measure(sequence: Uint32Array, start: number, claimEnd: number, titleEnd: number, end: number, out: Float32Array, at: number): void {
    const heading = { next: 0, near: 0 }
    const text = { next: 0, near: 0 }
    const seen = new Set<number>()
    const claimRun = this.runs(sequence, start, claimEnd, heading, seen)
    const titleRun = this.runs(sequence, claimEnd, titleEnd, heading, seen)
    seen.clear()
    const textRun = this.runs(sequence, titleEnd, end, text, seen)
    const pairs = this.pairTotal || 1
    out[at + F['neighbouring words in claim and title']] = heading.next / pairs
    out[at + F['near words in claim and title']] = heading.near / pairs
    out[at + F['near words in text']] = text.near / pairs
    const whole = this.question.total || 1
    out[at + F['longest run with claim']] = claimRun / whole
    out[at + F['longest run with title']] = titleRun / whole
    out[at + F['longest run with text']] = textRun / whole
  }

  private runs(sequence: Uint32Array, from: number, to: number, sums: { next: number, near: number }, seen: Set<number>): number {
    const { slotOf, question } = this
    const size = Math.min(question.signatureFrom, mostPairSlots)
    if (this.runValue.length < question.slots.length) {
      this.runValue = new Float64Array(question.slots.length)
      this.runPlace = new Int32Array(question.slots.length)
    }
    const { runValue, runPlace } = this
    for (let i = 0; i < question.slots.length; i++) runPlace[i] = -9
    let longest = 0
    let p1 = -1, p2 = -1, p3 = -1
    for (let i = from; i < to; i++) {
      const slot = slotOf[sequence[i]] - 1
      if (slot >= 0 && slot < question.signatureFrom) {
        const weight = question.weights[slot]
        for (let place = this.lastPlace[slot]; place >= 0; place = this.earlier[place]) {
          const value = place > 0 && runPlace[place - 1] === i - 1 ? runValue[place - 1] + weight : weight
          runValue[place] = value
          runPlace[place] = i
          if (value > longest) longest = value
        }
        if (slot < size) {
          this.pair(slot, p1, true, size, sums, seen)
          this.pair(slot, p2, false, size, sums, seen)
          this.pair(slot, p3, false, size, sums, seen)
        }
      }
      p3 = p2
      p2 = p1
      p1 = slot >= 0 && slot < size ? slot : -1
    }
    return longest
  }

  private pair(a: number, b: number, next: boolean, size: number, sums: { next: number, near: number }, seen: Set<number>): void {
    if (b < 0 || a === b) return
    const kind = this.pairs[a * size + b]
    if (kind === 0) return
    const key = a < b ? a * size + b : b * size + a
    if (seen.has(key)) return
    seen.add(key)
    const weight = Math.min(this.question.weights[a], this.question.weights[b])
    sums.near += weight
    if (next && kind === 2) sums.next += weight
  }
}
