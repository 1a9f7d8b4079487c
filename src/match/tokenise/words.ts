/** Cuts text into words: one pass over the code units, no regular expression, no allocation but the words themselves. */
import { APOSTROPHE, CAPITAL, DIGIT, IDEOGRAPH, INVISIBLE, LETTER, MARK, SEPARATOR, UNSPACED, classOf, foldOf } from '../normalise/characters.ts'
import { namesAmong } from './thai-names.ts'

export const CAPITALISED = 1
export const ALL_CAPITALS = 2
export const OPENS_SENTENCE = 4
export const NUMBER = 8
/** One of the overlapping pairs of a text without spaces. */
export const PAIR = 16
/** Came out of a #hashtag or an @handle. */
export const TAGGED = 32
/** A name or loan word as a whole, beside the pairs or pieces that it is cut in: by them it is met in its own script, by this in others. */
export const WHOLE = 64

export interface Word {
  /** As written; numbers in plain digits, initials without their stops, US and WHO as USA and W.H.O. */
  raw: string
  start: number
  end: number
  flags: number
}

const apostrophes = /['’‘ʼ＇׳]/g

export function cutWords(text: string, limit = Infinity): Word[] {
  const words: Word[] = []
  const length = text.length
  let opens = OPENS_SENTENCE
  let at = 0
  while (at < length && words.length < limit) {
    const code = text.charCodeAt(at)
    const kind = classOf[code]
    if (kind === LETTER || kind === CAPITAL || kind === DIGIT || isPairedLetter(text, at)) {
      const initials = endOfInitials(text, at)
      const end = initials || endOfWord(text, at)
      if (initials) words.push({ raw: withoutApostrophe(text.slice(at, end).replaceAll('.', '')), start: at, end, flags: opens | (kind === CAPITAL ? CAPITALISED | ALL_CAPITALS : 0) })
      else emit(words, text, at, end, opens)
      opens = 0
      at = end
    } else if (kind === IDEOGRAPH) {
      const end = endOfRun(text, at, IDEOGRAPH)
      emitPairs(words, text, at, end, opens)
      opens = 0
      at = end
    } else if (kind === UNSPACED) {
      const end = endOfRun(text, at, UNSPACED)
      emitSegments(words, text, at, end, opens)
      opens = 0
      at = end
    } else {
      if (endsSentence(code)) opens = OPENS_SENTENCE
      at++
    }
  }
  markNames(words)
  return words
}

/** Where "U.S.", "U.S.'s" or "p.m." ends: two or more single letters, each with its full stop. 0 where there is none. */
function endOfInitials(text: string, start: number): number {
  let at = start
  while (isLetterAt(text, at) && text.charCodeAt(at + 1) === 46) at += 2
  if (at < start + 4 || isLetterAt(text, at)) return 0
  return classOf[text.charCodeAt(at)] === APOSTROPHE && isLetterAt(text, at + 1) ? endOfWord(text, at + 1) : at
}

/** Names that are spelt like words without content, unless all around them is in capitals too: each gets a spelling of its own. */
const ownSpelling = new Map([['US', 'USA'], ['WHO', 'W.H.O.']])

function markNames(words: Word[]): void {
  const names = words.filter((word, i) => isLikeAName(word) && !isShouted(words[i - 1]) && !isShouted(words[i + 1]))
  for (const name of names) name.raw = ownSpelling.get(name.raw)!
}

function isLikeAName({ raw, flags }: Word): boolean {
  return (flags & ALL_CAPITALS) > 0 && ownSpelling.has(raw)
}

function isShouted(word: Word | undefined): boolean {
  return word !== undefined && (word.flags & ALL_CAPITALS) > 0 && word.raw.length > 2 && !isLikeAName(word)
}

function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 10 || code === 58 || code === 34 || code === 0x201c || code === 0x201d || code === 0x2014 || code === 0x964 || code === 0x3002
}

/** A letter or digit outside the first plane, written as two code units. */
function isPairedLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff && /[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
}

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const kind = classOf[text.charCodeAt(at)]
    if (kind === LETTER || kind === CAPITAL || kind === DIGIT || kind === MARK || kind === INVISIBLE) at++
    else if (kind === APOSTROPHE && at > start && isLetterAt(text, at + 1) && isLetterAt(text, at - 1)) at++
    else if (isPairedLetter(text, at)) at += 2
    else if (at > start && isDigitAt(text, at - 1) && isDigitAt(text, at + 1) && isGrouping(text.charCodeAt(at))) at++
    else break
  }
  return at
}

