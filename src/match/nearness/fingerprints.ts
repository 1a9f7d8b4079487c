/**
 * Fingerprints by which two copies of a message know each other in spite of an added headline, emoji, a cut or re-wrapped quotes.
 *
 * The text is normalised (links, invisible characters and forwarding phrases out), cut into folded words, and every run of three words (pairs of
 * letters: six) is hashed to 64 bits. Of every four neighbouring hashes the smallest is kept (winnowing): any shared run of six words leaves at least one
 * fingerprint in common, and about two fifths of all hashes are kept. A text shorter than that keeps what it has.
 */
import { foldWord } from '../normalise/characters.ts'
import { normalise } from '../normalise/normalise.ts'
import { PAIR, cutWords } from '../tokenise/words.ts'

const runLength = 3
const windowLength = 4
const most = 20_000

export function fingerprints(text: string): bigint[] {
  const hashes = hashRuns(foldedWords(text))
  const kept = new Set<bigint>()
  for (let from = 0; from < Math.max(1, hashes.length - windowLength + 1) && hashes.length > 0; from++) {
    let least = hashes[from]
    for (let i = from + 1; i < Math.min(hashes.length, from + windowLength); i++) if (hashes[i] < least) least = hashes[i]
    kept.add(least)
  }
  return [...kept].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function foldedWords(text: string): string[] {
  const { text: said } = normalise(text)
  const words = cutWords(said, most)
  return words.map(({ raw, flags }) => (flags & PAIR ? raw : foldWord(raw))).filter((word) => word !== '')
}

function hashRuns(words: string[]): bigint[] {
  if (words.length === 0) return []
  const length = Math.min(words.length, runLength)
  const hashes: bigint[] = []
  for (let from = 0; from + length <= words.length; from++) hashes.push(hash64(words.slice(from, from + length).join(' ')))
  return hashes
}

/** FNV-1a over UTF-16 units in two 32-bit lanes, made signed so that a PostgreSQL bigint holds it. */
function hash64(text: string): bigint {
  let a = 0x811c9dc5
  let b = 0xc9dc5118
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code ^ (a >>> 13), 0x5bd1e995)
  }
  return BigInt.asIntN(64, (BigInt(a >>> 0) << 32n) | BigInt((b ^ (b >>> 15)) >>> 0))
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
