/** A message, or a stretch of a long one, ready to be compared: each distinct stem once, with its weight, its places, and the stems spelt like it. */
import type { Archive } from '../index/archive.ts'
import type { Row } from '../index/in-words.ts'
import { foldWord } from '../normalise/characters.ts'
import { isLetterOfName } from '../tokenise/vietnamese.ts'
import { PAIR, WHOLE } from '../tokenise/words.ts'
import type { Alike } from './alike-cache.ts'
import type { QueryWord } from './read-message.ts'

export interface Question {
  /** The message's words in order; slots[i] is the slot of word i. */
  words: QueryWord[]
  slots: Int32Array
  /** How many slots: distinct stems. The signature's come last, from `signatureFrom`. */
  size: number
  signatureFrom: number
  terms: Int32Array
  stems: string[]
  /** Inverse document frequency × weight. */
  weights: Float64Array
  /** Weight of all slots of the message itself. */
  total: number
  /** Stems spelt alike: [stem, slot, likeness], best slot only. */
  alike: { term: number, slot: number, likeness: number }[]
  /** Stems of other scripts that are the same word by their sound, of other languages that name the same everyday thing, and of the same number in digits or in words: they count as found. */
  heard: { term: number, slot: number, likeness: number }[]
  /** Those of other languages. */
  translated: ReadonlySet<number>
  /** The slots of numbers that the archive has in words, in digits or in other languages too. */
  counted: ReadonlySet<number>
  /** Whether any of the stems spelt alike or heard is a letter for what a word of Vietnamese names. */
  meetsVietnamese: boolean
}

/** The words of a check as the question reads them: one in Vietnamese word by word where a word of it is met in another language, else syllable by syllable, as whoever writes Vietnamese asks for it. */
export function rowFor(archive: Archive, { heard, alike, meetsVietnamese }: Question, document: number): Row {
  const inWords = meetsVietnamese ? archive.inWords.rowOf(document) : undefined
  if (!inWords) return archive.rowOf(document)
  const words = inWords.sequence.subarray(inWords.start, inWords.end)
  const isMet = ({ term }: { term: number }) => archive.inWords.names.has(term) && words.includes(term)
  return heard.some(isMet) || alike.some(isMet) ? inWords : archive.rowOf(document)
}

/** What is met by what the words of a message in Vietnamese name. */
export function metByNames({ alike, heard, stems, weights }: Question): Pick<Question, 'alike' | 'heard' | 'weights'> {
  const isOfName = ({ slot }: { slot: number }) => isLetterOfName(stems[slot].charCodeAt(0))
  return { alike: alike.filter(isOfName), heard: heard.filter(isOfName), weights }
}

/** Whether at least half of what claim and title have of the message is there under the names of another language. */
export function isTranslated(archive: Archive, question: Question, document: number): boolean {
  const { terms, translated } = question
  if (translated.size === 0) return false
  const { sequence, start, titleEnd } = rowFor(archive, question, document)
  let named = 0
  for (let at = start; at < titleEnd; at++) if (translated.has(sequence[at])) named++
  let asIs = 0
  for (let at = start; named > 0 && at < titleEnd; at++) if (terms.includes(sequence[at])) asIs++
  return named > 0 && named >= asIs
}

const tabled = 2048
const table = new Float64Array(tabled)
let tabledFor = -1

export function idfOf(archive: Archive, term: number): number {
  const n = archive.living
  const held = term < 0 ? 0 : archive.termDocuments[term]
  if (held >= tabled) return rarity(n, held)
  if (tabledFor !== n) {
    for (let h = 0; h < tabled; h++) table[h] = rarity(n, Math.min(n, h))
    tabledFor = n
  }
  return table[held]
}

/** Inverse document frequency, of `held` in `n`. */
export function rarity(n: number, held: number): number {
  return Math.log(1 + (n - held + 0.5) / (held + 0.5))
}

/**
 * `alike` finds the stems spelt like one; null for a message too long to look. A name as a whole of which the archive knows nothing weighs nothing: its pieces say it already.
 */
