/**
 * The checks as numbers. Every check gets the next document number and is kept as the row of its word numbers, claim first, then title, then text;
 * no text is kept. Removing marks the number dead; compacting takes it out of all lists, and its row stays until the index is built anew.
 *
 *   sequence   word numbers of all documents end to end; document d owns starts[d] … starts[d + 1], cut in three by claimLengths and titleLengths
 *   negations  how often the claim of document d says "not" or the like; no other word without content is remembered
 *   terms      the stems; termDocuments[t] counts the living documents that hold stem t
 *   surfaces   folded words as written; surfaceTerms[s] is the stem of word s. The first language that brings a word decides its stem, so that a
 *              message finds the same stem whatever language it was taken for, and without its accents; surfaceLanguages[s] is that language
 *   inWords    checks in Vietnamese once more, word by word (in-words.ts)
 *   written    the words as they are written, beside all this (written.ts)
 *   capitals   which of the words are names (capitals.ts)
 */
import { foldWord } from '../normalise/characters.ts'
import { dayOf } from '../normalise/day.ts'
import { normalise } from '../normalise/normalise.ts'
import { linksOf } from '../links/normalise-link.ts'
import { guessLanguage, languageNumber, primary, spokenLanguage } from '../tokenise/language.ts'
import { negationsIn } from '../tokenise/negations.ts'
import { stem } from '../tokenise/stems.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { inVietnameseLetters, isLetterOfName, namedInVietnamese, type Named } from '../tokenise/vietnamese.ts'
import { ALL_CAPITALS, CAPITALISED, NUMBER, OPENS_SENTENCE, PAIR, cutWords, type Word } from '../tokenise/words.ts'
import type { CheckDocument } from '../types.ts'
import { Capitals } from './capitals.ts'
import { withRoom } from './growing.ts'
import { InWords, type Row } from './in-words.ts'
import { OncePerDocument } from './once-per-document.ts'
import { StringTable, hash } from './string-table.ts'
import { Written } from './written.ts'

const longestField = 2000
const longestTerm = 40
const cacheLimit = 300_000

export class Archive {
  ids = new StringTable()
  /** Document number of each id, + 1; 0 when it has none. */
  current = new Uint32Array(16)
  documents = 0
  living = 0
  idOf = new Uint32Array(16)
  dead = new Uint8Array(16)
  starts = new Uint32Array(16)
  claimLengths = new Uint16Array(16)
  titleLengths = new Uint16Array(16)
  /** What claim and title say together, as a number: the same for those that say the same word for word. */
  headings = new Uint32Array(16)
  /** How often the claim says "not", "never" and the like. */
  negations = new Uint8Array(16)
  /** The day each was published, as dayOf counts it. */
  days = new Uint16Array(16)
  /** The language of each, by its tag and by its own words, as languageNumber numbers them. */
  tagged = new Uint16Array(16)
  spoken = new Uint16Array(16)
  sequence = new Uint32Array(256)
  terms = new StringTable()
  termDocuments = new Uint32Array(16)
  capitals = new Capitals()
  surfaces = new StringTable()
  surfaceTerms = new Uint32Array(16)
  surfaceLanguages = new Uint16Array(16)
  written = new Written()
  inWords = new InWords((term) => isLetterOfName(this.terms.units[this.terms.starts[term]]))
  /** Links, as 64-bit hashes spelt in four code units. */
  links = new StringTable()
  private cache = new Map<string, Map<string, number>>()
  private cached = 0
  private readonly once = new OncePerDocument()

  /** Takes a check in and returns its document number. Its id must not be in use. */
  addDocument(check: CheckDocument): number {
    const document = this.documents++
    const id = this.ids.add(check.id)
    this.current = withRoom(this.current, id + 1)
    this.current[id] = document + 1
    this.idOf = withRoom(this.idOf, document + 1)
    this.idOf[document] = id
    this.dead = withRoom(this.dead, document + 1)
    this.dead[document] = 0
    this.living++
    const start = this.starts[document]
    let end = start
    const claim = normalise(check.claim).text
    const title = check.title ? normalise(check.title).text : ''
    const text = check.text ? normalise(check.text.slice(0, 20_000)).text : ''
    const claimWords = cutWords(claim, longestField)
    const textWords = text && text !== claim ? cutWords(text, longestField) : []
    const language = languageOf(claimWords, check.language, title)
    this.days = withRoom(this.days, document + 1)
    this.days[document] = check.date ? dayOf(check.date) : 0
    this.tagged = withRoom(this.tagged, document + 1)
    this.tagged[document] = languageNumber(primary(check.language))
    this.spoken = withRoom(this.spoken, document + 1)
    const first = [...claimWords.slice(0, 60), ...textWords.slice(0, 60)].map(({ raw }) => raw)
    this.spoken[document] = languageNumber(spokenLanguage(first.map(foldWord), check.language, inVietnameseLetters(first)))
    end = this.appendWords(claimWords, language, end, true)
    const claimEnd = end
    const titleWords = title ? cutWords(title, longestField) : []
    end = this.appendWords(titleWords, language, end, false)
    const titleEnd = end
    if (textWords.length > 0) end = this.appendWords(textWords, language, end, true)
    this.claimLengths = withRoom(this.claimLengths, document + 1)
    this.claimLengths[document] = claimEnd - start
    this.titleLengths = withRoom(this.titleLengths, document + 1)
    this.titleLengths[document] = titleEnd - claimEnd
    this.headings = withRoom(this.headings, document + 1)
    this.headings[document] = hash(`${claim}\n${title}`.toLowerCase())
    this.negations = withRoom(this.negations, document + 1)
    this.negations[document] = Math.min(255, negationsIn(claimWords, claimWords.map(({ raw }) => foldWord(raw)), language).length)
    this.starts = withRoom(this.starts, document + 2)
    this.starts[document + 1] = end
    this.readInWords(document, [[claim, claimWords], [title, titleWords], [text, textWords]], language)
    this.countTerms(document, 1)
    this.written.add(document, claimWords, titleWords, textWords)
    return document
  }

