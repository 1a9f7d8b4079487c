/**
 * Fingerprints by which two copies of a message know each other in spite of an added headline, emoji, a cut or re-wrapped quotes.
 *
 * The text is normalised (links, invisible characters and forwarding phrases out), cut into folded words, and every run of three words (pairs of
 * letters: six) is hashed to 64 bits. Of every four neighbouring hashes the smallest is kept (winnowing): any shared run of six words leaves at least one
 * fingerprint in common, and about two fifths of all hashes are kept. A text shorter than that keeps what it has.
 */
import { foldWord } from '../normalise/characters.ts'
import { normalise } from '../normalise/normalise.ts'
import { PAIR, WHOLE, cutWords } from '../tokenise/words.ts'

/** How words are read for it. Whoever changes what fingerprints come out of a text raises this, so that those that are kept are made anew; a test says when. */
export const fingerprintReading = 3

const runLength = 3
const windowLength = 4
const most = 20_000

export function fingerprints(text: string): bigint[] {
  const { high, low } = hashRuns(foldedWords(text))
  const prints = new BigInt64Array(high.length)
  const halves = new Int32Array(prints.buffer)
  let count = 0
  let last = -1
  for (let from = 0; from < Math.max(1, high.length - windowLength + 1) && high.length > 0; from++) {
    let least = from
    for (let i = from + 1; i < Math.min(high.length, from + windowLength); i++) if (high[i] < high[least] || (high[i] === high[least] && low[i] < low[least])) least = i
    if (least === last) continue
    last = least
    halves[count * 2 + lowHalf] = low[least]
    halves[count * 2 + 1 - lowHalf] = high[least]
    count++
  }
  const sorted = prints.subarray(0, count).sort()
  const each: bigint[] = []
  for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) each.push(sorted[i])
  return each
}

/** Which half of a 64-bit number stands first in this machine's memory. */
const lowHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1

function foldedWords(text: string): string[] {
  const { text: said } = normalise(text)
  const words = cutWords(said, most).filter(({ flags }) => !(flags & WHOLE))
  return words.map(({ raw, flags }) => (flags & PAIR ? raw : foldWord(raw))).filter((word) => word !== '')
}

/** FNV-1a over the UTF-16 units of each run, in two 32-bit lanes; the high one signed, so that a PostgreSQL bigint holds both together. */
function hashRuns(words: string[]): { high: Int32Array, low: Uint32Array } {
  const length = Math.min(words.length, runLength)
  const count = length === 0 ? 0 : words.length - length + 1
  const high = new Int32Array(count)
  const low = new Uint32Array(count)
  for (let from = 0; from < count; from++) {
    let a = 0x811c9dc5
    let b = 0xc9dc5118
    for (let w = from; w < from + length; w++) {
      const word = words[w]
      for (let i = w === from ? 0 : -1; i < word.length; i++) {
        const code = i < 0 ? 32 : word.charCodeAt(i)
        a = Math.imul(a ^ code, 0x01000193)
        b = Math.imul(b ^ code ^ (a >>> 13), 0x5bd1e995)
      }
    }
    high[from] = a
    low[from] = b ^ (b >>> 15)
  }
  return { high, low }
}

export interface Nearness {
  /** Share of the first text's fingerprints found in the second, and back. */
  firstInSecond: number
  secondInFirst: number
  /** Of all fingerprints of both, the share they have in common. */
  shared: number
  /** How many they have in common. */
  common: number
}

export function nearness(first: readonly bigint[], second: readonly bigint[]): Nearness {
  const other = new Set(second)
  let common = 0
  for (const print of new Set(first)) if (other.has(print)) common++
  const a = new Set(first).size
  const b = other.size
  return {
    firstInSecond: a === 0 ? 0 : common / a,
    secondInFirst: b === 0 ? 0 : common / b,
    shared: a + b - common === 0 ? 0 : common / (a + b - common),
    common
  }
}
