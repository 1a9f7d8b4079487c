/**
 * Where a message has another number, weekday or month than a claim, at the same place in what both say: between the same words, or beside two of them.
 * Nothing is decided by it (docs/matching.md says why): it is for the reader to see. Rather none is told of than a wrong one.
 */
import { type Named, dayOrMonth, firstMonth } from '../nearness/telling.ts'
import { foldWord } from '../normalise/characters.ts'
import { withoutLinksAndSignature } from '../normalise/normalise.ts'
import { guessLanguage } from '../tokenise/language.ts'
import { type NumberSaid, numberSaid } from '../tokenise/concepts.ts'
import { stem } from '../tokenise/stems.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { inVietnameseLetters } from '../tokenise/vietnamese.ts'
import { NUMBER, WHOLE, type Word, cutWords } from '../tokenise/words.ts'
import type { CheckDocument, Reason } from '../types.ts'

/** As it stands in its text. */
export interface Passage { text: string, start: number, end: number }

export interface Otherwise { message: Passage, claim: Passage }

const longestClaim = 60
const longestMessage = 1_000
/** So much of the claim's other words with content stands around it in the message, in the same order. */
const leastShared = 0.5
/** So near stand the words between which it is, if both texts have them. */
const near = 4
/** So many words beside it are the same where there is none on the other side. */
const beside = 2
const mostPlaces = 50
/** What has more of them is a list of figures. */
const mostTelling = 200
const mostTold = 2

export function otherwiseReasons(message: string, check: Pick<CheckDocument, 'claim' | 'language'>): Reason[] {
  return saidOtherwise(message, check).slice(0, mostTold).map((found) => ({ kind: 'says-otherwise', message: found.message.text, claim: found.claim.text }))
}

/** In the order of the message. */
export function saidOtherwise(message: string, { claim, language: tag }: Pick<CheckDocument, 'claim' | 'language'>): Otherwise[] {
  const claimed = cutWords(claim, longestClaim + 1)
  if (claimed.length > longestClaim) return []
  const raws = claimed.map(({ raw }) => raw)
  const language = guessLanguage(raws.map(foldWord), tag, inVietnameseLetters(raws))
  const theirs = read(claim, claimed, language)
  if (!theirs.words.some(isTelling)) return []
  const text = withoutLinksAndSignature(message)
  const mine = read(text, cutWords(text, longestMessage), language)
  if (mine.words.filter(isTelling).length > mostTelling) return []
  const found = sideBySide(oneToOne(samePlaces(mine, theirs))).map(({ first, last }) => ({
    message: passage(message, mine.words[first.here], mine.words[last.here]),
    claim: passage(claim, theirs.words[first.there], theirs.words[last.there])
  }))
  return found.filter(({ message, claim }, at) => found.findIndex((other) => other.message.text === message.text && other.claim.text === claim.text) === at)
}

interface Said {
  start: number
  end: number
  /** The same for a word in another form, and for a number in other signs. */
  key: string
  hasContent: boolean
  isNumber: boolean
  isYear: boolean
  /** What it says in words. */
  inWords?: NumberSaid
  /** The weekdays and months it may name. */
  named?: Named
}

interface Text { words: readonly Said[], keys: ReadonlySet<string> }

function read(text: string, words: readonly Word[], language: string): Text {
  const said: Said[] = []
  const wordOf = reader(language)
  for (const { raw, start, end, flags } of words) {
    if (flags & WHOLE) continue
    const last = said.at(-1)
    if (!(flags & NUMBER)) said.push({ start, end, ...wordOf(raw), isNumber: false, isYear: false })
    else if (last?.isNumber && isThreeMore(text, last, start)) Object.assign(last, { key: last.key + foldWord(text.slice(start, end)), end })
    else if (last?.isNumber && text.slice(last.end, start) === ':') Object.assign(last, { key: `${last.key}:${foldWord(raw)}`, end })
    else said.push({ start, end, key: foldWord(raw), hasContent: true, isNumber: true, isYear: /^(?:1[5-9]|20)\d\d$/.test(foldWord(text.slice(start, end))) })
  }
  said.forEach((word, at) => { if (word.inWords?.value && isAlone(said, at)) Object.assign(word, { key: word.inWords.value, isNumber: true }) })
  return { words: said, keys: new Set(said.map(({ key }) => key)) }
}