  removeDocument(document: number): void {
    this.dead[document] = 1
    this.current[this.idOf[document]] = 0
    this.living--
    this.countTerms(document, -1)
    this.capitals.takeBack(this.sequence, this.starts[document], this.starts[document + 1])
    this.written.remove(document)
  }

  documentOf(id: string): number {
    const ordinal = this.ids.get(id)
    return ordinal < 0 ? -1 : this.current[ordinal] - 1
  }

  linksOfCheck(check: CheckDocument): number[] {
    return check.links ? linksOf('', check.links).map((link) => this.links.add(linkKey(link))) : []
  }

  /** The stem number of a folded word as the archive knows it, or −1. */
  termOfSurface(surface: string): number {
    const known = this.surfaces.get(surface)
    return known < 0 ? -1 : this.surfaceTerms[known]
  }

  /** How likely a stem is to be a name, 0 to 1, from the capitals it has inside sentences. */
  nameness(term: number): number {
    return term < 0 ? 0 : this.capitals.nameness(term)
  }

  isNumber(term: number): boolean {
    const code = this.terms.units[this.terms.starts[term]]
    return code >= 48 && code <= 57
  }

  private appendWords(words: Word[], language: string, from: number, capitalsMean: boolean): number {
    this.sequence = withRoom(this.sequence, from + words.length)
    let cache = this.cache.get(language)
    if (!cache) this.cache.set(language, cache = new Map())
    let end = from
    for (const word of words) {
      let term = cache.get(word.raw)
      if (term === undefined) {
        term = this.termOf(word, language)
        if (this.cached++ > cacheLimit) this.dropCache()
        cache.set(word.raw, term)
      }
      if (term < 0) continue
      if (capitalsMean && !(word.flags & OPENS_SENTENCE)) this.capitals.add(end, term, (word.flags & (CAPITALISED | ALL_CAPITALS)) > 0)
      this.sequence[end++] = term
    }
    return end
  }

  private readInWords(document: number, fields: [text: string, words: Word[]][], language: string): void {
    const named = fields.map(([text, words]) => namedInVietnamese(text, words))
    if (named.every(({ length }) => length === 0)) return
    const [claim, title, text] = fields.map(([, words], i) => this.termsInWords(words, named[i], language))
    this.inWords.add(document, claim, title, text)
  }

  private termsInWords(words: readonly Word[], named: readonly Named[], language: string): number[] {
    const nameAt = new Map(named.map((name) => [name.from, name]))
    const terms: number[] = []
    for (let at = 0; at < words.length;) {
      const name = nameAt.get(at)
      const term = this.termOf(name ? { ...words[at], raw: name.letter, flags: 0 } : words[at], language)
      if (term >= 0) terms.push(term)
      at = name?.to ?? at + 1
    }
    return terms
  }

  rowOf(document: number): Row {
    const start = this.starts[document]
    const claimEnd = start + this.claimLengths[document]
    return { sequence: this.sequence, start, claimEnd, titleEnd: claimEnd + this.titleLengths[document], end: this.starts[document + 1] }
  }

  /** Lets go of what is only remembered to build faster. */
  forgetWords(): void {
    this.dropCache()
    this.written.forgetWords()
  }

  private dropCache(): void {
    for (const words of this.cache.values()) words.clear()
    this.cached = 0
  }

  /** −1 for stop words. */
  private termOf(word: Word, language: string): number {
    const surface = foldWord(word.raw.slice(0, longestTerm))
    if (surface === '' || stopWordsOf(language).has(surface)) return -1
    const known = this.surfaces.get(surface)
    if (known >= 0) return this.surfaceTerms[known]
    const term = this.addTerm(word.flags & (NUMBER | PAIR) ? surface : stem(word.raw.slice(0, longestTerm), language))
    const ordinal = this.surfaces.add(surface)
    this.surfaceTerms = withRoom(this.surfaceTerms, ordinal + 1)
    this.surfaceTerms[ordinal] = term
    this.surfaceLanguages = withRoom(this.surfaceLanguages, ordinal + 1)
    this.surfaceLanguages[ordinal] = languageNumber(language)
    return term
  }

  private addTerm(text: string): number {
    const term = this.terms.add(text)
    this.termDocuments = withRoom(this.termDocuments, term + 1)
    this.capitals.makeRoom(term + 1)
    return term
  }

  private countTerms(document: number, by: 1 | -1): void {
    this.once.count(document, by, this.sequence, this.starts[document], this.starts[document + 1], this.termDocuments)
    const inWords = this.inWords.rowOf(document)
    if (inWords) this.once.count(document, by, inWords.sequence, inWords.start, inWords.end, this.termDocuments)
  }
}

export function linkKey(link: string): string {
  const first = hash(link)
  const second = hash(`${link.length}|${link}`)
  return String.fromCharCode(first >>> 16, first & 0xffff, second >>> 16, second & 0xffff)
}

function languageOf(words: Word[], hint: string | undefined, title: string): string {
  const hinted = primary(hint)
  if (hinted) return hinted
  const raws = [...words.slice(0, 60), ...cutWords(title, 30)].map(({ raw }) => raw)
  return guessLanguage(raws.map(foldWord), undefined, inVietnameseLetters(raws))
}