function isGrouping(code: number): boolean {
  return code === 44 || code === 46 || code === 0x66b || code === 0x66c
}

function isLetterAt(text: string, at: number): boolean {
  const kind = classOf[text.charCodeAt(at)]
  return kind === LETTER || kind === CAPITAL || kind === MARK
}

function isDigitAt(text: string, at: number): boolean {
  return classOf[text.charCodeAt(at)] === DIGIT
}

function endOfRun(text: string, start: number, kind: number): number {
  let at = start
  while (at < text.length && (classOf[text.charCodeAt(at)] === kind || classOf[text.charCodeAt(at)] === INVISIBLE)) at++
  return at
}

function emit(words: Word[], text: string, start: number, end: number, opens: number): void {
  const tagged = start > 0 && (text.charCodeAt(start - 1) === 35 || text.charCodeAt(start - 1) === 64)
  if (tagged) return emitTagged(words, text, start, end, opens)
  emitPlain(words, text, start, end, opens)
}

/** #StopTheSteal and @realDonaldTrump are cut where a capital follows a small letter. */
function emitTagged(words: Word[], text: string, start: number, end: number, opens: number): void {
  let from = start
  for (let at = start + 1; at < end; at++) {
    const kind = classOf[text.charCodeAt(at)]
    const before = classOf[text.charCodeAt(at - 1)]
    const acronymEnds = kind === CAPITAL && before === CAPITAL && at + 1 < end && classOf[text.charCodeAt(at + 1)] === LETTER
    if ((kind === CAPITAL && before === LETTER) || acronymEnds || (kind === DIGIT) !== (before === DIGIT)) {
      emitPlain(words, text, from, at, opens | TAGGED)
      from = at
    }
  }
  emitPlain(words, text, from, end, opens | TAGGED)
}

function emitPlain(words: Word[], text: string, start: number, end: number, opens: number): void {
  let digits = 0
  let letters = 0
  let apostrophe = false
  let capitals = 0
  for (let at = start; at < end; at++) {
    const kind = classOf[text.charCodeAt(at)]
    if (kind === DIGIT) digits++
    else if (kind === CAPITAL) { capitals++; letters++ }
    else if (kind === LETTER || kind === SEPARATOR && text.charCodeAt(at) >= 0xd800) letters++
    else if (kind === APOSTROPHE) apostrophe = true
  }
  if (digits > 0) return emitWithDigits(words, text, start, end, opens, letters)
  let raw = text.slice(start, end)
  if (apostrophe) raw = withoutApostrophe(raw)
  const first = classOf[text.charCodeAt(start)] === CAPITAL
  const flags = opens | (first ? CAPITALISED : 0) | (first && capitals > 1 && capitals === letters ? ALL_CAPITALS : 0)
  words.push({ raw, start, end, flags })
}

/** "Trump's" is Trump, "l'homme" is homme, "don't" is dont. */
function withoutApostrophe(raw: string): string {
  const parts = raw.split(apostrophes)
  if (parts.length === 2) {
    const [head, tail] = parts
    if (tail === 's' || tail === 'S') return head
    if (/^(?:[a-z]|qu|dell|nell|all|dall|sull|un|jusqu|lorsqu|puisqu)$/i.test(head)) return tail.length > 1 ? tail : head + tail
  }
  return parts.join('')
}