export function askQuestion(archive: Archive, words: QueryWord[], signature: QueryWord[], alikeOf: Alike | null): Question {
  const slotOf = new Map<string, number>()
  const stems: string[] = []
  const written: string[] = []
  const kinds: number[] = []
  const terms: number[] = []
  const weights: number[] = []
  const slots = new Int32Array(words.length)
  let total = 0
  let signatureFrom = 0
  const take = (word: QueryWord) => {
    let slot = slotOf.get(word.stem)
    if (slot === undefined) {
      slot = stems.length
      slotOf.set(word.stem, slot)
      stems.push(word.stem)
      written.push(word.raw)
      kinds.push(word.flags & (PAIR | WHOLE))
      terms.push(word.term)
      weights.push(idfOf(archive, word.term) * word.weight)
    }
    return slot
  }
  for (let i = 0; i < words.length; i++) slots[i] = take(words[i])
  signatureFrom = stems.length
  for (const word of signature) take(word)
  const { alike, heard, translated, counted } = alikeOf ? findAlike(alikeOf, written, kinds, stems, terms, weights, signatureFrom) : { alike: [], heard: [], translated: new Set<number>(), counted: new Set<number>() }
  const met = new Set([...alike, ...heard].map(({ slot }) => slot))
  for (let s = 0; s < stems.length; s++) if (kinds[s] === WHOLE && !met.has(s) && (terms[s] < 0 || archive.termDocuments[terms[s]] === 0)) weights[s] = 0
  for (let s = 0; s < signatureFrom; s++) total += weights[s]
  const meetsVietnamese = alike.some(({ term }) => archive.inWords.names.has(term)) || heard.some(({ term }) => archive.inWords.names.has(term))
  return { words, slots, size: stems.length, signatureFrom, terms: Int32Array.from(terms), stems, weights: Float64Array.from(weights), total, alike, heard, translated, counted, meetsVietnamese }
}

/** Of so many words, the rarest, stems spelt alike are looked for, and those that name the same. */
const mostLookedUp = 16
/** Pairs of characters only may name something, which is soon looked up. */
const mostPairsLookedUp = 64

/** From so like a sound on it is the same word. */
const sameWord = 0.85

function findAlike(alikeOf: Alike, written: string[], kinds: number[], stems: string[], terms: number[], weights: number[], count: number): Pick<Question, 'alike' | 'heard' | 'translated' | 'counted'> {
  const best = new Map<number, { term: number, slot: number, likeness: number }>()
  const same = new Map<number, { term: number, slot: number, likeness: number }>()
  const named = new Set<number>()
  const numbers = new Set<number>()
  const exact = new Set(terms)
  const heaviest = Array.from({ length: count }, (_, slot) => slot).sort((a, b) => weights[b] - weights[a] || kinds[b] - kinds[a] || a - b)
  const isPair = (slot: number) => kinds[slot] === PAIR
  const lookedUp = [...heaviest.filter((slot) => !isPair(slot)).slice(0, mostLookedUp), ...heaviest.filter(isPair).slice(0, mostPairsLookedUp)]
  const keep = (kept: typeof best, term: number, slot: number, likeness: number) => {
    if (!exact.has(term) && likeness > (kept.get(term)?.likeness ?? 0)) kept.set(term, { term, slot, likeness })
  }
  for (const slot of lookedUp) {
    const word = isLetterOfName(stems[slot].charCodeAt(0)) ? stems[slot] : foldWord(written[slot])
    const { spelt, heard, translated, counted } = alikeOf(word, stems[slot], terms[slot])
    for (const { term, likeness } of spelt) keep(best, term, slot, likeness)
    for (const { term, likeness } of heard) keep(likeness >= sameWord ? same : best, term, slot, likeness)
    for (const { term, likeness } of translated) {
      if (!same.has(term) && !exact.has(term)) named.add(term)
      keep(same, term, slot, likeness)
    }
    if (counted.length > 0) numbers.add(slot)
    for (const { term, likeness } of counted) keep(same, term, slot, likeness)
  }
  for (const term of same.keys()) best.delete(term)
  return { alike: [...best.values()], heard: [...same.values()], translated: named, counted: numbers }
}
