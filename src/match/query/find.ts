/** From a message to its measured candidates: read, ask, gather, measure. */
import type { Archive } from '../index/archive.ts'
import type { Grams } from '../index/grams.ts'
import type { Postings } from '../index/postings.ts'
import type { Sounds } from '../index/sounds.ts'
import type { Typos } from '../index/typos.ts'
import type { Lengths } from '../index/word-postings.ts'
import { languageNumber } from '../tokenise/language.ts'
import { vietnamese } from '../tokenise/vietnamese.ts'
import { FeatureScan } from '../rank/features.ts'
import { featureCount } from '../rank/names.ts'
import { evenOut } from '../rank/other-scripts.ts'
import { complete } from '../rank/relative.ts'
import { readAsTranslated } from '../rank/translated.ts'
import { Gatherer, type Found, type Wanted } from './candidates.ts'
import { AlikeCache } from './alike-cache.ts'
import { dropTwins } from './twins.ts'
import { askQuestion, idfOf, metByNames, type Question } from './question.ts'
import { readMessage, type ReadMessage } from './read-message.ts'
import { StretchFitting, type Fitting } from './stretch-fitting.ts'
import { stretchesOf, within, type Stretch } from './stretches.ts'
import type { Message } from '../types.ts'

export interface Shelf { archive: Archive, words: Postings, grams: Grams, typos: Typos, sounds: Sounds, lengths: Lengths }

export interface Measured {
  read: ReadMessage
  /** The message, and then the same word by word, where it is in Vietnamese and met so in another language; of a long one, stretches with what stands around them. */
  questions: Question[]
  documents: number[]
  /** Which question each document was measured against. */
  askedBy: number[]
  /** featureCount values for each document. */
  matrix: Float32Array
  /** In how many stretches the message falls, and those of them that are worth asking alone. */
  stretches: number
  alone: readonly Stretch[]
}

type Candidates = Omit<Measured, 'stretches' | 'alone'>

interface Width { ofViews: readonly number[], together: number }

/**
 * How many candidates: the best of each view (claim + title, all fields, spelling) and of the three together, for a message and for a stretch that is asked alone.
 * How many postings are read for it: of checks of so many stems, and of longer ones in proportion, up to so many times as many.
 * How long, in words with content: a message whose stretches are asked alone, as many as `askedAlone`; one that is no longer measured as a whole, but each check against its best stretch
 * and those around it. In stretches: a message that is about more than one thing, of which only the stretches count.
 */
export const tuning = {
  ofAMessage: { ofViews: [8, 20, 30], together: 46 }, ofAStretch: { ofViews: [4, 8, 12], together: 18 }, budget: { postings: 16_000, shortCheck: 32, mostTimes: 3 },
  stretchesFrom: 20, askedAlone: 10, wholeUpTo: 150, around: 2, aboutOneThing: 60
}

export class Finder {
  private gatherer = new Gatherer()
  private scan = new FeatureScan()
  private shelf: () => Shelf
  private alikeCache = new AlikeCache()
  private fitting: StretchFitting

  constructor(shelf: () => Shelf) {
    this.shelf = shelf
    this.fitting = new StretchFitting(shelf, this.gatherer)
  }

  read(message: Message): ReadMessage {
    const { archive, typos } = this.shelf()
    return readMessage(archive, message, typos)
  }

  /** `also` are documents to be measured whatever their words. */
  find(message: Message, read = this.read(message), also: readonly number[] = []): Measured {
    const stretches = read.words.length > tuning.stretchesFrom ? stretchesOf(read) : []
    const isLong = read.words.length > tuning.wholeUpTo
    const best = isLong || stretches.length > tuning.askedAlone ? this.fitting.best(read, stretches) : []
    const measured = isLong ? this.findInParts(read, stretches, best, also) : this.findWhole(read, tuning.ofAMessage, also)
    const promising = best.length === 0 ? stretches : [...new Set(best.map(({ stretch }) => stretch))].slice(0, tuning.askedAlone).map((place) => stretches[place])
    return { ...measured, stretches: stretches.length, alone: stretches.length < 2 ? [] : promising }
  }

  /** For a stretch of a message, as if it had come alone. */
  findAlone(stretch: ReadMessage): Measured {
    return { ...this.findWhole(stretch, tuning.ofAStretch, []), stretches: 1, alone: [] }
  }

  private findWhole(read: ReadMessage, width: Width, also: readonly number[]): Candidates {
    const { archive, grams, sounds } = this.shelf()
    const alike = this.alikeCache.of(archive, grams, sounds, read.inWords.length > 0 ? vietnamese : languageNumber(read.language))
    const question = askQuestion(archive, read.words, read.signature, alike)
    const { documents } = this.gather(wantedOf(archive, question), width)
    if (read.inWords.length > 0) return this.findInOtherLanguagesToo(read, question, askQuestion(archive, read.inWords, read.signature, alike), documents, also)
    const { matrix, held, askedBy } = this.measure(read, [question], [whole], documents, documents.map(() => 0), also)
    complete(archive, question, documents, matrix, held)
    return { read, questions: [question], documents, askedBy, matrix }
  }

