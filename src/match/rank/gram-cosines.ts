/** How alike message and check are spelt: cosines of their runs of three letters inside words, and of four across them. All scratch arrays are kept between calls. */
import type { Archive } from '../index/archive.ts'
import { fourGram, gramBuckets, gramsOf, type Grams } from '../index/grams.ts'
import type { Question } from '../query/question.ts'
import { F } from './names.ts'

const gramScratch = new Uint32Array(64)
const stemUnits = new Uint16Array(40)
/** The flag of a gram that the message has too; the other bits count it in the document. */
const ASKED = 128
const mostCounted = 127
/** What the n-th time of a gram in a text adds to its weight there, 1 + log n, and to the square of that. */
const adds = new Float64Array(mostCounted + 1)
const addsSquare = new Float64Array(mostCounted + 1)
for (let n = 1; n <= mostCounted; n++) {
  const before = n === 1 ? 0 : 1 + Math.log(n - 1)
  adds[n] = 1 + Math.log(n) - before
  addsSquare[n] = (1 + Math.log(n)) ** 2 - before ** 2
}

export class GramCosines {
  private archive!: Archive
  private question!: Question
  private rarities!: Float32Array
  private fourRarities!: Float32Array
  private askedGrams = new Float32Array(gramBuckets)
  private counts = new Uint8Array(gramBuckets)
  private gramList: number[] = []
  private messageNorm = 0
  private threeList = new Uint32Array(4000)
  private fourGrams = new Float32Array(gramBuckets)
  private fourCounts = new Uint8Array(gramBuckets)
  private fourKeys: number[] = []
  private fourList = new Uint32Array(4000)
  private fourNorm = 0

  open(archive: Archive, grams: Grams, question: Question): void {
    const { three, four } = grams.weigh(archive)
    this.archive = archive
    this.question = question
    this.rarities = three
    this.fourRarities = four
    this.openThree()
    this.openFour()
  }

  close(): void {
    for (const gram of this.gramList) this.askedGrams[gram] = this.counts[gram] = 0
    this.gramList.length = 0
    for (const gram of this.fourKeys) this.fourGrams[gram] = this.fourCounts[gram] = 0
    this.fourKeys.length = 0
  }

  measure(start: number, claimEnd: number, titleEnd: number, out: Float32Array, at: number): void {
    this.threeLetters(start, claimEnd, titleEnd, out, at)
    this.fourLetters(start, claimEnd, titleEnd, out, at)
  }

  private openThree(): void {
    const { question, rarities } = this
    const { counts, askedGrams, gramList } = this
    for (let i = 0; i < question.slots.length; i++) {
      const stem = question.stems[question.slots[i]]
      const length = Math.min(40, stem.length)
      for (let c = 0; c < length; c++) stemUnits[c] = stem.charCodeAt(c)
      const count = gramsOf(stemUnits, 0, length, gramScratch)
      for (let g = 0; g < count; g++) if (askedGrams[gramScratch[g]]++ === 0) gramList.push(gramScratch[g])
    }
    let norm = 0
    for (const gram of gramList) {
      const value = (1 + Math.log(askedGrams[gram])) * rarities[gram]
      norm += value * value
      askedGrams[gram] = value
      counts[gram] = ASKED
    }
    this.messageNorm = Math.sqrt(norm)
  }

  private openFour(): void {
    const { question, fourGrams, fourKeys, fourRarities } = this
    let a = 0, b = 0, c = 0
    let size = 0
    for (let i = 0; i < question.slots.length; i++) {
      const stem = question.stems[question.slots[i]]
      for (let u = -1; u < stem.length; u++) {
        const d = u < 0 ? 32 : stem.charCodeAt(u)
        if (++size >= 4) {
          const gram = fourGram(a, b, c, d)
          if (fourGrams[gram] === 0) fourKeys.push(gram)
          fourGrams[gram]++
        }
        a = b
        b = c
        c = d
      }
    }
    let norm = 0
    for (const gram of fourKeys) {
      const value = (1 + Math.log(fourGrams[gram])) * fourRarities[gram]
      fourGrams[gram] = value
      this.fourCounts[gram] = ASKED
      norm += value * value
    }
    this.fourNorm = Math.sqrt(norm)
  }

  private threeLetters(start: number, claimEnd: number, titleEnd: number, out: Float32Array, at: number): void {
    const { archive, counts, askedGrams, rarities } = this
    const { units, starts } = archive.terms
    const { sequence } = archive
    const list = this.threeList
    let listed = 0
    let dot = 0
    let norm = 0
    let claimValue = 0
    for (let i = start; i < titleEnd; i++) {
      const count = gramsOf(units, starts[sequence[i]], starts[sequence[i] + 1], gramScratch)
      for (let g = 0; g < count; g++) {
        const gram = gramScratch[g]
        const held = counts[gram]
        const n = (held & mostCounted) + 1
        if (n === 1 ? listed === list.length : n > mostCounted) continue
        if (n === 1) list[listed++] = gram
        counts[gram] = held + 1
        const rarity = rarities[gram]
        norm += addsSquare[n] * rarity * rarity
        if (held >= ASKED) dot += adds[n] * rarity * askedGrams[gram]
      }
      if (i === claimEnd - 1) claimValue = cosine(dot, norm, this.messageNorm)
    }
    out[at + F['spelling of claim']] = claimValue
    out[at + F['spelling of claim and title']] = titleEnd === claimEnd ? claimValue : cosine(dot, norm, this.messageNorm)
    for (let i = 0; i < listed; i++) counts[list[i]] &= ASKED
  }

  /** These go on from one word into the next. */
  private fourLetters(start: number, claimEnd: number, titleEnd: number, out: Float32Array, at: number): void {
    const { archive, fourCounts, fourGrams, fourRarities } = this
    const { units, starts } = archive.terms
    const { sequence } = archive
    const list = this.fourList
    let a = 0, b = 0, c = 0
    let size = 0
    let count = 0
    let dot = 0
    let norm = 0
    let claimValue = 0
    for (let i = start; i < titleEnd; i++) {
      const from = starts[sequence[i]]
      const to = starts[sequence[i] + 1]
      for (let u = from - 1; u < to; u++) {
        const d = u < from ? 32 : units[u]
        if (++size >= 4) {
          const gram = fourGram(a, b, c, d)
          const held = fourCounts[gram]
          const n = (held & mostCounted) + 1
          if (n === 1 ? count < list.length : n <= mostCounted) {
            if (n === 1) list[count++] = gram
            fourCounts[gram] = held + 1
            const rarity = fourRarities[gram]
            norm += addsSquare[n] * rarity * rarity
            if (held >= ASKED) dot += adds[n] * rarity * fourGrams[gram]
          }
        }
        a = b
        b = c
        c = d
      }
      if (i === claimEnd - 1) claimValue = cosine(dot, norm, this.fourNorm)
    }
    out[at + F['four letters of claim']] = claimValue
    out[at + F['four letters of claim and title']] = titleEnd === claimEnd ? claimValue : cosine(dot, norm, this.fourNorm)
    for (let i = 0; i < count; i++) fourCounts[list[i]] &= ASKED
  }
}

function cosine(dot: number, square: number, norm: number): number {
  return square === 0 || norm === 0 ? 0 : dot / Math.sqrt(square) / norm
}