/** “Three” and “forty-three” are not “two hundred and three”. */
function isAlone(said: readonly Said[], at: number): boolean {
  return said.slice(Math.max(0, at - 2), at + 3).every((word) => word === said[at] || !(word.inWords || /^\p{Nd}/u.test(word.key)))
}

type WordSaid = Pick<Said, 'key' | 'hasContent' | 'inWords' | 'named'>

function reader(language: string): (raw: string) => WordSaid {
  const stops = stopWordsOf(language)
  const met = new Map<string, WordSaid>()
  return (raw) => {
    const folded = foldWord(raw)
    let known = met.get(folded)
    if (!known) {
      const key = stem(folded, language)
      met.set(folded, known = { key, hasContent: !stops.has(folded), inWords: numberSaid(folded, key, language), named: dayOrMonth(folded, key, language) })
    }
    return known
  }
}

/** Three more digits of a number that is written in groups: 5 000. */
function isThreeMore(text: string, { start, end }: Said, next: number): boolean {
  return /^[ \u00a0\u2009\u202f’']$/.test(text.slice(end, next)) && /^\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f’']\p{Nd}{3})*$/u.test(text.slice(start, end)) && /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(next, next + 5))
}

function isTelling({ isNumber, named }: Said): boolean {
  return isNumber || named !== undefined
}

interface Pair { here: number, there: number, share: number }

/** Those around which most is shared first. */
function samePlaces(mine: Text, theirs: Text): Pair[] {
  const [heres, theres] = [placesIn(mine, theirs), placesIn(theirs, mine)]
  const pairs: Pair[] = []
  let left = mostPlaces
  for (const there of theres) for (const here of heres) {
    if (!areOfOneKind(here.said, there.said) || !isSamePlace(here, there)) continue
    if (left-- === 0) return pairs
    const share = shareAround(mine.words, here.at, theirs.words, there.at)
    if (share >= leastShared) pairs.push({ here: here.at, there: there.at, share })
  }
  return pairs.sort((a, b) => b.share - a.share)
}

/** A number, weekday or month that the other text has nowhere, with what stands around it. */
interface Place {
  at: number
  said: Said
  /** The nearest words that both texts have. */
  between: readonly [string | undefined, string | undefined]
  /** The next words, outwards. */
  before: readonly (Said | undefined)[]
  after: readonly (Said | undefined)[]
}

function placesIn(text: Text, other: Text): Place[] {
  const telling = other.words.filter(isTelling)
  const known = new Map<string, boolean>()
  const isKnown = (said: Said) => known.get(said.key) ?? (known.set(said.key, telling.some((theirs) => areTheSame(said, theirs))), known.get(said.key)!)
  const places: Place[] = []
  text.words.forEach((said, at) => {
    if (!isTelling(said) || isKnown(said)) return
    const next = (step: number) => Array.from({ length: near }, (_, distance) => text.words[at + (distance + 1) * step] as Said | undefined)
    const [before, after] = [next(-1), next(1)]
    const nearest = (words: typeof before) => words.find((word) => word?.hasContent && other.keys.has(word.key))?.key
    places.push({ at, said, between: [nearest(before), nearest(after)], before, after })
  })
  return places
}

function areTheSame(a: Said, b: Said): boolean {
  if (a.isNumber || b.isNumber) return a.isNumber && b.isNumber && (a.key === b.key || (!(a.isYear && b.isYear) && areOneNumber(a.key, b.key)))
  return [...a.named!].some((name) => b.named!.has(name))
}