  /** For a message in Vietnamese: beside the checks that its syllables find, those in other languages that have what its words name. These are measured against its words. */
  private findInOtherLanguagesToo(read: ReadMessage, question: Question, inWords: Question, found: readonly number[], also: readonly number[]): Candidates {
    const { archive } = this.shelf()
    const met = likeThem(archive, metByNames(inWords))
    const others = this.gather(met, tuning.ofAStretch).documents.filter((document) => isElsewhere(archive, document, met))
    const documents = [...new Set([...found, ...others])].sort((a, b) => a - b)
    const { matrix, held, askedBy } = this.measure(read, [question, inWords], [whole, whole], documents, documents.map((document) => (isElsewhere(archive, document, met) ? 1 : 0)), also)
    complete(archive, question, documents, matrix, held.map((slots, i) => (askedBy[i] === 0 ? slots : bySyllables(slots, inWords, question))))
    return { read, questions: [question, inWords], documents, askedBy, matrix }
  }

  /** Every check against the stretch that it fits best, with those around it. */
  private findInParts(read: ReadMessage, stretches: readonly Stretch[], best: readonly Fitting[], also: readonly number[]): Candidates {
    const { archive } = this.shelf()
    const kept = stretches.length > tuning.aboutOneThing ? [] : [...best].sort((a, b) => a.document - b.document)
    const places = [...new Set([0, ...kept.map(({ stretch }) => stretch)])]
    const parts = places.map((place) => ({ from: stretches[Math.max(0, place - tuning.around)].from, to: stretches[Math.min(stretches.length - 1, place + tuning.around)].to }))
    const questions = parts.map((part) => askQuestion(archive, within(read.words, part), [], null))
    const documents = kept.map(({ document }) => document)
    const { matrix, askedBy } = this.measure(read, questions, parts, documents, kept.map(({ stretch }) => places.indexOf(stretch)), also)
    complete(archive, questions[0], documents, matrix, [])
    return { read, questions, documents, askedBy, matrix }
  }

  /** `documents` grows by those that are to be measured too, and shrinks by twins. */
  private measure(read: ReadMessage, questions: readonly Question[], parts: readonly Stretch[], documents: number[], askedBy: number[], also: readonly number[]) {
    const { archive, grams, lengths } = this.shelf()
    addMissing(also, documents, askedBy)
    dropTwins(archive, documents, askedBy, read.day)
    const matrix = new Float32Array(documents.length * featureCount)
    const held = documents.map((_, i) => new Uint8Array(questions[askedBy[i]].size))
    questions.forEach((question, q) => {
      if (!askedBy.includes(q)) return
      this.scan.open(archive, grams, question, lengths, read, parts[q].from, parts[q].to)
      for (let i = 0; i < documents.length; i++) if (askedBy[i] === q) this.scan.measure(documents[i], matrix, i * featureCount, held[i])
      this.scan.close()
    })
    evenOut(archive.written, read.said.folded, documents, matrix)
    readAsTranslated(archive, questions, documents, askedBy, matrix)
    return { matrix, held, askedBy }
  }

  private gather(wanted: Wanted[], { ofViews, together }: Width): Found {
    const { archive, words, lengths } = this.shelf()
    wanted.sort((a, b) => b.spelling - a.spelling || a.term - b.term)
    return this.gatherer.gather(words, archive.dead, archive.documents, wanted, ofViews, together, budgetFor(lengths.all))
  }
}

/** Where checks are long a stem stands in more of them: more postings are read there, or fewer of the message's stems would be. */
function budgetFor(length: number): number {
  const { postings, shortCheck, mostTimes } = tuning.budget
  return Math.round(postings * Math.min(mostTimes, Math.max(1, length / shortCheck)))
}

const whole: Stretch = { from: 0, to: Infinity }

function wantedOf(archive: Archive, question: Question): Wanted[] {
  const wanted: Wanted[] = []
  for (let slot = 0; slot < question.size; slot++) {
    const term = question.terms[slot]
    if (term < 0 || archive.termDocuments[term] === 0) continue
    const weight = question.weights[slot]
    wanted.push({ term, heading: weight, whole: weight, spelling: weight })
  }
  return [...wanted, ...likeThem(archive, question)]
}

/** What is spelt alike counts in the spelling only. */
function likeThem(archive: Archive, { alike, heard, weights }: Pick<Question, 'alike' | 'heard' | 'weights'>): Wanted[] {
  const weightOf = (term: number, slot: number) => Math.min(weights[slot], idfOf(archive, term))
  return [
    ...alike.map(({ term, slot, likeness }) => ({ term, heading: 0, whole: 0, spelling: weightOf(term, slot) * likeness * likeness })),
    ...heard.map(({ term, slot, likeness }) => ({ term, heading: weightOf(term, slot) * likeness, whole: weightOf(term, slot) * likeness, spelling: weightOf(term, slot) * likeness }))
  ]
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

/** Whether a check is in another language than Vietnamese, and has any of these. */
function isElsewhere(archive: Archive, document: number, wanted: readonly Wanted[]): boolean {
  if (archive.tagged[document] === vietnamese || archive.spoken[document] === vietnamese || archive.inWords.rowOf(document)) return false
  const { sequence, start, end } = archive.rowOf(document)
  const words = sequence.subarray(start, end)
  return wanted.some(({ term }) => words.includes(term))
}

/** What is held of a message by its words, as held by its syllables. */
function bySyllables(held: Uint8Array, inWords: Question, question: Question): Uint8Array {
  const bySlot = new Uint8Array(question.size)
  let word = 0
  question.words.forEach(({ start }, i) => {
    while (word + 1 < inWords.words.length && inWords.words[word + 1].start <= start) word++
    bySlot[question.slots[i]] = Math.max(bySlot[question.slots[i]], held[inWords.slots[word]])
  })
  return bySlot
}
