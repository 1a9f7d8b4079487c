/** How much of the message a check has word for word as it is written: BM25 over claim and title and over all fields, with the words that have no content and without them, and over pairs of neighbours and of words that stand near each other. */
import { withRoom } from '../index/growing.ts'
import { allNorm, headingNorm, inAll, inHeading } from '../index/saturation.ts'
import { asWritten, type Written } from '../index/written.ts'
import { rarity } from '../query/question.ts'
import type { ReadMessage } from '../query/read-message.ts'
import { firstFrom } from '../query/stretches.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { F } from './names.ts'

export type Said = Pick<ReadMessage, 'said' | 'language'>

export const asWrittenColumns = [
  F['words as written in claim and title'], F['words as written in all fields'], F['words with content as written in claim and title'], F['words with content as written in all fields'],
  F['pairs as written in all fields'], F['near pairs as written in all fields']
]

/** A power of two. */
const nearest = 4

/** What comes twice in the message weighs double. A pair, two words in their order and at most `nearest` apart, weighs what its two words weigh. */
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
  /** The message word by word; a slot of −1 is a word that no check has: its pairs are found nowhere, but asked for. */
  private line: { slot: number, weight: number }[] = []
  /** pairOf[left × size + right] is the number of a pair of slots + 1; kept between calls, and all zero between messages. */
  private pairOf = new Uint32Array(0)
  private pairKeys: number[] = []
  /** What a pair weighs as neighbours, and as near ones. */
  private nextWeights: number[] = []
  private nearWeights: number[] = []
  private nextTotal = 0
  private nearTotal = 0
  private headingCounts = new Uint8Array(0)
  private allCounts = new Uint8Array(0)
  private nextCounts = new Uint8Array(0)
  private nearCounts = new Uint8Array(0)
  /** The slots + 1 of the last words of a check, by place modulo their number. */
  private readonly last = new Uint16Array(nearest)

  /** The words that begin between two places of the message's text, the second not included. `close` must follow before the next. */
  open(written: Written, living: number, { said: { words, folded }, language }: Said, from: number, to: number): void {
    this.written = written
    this.means = written.means(living)
    this.slotOf = withRoom(this.slotOf, written.words.size)
    this.size = this.total = this.contentTotal = 0
    this.line = []
    const stops = stopWordsOf(language)
    for (let i = firstFrom(words, from); i < words.length && words[i].start < to; i++) {
      const text = asWritten(words[i], folded[i])
      if (text === '') continue
      const word = written.words.get(text)
      const weight = rarity(living, word < 0 ? 0 : written.documentsOf[word])
      const content = stops.has(text) ? 0 : weight
      this.total += weight
      this.contentTotal += content
      this.line.push({ slot: word < 0 ? -1 : this.take(word, weight, content), weight })
    }
    this.takePairs()
    this.headingCounts = withRoom(this.headingCounts, this.size)
    this.allCounts = withRoom(this.allCounts, this.size)
    this.nextCounts = withRoom(this.nextCounts, this.pairKeys.length)
    this.nearCounts = withRoom(this.nearCounts, this.pairKeys.length)
  }

  close(): void {
    for (let slot = 0; slot < this.size; slot++) this.slotOf[this.asked[slot]] = 0
    for (const key of this.pairKeys) this.pairOf[key] = 0
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

  private takePairs(): void {
    const { line, size } = this
    this.pairOf = withRoom(this.pairOf, size * size)
    this.pairKeys = []
    this.nextWeights = []
    this.nearWeights = []
    this.nextTotal = this.nearTotal = 0
    for (let i = 1; i < line.length; i++) for (let apart = 1; apart <= nearest && apart <= i; apart++) {
      const left = line[i - apart], right = line[i]
      const weight = left.weight + right.weight
      const next = apart === 1 ? weight : 0
      this.nearTotal += weight
      this.nextTotal += next
      if (left.slot < 0 || right.slot < 0) continue
      const pair = this.pairNumber(left.slot * size + right.slot)
      this.nearWeights[pair] += weight
      this.nextWeights[pair] += next
    }
  }

  private pairNumber(key: number): number {
    if (this.pairOf[key] === 0) {
      this.pairKeys.push(key)
      this.nearWeights.push(0)
      this.nextWeights.push(0)
      this.pairOf[key] = this.pairKeys.length
    }
    return this.pairOf[key] - 1
  }

  measure(document: number, out: Float32Array, at: number): void {
    const { written, size, weights, contents, headingCounts, allCounts, nextCounts, nearCounts, nextWeights, nearWeights } = this
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
    let next = 0, near = 0
    for (let pair = 0; pair < nearWeights.length; pair++) {
      if (nearCounts[pair] === 0) continue
      near += nearWeights[pair] * inAll(nearCounts[pair], allNormed)
      if (nextCounts[pair] > 0) next += nextWeights[pair] * inAll(nextCounts[pair], allNormed)
    }
    out[at + F['pairs as written in all fields']] = next / (this.nextTotal || 1)
    out[at + F['near pairs as written in all fields']] = near / (this.nearTotal || 1)
    out[at + F['words as written in claim and title']] = heading / (this.total || 1)
    out[at + F['words as written in all fields']] = all / (this.total || 1)
    out[at + F['words with content as written in claim and title']] = contentHeading / (this.contentTotal || 1)
    out[at + F['words with content as written in all fields']] = contentAll / (this.contentTotal || 1)
  }

  private count(start: number, headingEnd: number, end: number): void {
    const { size, slotOf, pairOf, headingCounts, allCounts, nextCounts, nearCounts, last, written: { sequence } } = this
    headingCounts.fill(0, 0, size)
    allCounts.fill(0, 0, size)
    nextCounts.fill(0, 0, this.pairKeys.length)
    nearCounts.fill(0, 0, this.pairKeys.length)
    last.fill(0)
    for (let i = start; i < end; i++) {
      const slot = slotOf[sequence[i]]
      if (slot > 0) {
        if (allCounts[slot - 1] < 255) allCounts[slot - 1]++
        if (i < headingEnd && headingCounts[slot - 1] < 255) headingCounts[slot - 1]++
        for (let apart = 1; apart <= nearest; apart++) {
          const before = last[(i - apart) & (nearest - 1)]
          if (before === 0) continue
          const pair = pairOf[(before - 1) * size + slot - 1]
          if (pair === 0) continue
          if (nearCounts[pair - 1] < 255) nearCounts[pair - 1]++
          if (apart === 1 && nextCounts[pair - 1] < 255) nextCounts[pair - 1]++
        }
      }
      last[i & (nearest - 1)] = slot
    }
  }
}
