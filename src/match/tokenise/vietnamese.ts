/**
 * The words of Vietnamese, which writes syllables apart: “bệnh viện” (hospital), “Hàn Quốc” (Korea). Within Vietnamese syllables are compared, as they stand; by these words a text is met in other languages.
 * What a word names is written as one letter of the private use area, which no text has: to an index it is a word like others, but it is spelt like none and sounds like none.
 */
import { othersInVietnamese, vi } from './concepts/vi.ts'
import { languageNumber } from './language.ts'
import { CAPITALISED, OPENS_SENTENCE, type Word } from './words.ts'

/** Neighbouring words, from one place up to another, and the letter for what they name together. */
export interface Named { from: number, to: number, letter: string }

export const vietnamese = languageNumber('vi')
/** What hardly any other language writes. */
const itsOwnLetters = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eb7\u1eba\u1ebb\u1ebe-\u1ec9\u1ece-\u1ee3\u1ee6-\u1ef1\u1ef4-\u1ef7]/
/** More than every third word of Vietnamese has one of them; a text in another language may name Nguyễn. */
const leastShare = 1 / 6
/** With a soft hyphen or a hyphen, or in a #HashTag. */
const betweenSyllables = /^[\s\xad\u2010-\u2013-]{0,2}$/
const accented = /[^a-z ]/
const tone = /[\u0300\u0301\u0303\u0309\u0323]/
const syllable = /^(?:ngh?|[ckpt]h|gh|gi|nh|qu|tr|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const firstThing = 0xe000
const firstCountry = 0xf000
const afterCountries = firstCountry + 26 * 26
const keys = vi.trim().split('\n').map((line) => line.split(': ')[0])
/** Names of countries that are other words too, or persons' names: “anh” is a brother, “Nga” a woman. */
const shortNames: Record<string, string> = { Mỹ: 'US', Nga: 'RU', Anh: 'GB', Pháp: 'FR', Đức: 'DE', Úc: 'AU', Bỉ: 'BE', Nhật: 'JP', Hàn: 'KR', Séc: 'CZ', Lào: 'LA' }
/** Of these the first word of a sentence too: “Anh ấy” is “he”. */
const evenFirst = ['Mỹ', 'Nga', 'Nhật'].map(spelt)
/** “Chị Nga” is a woman. */
const beforePersons = new Set('anh chị ông bà cô chú bác em cậu bé thầy thị'.split(' ').map(spelt))
const severalSyllables = /^\p{Lu}\p{L}*(?:[ -]\p{L}+){1,3}$/u
const otherNames: Record<string, string> = { 'Anh Quốc': 'GB', 'Nam Hàn': 'KR', 'Bắc Hàn': 'KP', 'Bắc Triều Tiên': 'KP', 'Hồng Kông': 'HK', 'Miến Điện': 'MM', 'Cam Pu Chia': 'KH', 'nước Ý': 'IT', 'nước Áo': 'AT' }

let names: ReadonlyMap<string, string> | undefined
/** How many syllables the longest name has that begins with each. */
const syllablesFrom = new Map<string, number>()
/** Syllables as they are compared: there are some seven thousand, each in a few spellings. */
const readSyllables = new Map<string, string>()
const mostRead = 30_000
const countriesByShortName = new Map(Object.entries(shortNames).map(([name, code]) => [spelt(name), letterOfCountry(code)]))

/** What is named in a text, of which these are the words: from left to right, of what begins with the same syllable the longest. Nothing where the text is not in Vietnamese, with its accents. */
export function namedInVietnamese(text: string, words: readonly Word[]): Named[] {
  if (!itsOwnLetters.test(text.normalize('NFC'))) return []
  const raws = words.map(({ raw }) => raw.normalize('NFC'))
  if (inVietnameseLetters(raws) < leastShare * words.length) return []
  if (!names) for (const _ of readingVietnamese());
  const syllables = raws.map(readSyllable)
  const found: Named[] = []
  for (let from = 0, to = 0; from < words.length; from = to) {
    const name = longestFrom(text, words, syllables, from, names!) ?? shortNameAt(text, words, syllables, from, found.at(-1))
    to = name?.to ?? from + 1
    if (name && name.letter !== '') found.push(name)
  }
  return found
}

/** How many of the words have letters that no other language writes. */
export function inVietnameseLetters(raws: readonly string[]): number {
  return raws.filter((raw) => itsOwnLetters.test(raw)).length
}

function longestFrom(text: string, words: readonly Word[], syllables: readonly string[], from: number, names: ReadonlyMap<string, string>): Named | undefined {
  let longest: Named | undefined
  let name = ''
  const last = Math.min(words.length, from + (syllablesFrom.get(syllables[from]) ?? 0))
  for (let to = from + 1; to <= last && (to === from + 1 || areTogether(text, words, to - 1)); to++) {
    name += `${name && ' '}${syllables[to - 1]}`
    const letter = names.get(name)
    if (letter !== undefined && (!isCountry(letter) || accented.test(name) || words.slice(from, to).every(isCapitalised))) longest = { from, to, letter }
  }
  return longest
}

/** With a capital, and where no other part of a person's name stands beside it. */
function shortNameAt(text: string, words: readonly Word[], syllables: readonly string[], at: number, before: Named | undefined): Named | undefined {
  const country = countriesByShortName.get(syllables[at])
  if (country === undefined || !isCapitalised(words[at])) return undefined
  if (words[at].flags & OPENS_SENTENCE && !evenFirst.includes(syllables[at])) return undefined
  if (at > 0 && before?.to !== at && (isCapitalised(words[at - 1]) || beforePersons.has(syllables[at - 1])) && areTogether(text, words, at)) return undefined
  if (at + 1 < words.length && isCapitalised(words[at + 1]) && areTogether(text, words, at + 1) && syllable.test(bare(syllables[at + 1]))) return undefined
  return { from: at, to: at + 1, letter: country }
}

function isCapitalised({ flags }: Word): boolean {
  return (flags & CAPITALISED) > 0
}

/** Whether nothing stands between the word and the one before it that would part a name. */
function areTogether(text: string, words: readonly Word[], at: number): boolean {
  return betweenSyllables.test(text.slice(words[at - 1].end, words[at].start))
}

/** A syllable in one of its spellings: hoà is hòa, sỹ is sĩ. */
function spelt(raw: string): string {
  const parts = raw.toLowerCase().normalize('NFD')
  const accent = tone.exec(parts)?.[0] ?? ''
  return parts.replace(tone, '').replace(/^([bcdđghklmnprstvx]+)y$/, '$1i') + accent
}

function readSyllable(raw: string): string {
  let read = readSyllables.get(raw)
  if (read !== undefined) return read
  if (readSyllables.size >= mostRead) readSyllables.clear()
  readSyllables.set(raw, read = spelt(raw))
  return read
}

function bare(syllable: string): string {
  return syllable.replace(/\p{M}/gu, '')
}

/** In steps of a few milliseconds, for whoever has others waiting. */
export function* readingVietnamese(): Generator<undefined, void> {
  if (names) return
  const read = new Map<string, string>()
  const take = (name: string, letter: string) => {
    const syllables = name.split(/[\s_-]/).map(spelt)
    read.set(syllables.join(' '), letter)
    syllablesFrom.set(syllables[0], Math.max(syllables.length, syllablesFrom.get(syllables[0]) ?? 0))
  }
  for (const [line, list] of vi.trim().split('\n').entries()) for (const name of list.split(': ')[1].split(' ')) take(name, String.fromCharCode(firstThing + line))
  for (const name of othersInVietnamese.trim().split(/\s/)) take(name, '')
  const display = new Intl.DisplayNames('vi', { type: 'region', fallback: 'none' })
  for (const one of alphabet) {
    yield
    for (const other of alphabet) {
      const code = one + other
      if (severalSyllables.test(display.of(code) ?? '') && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`) take(display.of(code)!, letterOfCountry(code))
    }
  }
  for (const [name, code] of Object.entries(otherNames)) take(name, letterOfCountry(code))
  for (const [name, code] of Object.entries(shortNames)) take(`nước ${name}`, letterOfCountry(code))
  names = read
}

function letterOfCountry(code: string): string {
  return String.fromCharCode(firstCountry + (code.charCodeAt(0) - 65) * 26 + code.charCodeAt(1) - 65)
}

function isCountry(letter: string): boolean {
  return letter !== '' && letter.charCodeAt(0) >= firstCountry
}

/** Whether a stem is the letter for what a word names, by its first code unit. */
export function isLetterOfName(unit: number): boolean {
  return unit >= firstThing && unit < afterCountries
}

/** The key of the thing, where a letter stands for one. */
export function thingOfLetter(letter: string): string | undefined {
  return isLetterOfName(letter.charCodeAt(0)) ? keys[letter.charCodeAt(0) - firstThing] : undefined
}

/** The two letters of the country, where a letter stands for one. */
export function countryOfLetter(letter: string): string | undefined {
  const place = letter.charCodeAt(0) - firstCountry
  return isLetterOfName(letter.charCodeAt(0)) && place >= 0 ? String.fromCharCode(65 + Math.floor(place / 26), 65 + place % 26) : undefined
}
