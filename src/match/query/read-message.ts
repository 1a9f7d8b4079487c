/** Reads a message into the archive's own stems: what is asked for, how much each word weighs, where it stood. */
import type { Archive } from '../index/archive.ts'
import type { Typos } from '../index/typos.ts'
import { foldWord } from '../normalise/characters.ts'
import { dayOf } from '../normalise/day.ts'
import { normalise } from '../normalise/normalise.ts'
import { platformNames } from '../normalise/platforms.ts'
import { conceptOf } from '../tokenise/concepts.ts'
import { isNumber } from '../tokenise/concepts/numbers.ts'
import { guessLanguage, languageNumber, primary, spokenLanguage } from '../tokenise/language.ts'
import { negationsIn, type Negation } from '../tokenise/negations.ts'
import { stem } from '../tokenise/stems.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { inVietnameseLetters, namedInVietnamese, type Named } from '../tokenise/vietnamese.ts'
import { ALL_CAPITALS, CAPITALISED, NUMBER, OPENS_SENTENCE, PAIR, cutWords, type Word } from '../tokenise/words.ts'
import type { Message } from '../types.ts'
import { mend, unmask } from './mend.ts'
import { isMisspeltStopWord } from './misspelt-stop-words.ts'

export interface QueryWord {
  /** As written, for the reasons. */
  raw: string
  /** The folded word. */
  surface: string
  stem: string
  /** Stem number in the archive, −1 when the archive does not know it. */
  term: number
  /** Which of the words of its text. */
  place: number
  /** Whether `surface` is what the word was likely meant to be, and not what stands there. */
  isMended: boolean
  start: number
  end: number
  flags: number
  /** 1 for a word of the message, less for the signature under it and for corrected words. */
  weight: number
}

export interface ReadMessage {
  text: string
  language: string
  /** The language by the tag and by the message's own words, as numbers; 0 where nothing says it. */
  tagged: number
  spoken: number
  words: QueryWord[]
  /** The same where it is in Vietnamese, with what words of several syllables name instead of these; none where it names nothing. */
  inWords: QueryWord[]
  /** Every word as written, those without content too, and folded; mended ones as they were likely meant. */
  said: { words: readonly Word[], folded: readonly string[] }
  /** The words of the signature. */
  signature: QueryWord[]
  /** Where it says "not", "never" and the like. */
  negations: Negation[]
  /** The day under it, as dayOf counts it, and the stem numbers of its month and year, −1 where there is none. */
  day: number
  month: number
  year: number
  /** The stem numbers of what the places are called that it says it comes from. */
  platforms: ReadonlySet<number>
}

const signatureWeight = 0.4
const mendedWeight = 0.8
/** What looks like a misspelt stop word may be a word of its own, which the archive does not have. */
const stopWordWeight = 0.2
/** No longer than the archive keeps them. */
const longestSurface = 40
/** In a message of more words, unknown ones are neither stemmed nor mended. */
const longMessage = 1500
/** Beyond this many, unknown words of a message are left as they are: mending costs more than a look-up. */
const mostMended = 40

export function readMessage(archive: Archive, message: Message, typos?: Typos): ReadMessage {
  const { text: said, signature, date } = normalise(message.text)
  const text = unmask(archive, said)
  const words = cutWords(text, 30_000)
  const folded = words.map(({ raw }) => foldWord(raw))
  const first = folded.slice(0, 400)
  const vietnamese = inVietnameseLetters(words.slice(0, 400).map(({ raw }) => raw))
  const spoken = spokenLanguage(first, message.language, vietnamese)
  const language = primary(message.language) ? spoken : guessLanguage(first, undefined, vietnamese)
  const asked = toQueryWords(archive, words, folded, language, 1)
  const meant = typos && words.length <= longMessage ? mended(archive, typos, asked, language) : asked
  return {
    text,
    language,
    tagged: languageNumber(primary(message.language)),
    spoken: languageNumber(spoken),
    words: meant,
    inWords: readInWords(archive, text, meant, words, namedInVietnamese(text, words)),
    said: meant === asked ? { words, folded } : asMeant(words, folded, meant),
    negations: negationsIn(words, folded, language),
    signature: signature ? toQueryWords(archive, cutWords(signature, 20).filter((w) => !(w.flags & NUMBER)), undefined, language, signatureWeight) : [],
    day: dayOf(date),
    month: archive.termOfSurface(foldWord(/\p{L}+/u.exec(date)?.[0] ?? '')),
    year: archive.termOfSurface(/\d{4}/.exec(date)?.[0] ?? ''),
    platforms: new Set(platformNames(message.text).map((name) => archive.termOfSurface(name)).filter((term) => term >= 0))
  }
}

