/** From a message to its measured candidates: read, ask, gather, measure. */
import type { Archive } from '../index/archive.ts'
import { withRoom } from '../index/growing.ts'
import type { Grams } from '../index/grams.ts'
import type { Postings } from '../index/postings.ts'
import type { Sounds } from '../index/sounds.ts'
import type { Typos } from '../index/typos.ts'
import type { Lengths } from '../index/word-postings.ts'
import { FeatureScan } from '../rank/features.ts'
import { featureCount } from '../rank/names.ts'
import { complete } from '../rank/relative.ts'
import { Gatherer, type Found, type Wanted } from './candidates.ts'
import { AlikeCache } from './similar-stems.ts'
import { dropTwins } from './twins.ts'
import { askQuestion, idfOf, type Question } from './question.ts'
import { readMessage, type QueryWord, type ReadMessage } from './read-message.ts'
import type { Message } from '../types.ts'

export interface Shelf { archive: Archive, words: Postings, grams: Grams, typos: Typos, sounds: Sounds, lengths: Lengths }

export interface Measured {
  read: ReadMessage
  /** The message, or the parts of a long one. */
  questions: Question[]
  documents: number[]
  /** Which question each document was measured against. */
  askedBy: number[]
  /** featureCount values for each document. */
  matrix: Float32Array
}

/** How many candidates: the best of each view (claim + title, all fields, spelling) and of the three together; for a part of a long message, and for all its parts. */
export const tuning = { ofViews: [8, 20, 30], together: 46, budget: 16_000, partFrom: 150, part: 80, step: 60, perPart: 24, ofParts: 60, partBudget: 12_000, partsBudget: 480_000, mostParts: 120 }

export class Finder {
  private gatherer = new Gatherer()
  private scan = new FeatureScan()
  private shelf: () => Shelf
  private alikeCache = new AlikeCache()
  private marks = new Uint32Array(0)
  private mark = 0

  constructor(shelf: () => Shelf) {
    this.shelf = shelf
  }

  read(message: Message): ReadMessage {
    const { archive, typos } = this.shelf()
    return readMessage(archive, message, typos)
  }

  /** `also` are documents to be measured whatever their words. */
  find(message: Message, read = this.read(message), also: readonly number[] = []): Measured {
    const { archive, grams, sounds, lengths } = this.shelf()
    const whole = read.words.length <= tuning.partFrom
    const questions = whole ? [askQuestion(archive, read.words, read.signature, this.alikeCache.of(archive, grams, sounds))] : partsOf(read.words).map((words) => askQuestion(archive, words, [], null))
    const { documents, askedBy } = whole ? this.gatherWhole(questions[0]) : this.gatherParts(questions)
    addMissing(also, documents, askedBy)
    dropTwins(archive, documents, askedBy, read.day)
    const matrix = new Float32Array(documents.length * featureCount)
    const held = documents.map((_, i) => new Uint8Array(questions[askedBy[i]].size))
    for (let q = 0; q < questions.length; q++) {
      if (!askedBy.includes(q)) continue
      const { words } = questions[q]
      this.scan.open(archive, grams, questions[q], lengths, read, whole ? 0 : words[0].start, whole ? Infinity : words.at(-1)!.end)
      for (let i = 0; i < documents.length; i++) if (askedBy[i] === q) this.scan.measure(documents[i], matrix, i * featureCount, held[i])
      this.scan.close()
    }
    complete(archive, questions[0], documents, matrix, whole ? held : [])
    return { read, questions, documents, askedBy, matrix }
  }

  private gatherWhole(question: Question): { documents: number[], askedBy: number[] } {
    const { documents } = this.gather(question)
    return { documents, askedBy: documents.map(() => 0) }
  }