/** 20 may be the year 1920, 72 of what a word calls thousands 72000, 25000 what 25076 is rounded to, 5 the hour of 17:00. */
function areOneNumber(a: string, b: string): boolean {
  if (a.includes(':') || b.includes(':')) return onTheClock(a) === onTheClock(b)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (/^\d\d$/.test(short) && /^\d{4}$/.test(long) && long.endsWith(short)) return true
  const [less, more] = [Number(a), Number(b)].sort((x, y) => x - y)
  if (digits(a) === digits(b)) return more >= 1000 * less
  return Math.abs(digits(a).length - digits(b).length) >= 2 && more - less <= more / 100
}

function onTheClock(number: string): string {
  const [hour, minute = '0'] = number.split(':')
  return `${Number(hour) % 12}:${Number(minute)}`
}

function digits(number: string): string {
  return number.replace('.', '').replace(/^0+|0+$/g, '')
}

function areOfOneKind(a: Said, b: Said): boolean {
  if (a.isNumber || b.isNumber) return a.isNumber && b.isNumber && a.isYear === b.isYear
  return [...a.named!].some((one) => [...b.named!].some((other) => one < firstMonth === other < firstMonth))
}

function isSamePlace(here: Place, there: Place): boolean {
  if (here.said.isNumber && countOtherThings(here.after[0], there.after[0])) return false
  const isBetween = here.between.every((key, side) => key !== undefined && key === there.between[side])
  return isBetween || areBeside(here.before, there.before) || areBeside(here.after, there.after)
}

/** "1 euro" and "10 millions". */
function countOtherThings(mine: Said | undefined, theirs: Said | undefined): boolean {
  return mine !== undefined && theirs !== undefined && mine.hasContent && theirs.hasContent && mine.key !== theirs.key
}

function areBeside(mine: Place['before'], theirs: Place['before']): boolean {
  return mine.slice(0, beside).every((word, distance) => word !== undefined && word.key === theirs[distance]?.key)
}

/** How much of the claim's other words with content stands before the place in both, or after it in both, in the same order. */
function shareAround(mine: readonly Said[], here: number, theirs: readonly Said[], there: number): number {
  const [before, after] = [withContent(theirs.slice(0, there)), withContent(theirs.slice(there + 1))]
  const reach = (words: readonly string[]) => 3 * words.length + 12
  const common = inOrder(before, withContent(mine.slice(Math.max(0, here - reach(before)), here))) + inOrder(after, withContent(mine.slice(here + 1, here + 1 + reach(after))))
  return common / Math.max(1, before.length + after.length)
}

function withContent(words: readonly Said[]): string[] {
  return words.flatMap(({ key, hasContent }) => (hasContent ? [key] : []))
}

/** How many words both have in the same order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    b.forEach((other, at) => { next[at + 1] = word === other ? row[at] + 1 : Math.max(row[at + 1], next[at]) })
    row = next
  }
  return row[b.length]
}

function oneToOne(pairs: readonly Pair[]): Pair[] {
  const [heres, theres] = [new Set<number>(), new Set<number>()]
  return pairs.filter(({ here, there }) => {
    if (heres.has(here) || theres.has(there)) return false
    heres.add(here)
    theres.add(there)
    return true
  })
}

/** Those next to each other in both texts are told as one: "Monday 5" and "Tuesday 6". */
function sideBySide(pairs: readonly Pair[]): { first: Pair, last: Pair }[] {
  const out: { first: Pair, last: Pair }[] = []
  for (const pair of pairs.toSorted((a, b) => a.here - b.here)) {
    const before = out.at(-1)
    if (before && pair.here === before.last.here + 1 && pair.there === before.last.there + 1) before.last = pair
    else out.push({ first: pair, last: pair })
  }
  return out
}

function passage(text: string, { start }: Said, { end }: Said): Passage {
  return { text: text.slice(start, end), start, end }
}
