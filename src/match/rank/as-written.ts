/** How much of the message a check has word for word as it is written: BM25 over claim and title and over all fields, with the words that have no content and without them, and over pairs of neighbours. */
import { withRoom } from '../index/growing.ts'
import { allNorm, headingNorm, inAll, inHeading } from '../index/saturation.ts'
import { asWritten, type Written } from '../index/written.ts'
import { rarity } from '../query/question.ts'
import type { ReadMessage } from '../query/read-message.ts'
import { firstFrom } from '../query/stretches.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { F } from './names.ts'

export type Said = Pick<ReadMessage, 'said' | 'language'>

/** What comes twice in the message weighs double. A pair weighs what its two words weigh. */
export class AsWritten {
  private written!: Written
  private means = { heading: 0, all: 0 }
  /** slotOf[word] is the word's slot in the message + 1; kept between calls, and all zero between messages. */
  private slotOf = new Uint16Array(0)
  private asked = new Uint32Array(0)
  private weights = new Float64Array(0)
  private contents = new Float64Array(0)
  private size = 0
  private total = 0
  private contentTotal = 0
  /** Number of each pair of slots, left × 65,536 + right. */
  private pairs = new Map<number, number>()
  private pairWeights: number[] = []
  private pairTotal = 0
  private headingCounts = new Uint8Array(0)
  private allCounts = new Uint8Array(0)
  private pairCounts = new Uint8Array(0)

  /** The words that begin between two places of the message's text, the second not included. `close` must follow before the next. */
  open(written: Written, living: number, { said: { words, folded }, language }: Said, from: number, to: number): void {
    this.written = written
    this.means = written.means(living)
    this.slotOf = withRoom(this.slotOf, written.words.size)
    this.size = this.total = this.contentTotal = this.pairTotal = 0
    this.pairs.clear()
    this.pairWeights = []
    let before = -1
    let weightBefore = 0
    const stops = stopWordsOf(language)
    for (let i = firstFrom(words, from); i < words.length && words[i].start < to; i++) {
      const text = asWritten(words[i], folded[i])
      if (text === '') continue
      const word = written.words.get(text)
      const weight = rarity(living, word < 0 ? 0 : written.documentsOf[word])
      const content = stops.has(text) ? 0 : weight
      this.total += weight
      this.contentTotal += content
      const slot = word < 0 ? -1 : this.take(word, weight, content)
      if (weightBefore > 0) this.takePair(before, slot, weightBefore + weight)
      before = slot
      weightBefore = weight
    }
    this.headingCounts = withRoom(this.headingCounts, this.size)
    this.allCounts = withRoom(this.allCounts, this.size)
    this.pairCounts = withRoom(this.pairCounts, this.pairWeights.length)
  }

  close(): void {
    for (let slot = 0; slot < this.size; slot++) this.slotOf[this.asked[slot]] = 0
  }

  private take(word: number, weight: number, content: number): number {
    if (this.slotOf[word] === 0) {
      const slot = this.size++
      this.asked = withRoom(this.asked, this.size)
      this.weights = withRoom(this.weights, this.size)
      this.contents = withRoom(this.contents, this.size)
      this.asked[slot] = word
      this.weights[slot] = this.contents[slot] = 0
      this.slotOf[word] = this.size
    }
    const slot = this.slotOf[word] - 1
    this.weights[slot] += weight
    this.contents[slot] += content
    return slot
  }

  /** −1 for a word that no check has: its pair is found nowhere, but asked for. */
  private takePair(left: number, right: number, weight: number): void {
    this.pairTotal += weight
    if (left < 0 || right < 0) return
    const key = left * 65_536 + right
    const pair = this.pairs.get(key)
    if (pair !== undefined) this.pairWeights[pair] += weight
    else {
      this.pairs.set(key, this.pairWeights.length)
      this.pairWeights.push(weight)
    }
  }

  measure(document: number, out: Float32Array, at: number): void {
    const { written, size, weights, contents, headingCounts, allCounts, pairCounts, pairWeights } = this
    const start = written.starts[document]
    const headingEnd = start + written.headings[document]
    const end = written.starts[document + 1]
    this.count(start, headingEnd, end)
    const headingNormed = headingNorm(headingEnd - start, this.means.heading)
    const allNormed = allNorm(end - start, this.means.all)
    let heading = 0, all = 0, contentHeading = 0, contentAll = 0
    for (let slot = 0; slot < size; slot++) {
      if (allCounts[slot] === 0) continue
      const share = inAll(allCounts[slot], allNormed)
      all += weights[slot] * share
      contentAll += contents[slot] * share
      if (headingCounts[slot] === 0) continue
      const headingShare = inHeading(headingCounts[slot], headingNormed)
      heading += weights[slot] * headingShare
      contentHeading += contents[slot] * headingShare
    }
    let pairs = 0
    for (let pair = 0; pair < pairWeights.length; pair++) if (pairCounts[pair] > 0) pairs += pairWeights[pair] * inAll(pairCounts[pair], allNormed)
    out[at + F['pairs as written in all fields']] = pairs / (this.pairTotal || 1)
    out[at + F['words as written in claim and title']] = heading / (this.total || 1)
    out[at + F['words as written in all fields']] = all / (this.total || 1)
    out[at + F['words with content as written in claim and title']] = contentHeading / (this.contentTotal || 1)
    out[at + F['words with content as written in all fields']] = contentAll / (this.contentTotal || 1)
  }

  private count(start: number, headingEnd: number, end: number): void {
    const { slotOf, pairs, headingCounts, allCounts, pairCounts, written: { sequence } } = this
    headingCounts.fill(0, 0, this.size)
    allCounts.fill(0, 0, this.size)
    pairCounts.fill(0, 0, this.pairWeights.length)
    for (let i = start, before = 0; i < end; i++) {
      const slot = slotOf[sequence[i]]
      if (slot > 0) {
        if (allCounts[slot - 1] < 255) allCounts[slot - 1]++
        if (i < headingEnd && headingCounts[slot - 1] < 255) headingCounts[slot - 1]++
        const pair = before > 0 ? pairs.get((before - 1) * 65_536 + slot - 1) : undefined
        if (pair !== undefined && pairCounts[pair] < 255) pairCounts[pair]++
      }
      before = slot
    }
  }
}