  /** The best few of every part by its rarest words, then by all of them; each check against the part it fits best. */
  private gatherParts(questions: Question[]): { documents: number[], askedBy: number[] } {
    const { archive, words } = this.shelf()
    const best = new Map<number, { part: number, score: number }>()
    const budget = Math.max(1000, Math.min(tuning.partBudget, Math.floor(tuning.partsBudget / questions.length)))
    questions.forEach((question, part) => {
      const mark = this.markTerms(question)
      for (const document of this.gatherer.few(words, archive.dead, archive.documents, rarestFirst(archive, question), tuning.perPart, budget)) {
        const score = this.fit(document, mark)
        if (score > (best.get(document)?.score ?? 0)) best.set(document, { part, score })
      }
    })
    const kept = [...best].sort(([a, x], [b, y]) => y.score - x.score || a - b).slice(0, tuning.ofParts).sort(([a], [b]) => a - b)
    return { documents: kept.map(([document]) => document), askedBy: kept.map(([, { part }]) => part) }
  }

  private markTerms({ terms }: Question): number {
    this.marks = withRoom(this.marks, this.shelf().archive.terms.size)
    const mark = ++this.mark
    for (const term of terms) if (term >= 0) this.marks[term] = mark
    return mark
  }

  /** The weight of the claim and title found in a part, and how much of the claim that is: a part says little of the many checks it only shares words with. */
  private fit(document: number, mark: number): number {
    const { archive } = this.shelf()
    const start = archive.starts[document]
    const claimEnd = start + archive.claimLengths[document]
    const end = claimEnd + archive.titleLengths[document]
    let found = 0, claim = 0, claimFound = 0
    for (let i = start; i < end; i++) {
      const term = archive.sequence[i]
      const weight = idfOf(archive, term)
      const there = this.marks[term] === mark
      if (there) found += weight
      if (i >= claimEnd) continue
      claim += weight
      if (there) claimFound += weight
    }
    return claim === 0 ? found : found * (0.25 + claimFound / claim)
  }

  private gather(question: Question): Found {
    const { archive, words } = this.shelf()
    const wanted: Wanted[] = []
    for (let slot = 0; slot < question.size; slot++) {
      const term = question.terms[slot]
      if (term < 0 || archive.termDocuments[term] === 0) continue
      const weight = question.weights[slot]
      wanted.push({ term, heading: weight, whole: weight, spelling: weight })
    }
    for (const { term, slot, likeness } of question.alike) {
      const weight = Math.min(question.weights[slot], idfOf(archive, term)) * likeness * likeness
      wanted.push({ term, heading: 0, whole: 0, spelling: weight })
    }
    for (const { term, slot, likeness } of question.heard) {
      const weight = Math.min(question.weights[slot], idfOf(archive, term)) * likeness
      wanted.push({ term, heading: weight, whole: weight, spelling: weight })
    }
    wanted.sort((a, b) => b.spelling - a.spelling || a.term - b.term)
    return this.gatherer.gather(words, archive.dead, archive.documents, wanted, tuning.ofViews, tuning.together, tuning.budget)
  }
}

/** For a part of a long message: claim + title, and all fields with a third of the weight. */
function rarestFirst(archive: Archive, { terms, weights, size }: Question): Wanted[] {
  const wanted: Wanted[] = []
  for (let slot = 0; slot < size; slot++) if (terms[slot] >= 0 && archive.termDocuments[terms[slot]] > 0) wanted.push({ term: terms[slot], heading: weights[slot], whole: 0.3 * weights[slot], spelling: 0 })
  return wanted.sort((a, b) => b.heading - a.heading || a.term - b.term)
}

/** Measured against the beginning of the message. */
function addMissing(also: readonly number[], documents: number[], askedBy: number[]): void {
  const there = new Set(documents)
  for (const document of also) {
    if (there.has(document)) continue
    documents.push(document)
    askedBy.push(0)
  }
}

/** Overlapping parts of a long message, each about as long as a long post, or longer where there would be too many of them. */
function partsOf(words: QueryWord[]): QueryWord[][] {
  const step = Math.max(tuning.step, Math.ceil(words.length / tuning.mostParts))
  const length = step + tuning.part - tuning.step
  const parts: QueryWord[][] = []
  for (let from = 0; from === 0 || from + length - step < words.length; from += step) parts.push(words.slice(from, from + length))
  return parts
}