/** 1,000 is 1000; 1,5 is 1.5; 20k is 20000; covid19 is covid 19; 10th is 10; 5g stays. */
function emitWithDigits(words: Word[], text: string, start: number, end: number, opens: number, letters: number): void {
  const ascii = asciiDigits(text.slice(start, end))
  if (letters === 0) return void words.push({ raw: plainNumber(ascii), start, end, flags: opens | NUMBER })
  const parts = /^(\d[\d.,]*)(\D+)$/u.exec(ascii)
  if (parts) {
    const [, number, unit] = parts
    const value = plainNumber(number)
    if (/^(?:st|nd|rd|th)$/i.test(unit)) return void words.push({ raw: value, start, end, flags: opens | NUMBER })
    if (/^k$/i.test(unit) && Number(value) > 0 && Number(value) < 1e6) return void words.push({ raw: String(Math.round(Number(value) * 1000)), start, end, flags: opens | NUMBER })
    if (unit.length > 1 || /^m$/i.test(unit)) {
      words.push({ raw: value, start, end, flags: opens | NUMBER })
      words.push({ raw: /^(?:m|mn|mio)$/i.test(unit) ? 'million' : /^bn$/i.test(unit) ? 'billion' : unit, start, end, flags: 0 })
      return
    }
  }
  const tail = /^(\p{L}{3,})(\d+)$/u.exec(ascii)
  if (tail) {
    words.push({ raw: tail[1], start, end, flags: opens })
    words.push({ raw: tail[2], start, end, flags: NUMBER })
    return
  }
  words.push({ raw: ascii, start, end, flags: opens })
}

function asciiDigits(raw: string): string {
  let out = ''
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    out += code > 127 && classOf[code] === DIGIT ? String.fromCharCode(foldOf[code]) : code === 0x66b ? '.' : code === 0x66c ? ',' : raw[at]
  }
  return out
}

function plainNumber(raw: string): string {
  let number = raw
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(number)) number = number.replaceAll(',', '')
  else if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)) number = number.replaceAll('.', '').replace(',', '.')
  else number = number.replaceAll(',', '.')
  if (/^\d+\.\d+$/.test(number)) number = number.replace(/\.?0+$/, '')
  return number.replace(/^0+(?=\d)/, '').slice(0, 40)
}

function emitPairs(words: Word[], text: string, start: number, end: number, opens: number): void {
  if (end - start === 1) return void words.push({ raw: text.slice(start, end), start, end, flags: opens | PAIR })
  const names = Map.groupBy(katakanaIn(text.slice(start, end)), ({ raw, at }) => start + at + raw.length)
  for (let at = start; at + 1 < end; at++) {
    words.push({ raw: text.slice(at, at + 2), start: at, end: at + 2, flags: (at === start ? opens : 0) | PAIR })
    for (const { raw } of names.get(at + 2) ?? []) words.push({ raw, start: at + 2 - raw.length, end: at + 2, flags: WHOLE })
  }
}

const katakana = /(?<![ァ-ヺー])[ァ-ヺ][ァ-ヺー]{2,19}(?![ァ-ヺー])/g
const shortestKatakana = 3

/** Words in katakana; of one that the segmenter knows to be two or more, コロナワクチン, these as well. What it does not know it cuts in bits. */
function katakanaIn(text: string): { raw: string, at: number }[] {
  return [...text.matchAll(katakana)].flatMap(({ 0: raw, index }) => {
    const parts = raw.length < 2 * shortestKatakana ? [] : [...wordSegmenter().segment(raw)].map((part) => ({ raw: part.segment, at: index + part.index }))
    return parts.length > 1 && parts.every((part) => part.raw.length >= shortestKatakana) ? [...parts, { raw, at: index }] : [{ raw, at: index }]
  })
}

let segmenter: Intl.Segmenter | undefined

function wordSegmenter(): Intl.Segmenter {
  return segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
}

/** Long runs are cut in pieces first: the segmenter's time grows faster than the text. */
function emitSegments(words: Word[], text: string, start: number, end: number, opens: number): void {
  for (let from = start; from < end; from += 500) {
    const parts: Word[] = []
    for (const part of wordSegmenter().segment(text.slice(from, Math.min(end, from + 500)))) {
      if (part.isWordLike === false) continue
      parts.push({ raw: part.segment, start: from + part.index, end: from + part.index + part.segment.length, flags: opens })
      opens = 0
    }
    const names = Map.groupBy(isThai(text.charCodeAt(from)) ? namesAmong(parts.map(({ raw }) => raw)) : [], ({ to }) => to)
    parts.forEach((part, i) => {
      words.push(part)
      for (const name of names.get(i + 1) ?? []) words.push({ raw: text.slice(parts[name.from].start, part.end), start: parts[name.from].start, end: part.end, flags: WHOLE })
    })
  }
}

function isThai(code: number): boolean {
  return code >= 0xe00 && code <= 0xe7f
}
