/**
 * Whether a learnt embedding is worth having, by the archive's own word: titles (or the beginnings of texts) of checks that were held out
 * from learning play messages and look for their claim among all claims, once by words alone (BM25) and once by words and embedding
 * together (the sum of z-scores). It is worth having when the gain is more than twice its own uncertainty.
 */
import { headingNorm } from '../index/saturation.ts'
import type { Row, Shelf, ShelvedCheck } from './shelf.ts'
import { toLengthOne } from './word-model.ts'
import type { WordModel } from './word-model.ts'

export interface Verdict {
  /** Held-out pairs asked. */
  pairs: number
  /** Mean average precision at 5 by words alone. */
  words: number
  /** The same by words and embedding together. */
  together: number
  /** Standard error of the difference. */
  uncertainty: number
  helps: boolean
}

const MOST_PAIRS = 400
const PASSAGE = 25
const DEPTH = 5

export function worthOf(model: WordModel, shelf: Shelf, heldOut: readonly ShelvedCheck[]): Verdict {
  const asked = heldOut.filter((check) => check.claim.length > 1 && messageOf(check)).slice(0, MOST_PAIRS)
  if (asked.length === 0) return { pairs: 0, words: 0, together: 0, uncertainty: 0, helps: false }
  const claims = new Claims(model, shelf)
  const differences: number[] = []
  let words = 0
  let together = 0
  for (const check of asked) {
    const message = messageOf(check)!
    const byWords = standardised(claims.byWords(message))
    const byMeaning = standardised(claims.byMeaning(message))
    const target = claims.placeOf(check)
    const alone = precision(byWords, target)
    for (let i = 0; i < byWords.length; i++) byWords[i] += byMeaning[i]
    const both = precision(byWords, target)
    words += alone
    together += both
    differences.push(both - alone)
  }
  const gain = (together - words) / asked.length
  const spread = differences.reduce((sum, difference) => sum + (difference - gain) ** 2, 0) / Math.max(1, asked.length - 1)
  const uncertainty = Math.sqrt(spread / asked.length)
  return { pairs: asked.length, words: words / asked.length, together: together / asked.length, uncertainty, helps: gain > 0 && gain > 2 * uncertainty }
}

function messageOf({ title, text }: ShelvedCheck): Row | undefined {
  if (title.length > 1) return title
  return text.length > 3 ? text.subarray(0, PASSAGE) : undefined
}

/** All claims, findable by words and by meaning. */
class Claims {
  private readonly model: WordModel
  private readonly shelf: Shelf
  private readonly vectors: (Float32Array | undefined)[]
  private readonly postings = new Map<number, { place: number; share: number }[]>()

  constructor(model: WordModel, shelf: Shelf) {
    this.model = model
    this.shelf = shelf
    this.vectors = shelf.checks.map(({ claim }) => this.encode(claim))
    const average = shelf.checks.reduce((sum, { claim }) => sum + claim.length, 0) / shelf.checks.length
    shelf.checks.forEach(({ claim }, place) => {
      const counts = new Map<number, number>()
      for (const word of claim) counts.set(word, (counts.get(word) ?? 0) + 1)
      const norm = headingNorm(claim.length, average)
      for (const [word, count] of counts) {
        let list = this.postings.get(word)
        if (!list) this.postings.set(word, (list = []))
        list.push({ place, share: count / (count + norm) })
      }
    })
  }

  placeOf(check: ShelvedCheck): number {
    return this.shelf.checks.indexOf(check)
  }

  byWords(message: Row): Float32Array {
    const scores = new Float32Array(this.shelf.checks.length)
    for (const word of new Set(message)) {
      const list = this.postings.get(word)
      if (!list) continue
      const weight = Math.log(1 + (scores.length - list.length + 0.5) / (list.length + 0.5))
      for (const { place, share } of list) scores[place] += weight * share
    }
    return scores
  }

  byMeaning(message: Row): Float32Array {
    const scores = new Float32Array(this.shelf.checks.length)
    const vector = this.encode(message)
    if (!vector) return scores
    for (let place = 0; place < scores.length; place++) {
      const other = this.vectors[place]
      if (!other) continue
      let dot = 0
      for (let d = 0; d < vector.length; d++) dot += vector[d] * other[d]
      scores[place] = dot
    }
    return scores
  }

  private encode(words: Row): Float32Array | undefined {
    const sum = new Float32Array(this.model.dimensions)
    for (const word of new Set(words)) this.model.addStem(this.shelf.stem(word), 1, sum)
    return toLengthOne(sum)
  }
}

function standardised(scores: Float32Array): Float32Array {
  let sum = 0
  for (const score of scores) sum += score
  const mean = sum / scores.length
  let squares = 0
  for (const score of scores) squares += (score - mean) ** 2
  const spread = Math.sqrt(squares / scores.length) || 1
  return scores.map((score) => (score - mean) / spread)
}

/** One over the place of the target, 0 below the depth; equals count as before it. */
function precision(scores: Float32Array, target: number): number {
  let place = 0
  for (let i = 0; i < scores.length; i++) if (i !== target && scores[i] >= scores[target]) place++
  return place < DEPTH ? 1 / (place + 1) : 0
}
