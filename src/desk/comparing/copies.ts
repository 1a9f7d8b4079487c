/**
 * Tells whether two messages are copies of one: the same words, in spite of an added headline, emoji, or a cut. Where a "not", a number or a day differs
 * inside what they share, they say different things, and are left to a reviewer, to whom they are suggested as possibly the same.
 * The fingerprints find what is worth comparing; what is compared here are all runs of three words.
 */

import { setImmediate as turn } from 'node:timers/promises'
import { inTurns } from '#desk/background'
import { type Telling, tellingIn } from '#match'
import { maskedWords, withoutChatHeaders } from '#privacy'
import type { Wording } from './wording.ts'

/** In a text of fewer words a single one may turn the meaning, so not one may differ. */
const few = 10
/** In a text of fewer words another number makes another claim. */
const some = 40
const runLength = 3
/** What one has and the other lacks is a passage left out when it is longer than this, and no other wording. */
const longestChange = 12
/** So many words before and after what they share belong to it. */
const edge = 2
const smallestCut = 1 / 8
const shareOfACut = 0.6
const shareOfACopy = 0.5
/** Comparing one takes milliseconds. */
export const longStatement = 3_000

/** Others have their turn between the steps of comparing long ones. */
export async function areCopies(a: Wording, b: Wording): Promise<boolean> {
  const isLong = a.statement.length + b.statement.length > longStatement
  return inTurns(comparing(a, b), () => (isLong ? turn() : undefined))
}

function* comparing(a: Wording, b: Wording): Generator<undefined, boolean> {
  if (a.statement === b.statement && haveSameLinks(a, b)) return true
  const ofA = wordsOf(a)
  yield
  const [shorter, longer] = [ofA, wordsOf(b)].sort((first, second) => first.length - second.length)
  yield
  if (shorter.length < few) return shorter.join(' ') === longer.join(' ') && haveSameLinks(a, b)
  if (shorter.length < some && numbersIn(shorter).some((number) => !longer.includes(number))) return false

  const runs = runsOfBoth(shorter, longer)
  yield
  const { shared, contained } = shares(runs)
  if (shared < shareOfACopy && (contained < shareOfACut || shorter.length < longer.length * smallestCut)) return false
  yield
  return !saysSomethingElse(shorter, longer, runs)
}

/**
 * What is made once, at the start, so that nobody's message waits for it: the names of days and months of all languages, and the patterns, which are
 * slow the first time they are used, for texts in Latin letters and in others.
 */
export function prepareComparing(): void {
  for (const letter of ['a', '字']) {
    const said = `${letter} `.repeat(few)
    for (const link of ['', 'https://town.example/a']) areCopies({ statement: `${said}${link}`, links: [] }, { statement: `${said}not ${said}`, links: [] })
    maskedWords(said, () => '')
  }
  tellingIn([])('')
}

/** Whether the words that only one of them has, between those that both have or at their edge, make another claim of it. */
function saysSomethingElse(a: string[], b: string[], runs: BothRuns): boolean {
  const tellingOf = tellingIn(b)
  const [mine, theirs] = [sharedPart(a, runs.shorter, runs.longer), sharedPart(b, runs.longer, runs.shorter)]
  const bothGoOn = { before: mine.first > 0 && theirs.first > 0, after: mine.last < a.length - 1 && theirs.last < b.length - 1 }
  const turns = (part: SharedPart) => changed(part, bothGoOn, tellingOf).sort().join(' ')
  return turns(mine) !== turns(theirs)
}

interface SharedPart {
  words: string[]
  isShared: Uint8Array
  first: number
  last: number
}

function sharedPart(words: string[], mine: Runs, theirs: Runs): SharedPart {
  const isShared = new Uint8Array(words.length)
  for (let at = 0; at < mine.count; at++) if (theirs.placeOf(mine, at) >= 0) isShared.fill(1, at, at + runLength)
  return { words, isShared, first: isShared.indexOf(1), last: isShared.lastIndexOf(1) }
}