function toQueryWords(archive: Archive, words: Word[], folded: string[] | undefined, language: string, weight: number): QueryWord[] {
  const stops = stopWordsOf(language)
  const out: QueryWord[] = []
  const met = new Map<string, { term: number, stem: string } | null>()
  const bare = words.length > longMessage
  for (let i = 0; i < words.length; i++) {
    const { raw, start, end, flags } = words[i]
    const surface = (folded ? folded[i] : foldWord(raw)).slice(0, longestSurface)
    let known = met.get(surface)
    if (known === undefined) met.set(surface, known = surface === '' || stops.has(surface) ? null : stemmed(archive, raw, surface, flags, language, bare))
    if (known !== null) out.push({ raw, surface, stem: known.stem, term: known.term, place: i, isMended: false, start, end, flags, weight })
  }
  return out
}

/** The stem that the archive gave the word; a word it does not know is stemmed by the language's rules, unless there are too many of them. */
function stemmed(archive: Archive, raw: string, surface: string, flags: number, language: string, bare: boolean): { term: number, stem: string } {
  const known = archive.termOfSurface(surface)
  if (known >= 0) return { term: known, stem: archive.terms.at(known) }
  const text = bare || flags & (NUMBER | PAIR) ? surface : stem(raw.slice(0, longestSurface), language)
  return { term: archive.terms.get(text), stem: text }
}

function mended(archive: Archive, typos: Typos, words: QueryWord[], language: string): QueryWord[] {
  const stops = stopWordsOf(language)
  let left = mostMended
  return words.flatMap((word) => {
    if (isKnown(archive, word) || word.flags & (NUMBER | PAIR) || isANumber(word, language)) return [word]
    if (!looksLikeAName(word) && isMisspeltStopWord(word.surface, language)) return [{ ...word, weight: word.weight * stopWordWeight }]
    if (left-- <= 0) return [word]
    const meant = mend(archive, typos, word.surface, stops)
    if (!meant) return [word]
    return meant.map((surface) => {
      const term = archive.termOfSurface(surface)
      return { ...word, isMended: true, surface, stem: archive.terms.at(term), term, weight: word.weight * mendedWeight }
    })
  })
}

/** “Sixteen” is no misspelt “sixteenth”, or “fifteen”. */
function isANumber({ surface, stem }: QueryWord, language: string): boolean {
  const concept = conceptOf(surface, stem, languageNumber(language))
  return concept !== undefined && isNumber(concept.key)
}

/** For the syllables of every word that names something, its letter. */
function readInWords(archive: Archive, text: string, syllables: readonly QueryWord[], words: readonly Word[], named: readonly Named[]): QueryWord[] {
  if (named.length === 0) return []
  const isPart = new Set(named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const names = named.map(({ from, to, letter }): QueryWord => {
    const [start, end] = [words[from].start, words[to - 1].end]
    return { raw: text.slice(start, end), surface: letter, stem: letter, term: archive.termOfSurface(letter), place: from, isMended: false, start, end, flags: 0, weight: 1 }
  })
  return [...syllables.filter(({ place }) => !isPart.has(place)), ...names].sort((a, b) => a.place - b.place)
}

/** A mended word stands with what it was mended to, one of several words run together once for each of them. */
function asMeant(words: readonly Word[], folded: readonly string[], meant: readonly QueryWord[]): ReadMessage['said'] {
  const mendedTo = new Map<number, string[]>()
  for (const { place, surface, isMended } of meant) if (isMended) mendedTo.set(place, [...mendedTo.get(place) ?? [], surface])
  const said = folded.map((surface, place) => mendedTo.get(place) ?? [surface])
  return { words: words.flatMap((word, place) => said[place].map(() => word)), folded: said.flat() }
}

function isKnown(archive: Archive, { term }: QueryWord): boolean {
  return term >= 0 && archive.termDocuments[term] > 0
}

function looksLikeAName({ flags }: QueryWord): boolean {
  return (flags & CAPITALISED) > 0 && !(flags & (OPENS_SENTENCE | ALL_CAPITALS))
}