/**
 * The telling words that stand in no shared run, in short stretches within what is shared or at its edge. A number that only one of them has before or after
 * everything that the other says is an addition (a telephone number, a date of sending); a "not" there is about what follows.
 */
function changed({ words, isShared, first, last }: SharedPart, bothGoOn: { before: boolean; after: boolean }, tellingOf: (word: string) => Telling | undefined): string[] {
  const out: string[] = []
  for (let from = Math.max(0, first - edge); from <= Math.min(words.length - 1, last + edge);) {
    let to = from
    while (to < words.length && to <= last + edge && !isShared[to]) to++
    const isAddition = (to <= first && !bothGoOn.before) || (from > last && !bothGoOn.after)
    if (to > from && to - from <= longestChange) out.push(...words.slice(from, to).filter((word) => (isAddition ? tellingOf(word) === 'negation' : tellingOf(word))))
    from = to + 1
  }
  return out
}

/** The share of all runs that both have, and of the shorter one's runs that the longer one has. */
export function overlap(shorter: string[], longer: string[]): { shared: number; contained: number } {
  return shares(runsOfBoth(shorter, longer))
}

interface BothRuns {
  shorter: Runs
  longer: Runs
}

function runsOfBoth(shorter: string[], longer: string[]): BothRuns {
  const numbers = new Map<string, number>()
  const numbered = (words: string[]) => new Runs(Int32Array.from(words, (word) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1)))
  return { shorter: numbered(shorter), longer: numbered(longer) }
}

/** The runs of three words of a text whose words are numbers, to be found again without a string made for each: long texts are compared in milliseconds. */
class Runs {
  readonly count: number
  /** How many different ones. */
  readonly distinct: number
  private readonly words: Int32Array
  /** The place of each different run + 1, at the hash of the run or the next free place behind it. */
  private readonly table: Int32Array

  constructor(words: Int32Array) {
    this.words = words
    this.count = Math.max(0, words.length - runLength + 1)
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.count + 2)))
    let distinct = 0
    for (let at = 0; at < this.count; at++) {
      const slot = this.slotOf(this, at)
      if (this.table[slot] !== 0) continue
      this.table[slot] = at + 1
      distinct++
    }
    this.distinct = distinct
  }

  /** Where the run that stands at a place of the other text stands here first; −1 where it does not. */
  placeOf(other: Runs, at: number): number {
    return this.table[this.slotOf(other, at)] - 1
  }

  private slotOf({ words: theirs }: Runs, at: number): number {
    const { words, table } = this
    const [first, second, third] = [theirs[at], theirs[at + 1], theirs[at + 2]]
    const mixed = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b) + Math.imul(third, 0xc2b2ae35)
    for (let slot = (mixed ^ (mixed >>> 15)) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const place = table[slot] - 1
      if (place < 0 || (words[place] === first && words[place + 1] === second && words[place + 2] === third)) return slot
    }
  }
}

function shares({ shorter, longer }: BothRuns): { shared: number; contained: number } {
  let common = 0
  for (let at = 0; at < shorter.count; at++) if (shorter.placeOf(shorter, at) === at && longer.placeOf(shorter, at) >= 0) common++
  return { shared: common / Math.max(1, shorter.distinct + longer.distinct - common), contained: common / Math.max(1, shorter.distinct) }
}

/** Words in small letters without links and the headers of messengers, "won't" as one; where a script writes no spaces, each letter is one. One sign may stand for eighteen letters: a text of nothing else is read in part. */
export function wordsOf({ statement }: Pick<Wording, 'statement'>): string[] {
  const said = withoutLinks(withoutChatHeaders(statement))
  return said.normalize('NFKC').slice(0, 2 * said.length + 100).toLowerCase().replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

export function withoutLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
}

export function runsOf(words: string[]): Set<string> {
  return new Set(words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' ')))
}

function numbersIn(words: string[]): string[] {
  return words.filter((word) => /\p{N}/u.test(word))
}

/** "Is this true?" under two different links asks two different things. */
function haveSameLinks(a: Wording, b: Wording): boolean {
  return a.links.length === b.links.length && a.links.every((link) => b.links.includes(link))
}
