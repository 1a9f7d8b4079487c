/**
 * The words a model knows. A word is its stem plus the runs of four characters in it, so that a word never seen still has a place near
 * its relatives. The rows of a model: first one for each stem that two checks or more hold, commonest first; after them those of the
 * character runs, which share rows by their hash.
 */
import type { Shelf } from './shelf.ts'

const RUN = 4

export interface Vocabulary {
  stems: string[]
  /** How telling each stem is. */
  weights: Float32Array
  /** How telling a stem without a row is. */
  rareWeight: number
  /** Number of rows for character runs. */
  runs: number
}

export function vocabularyOf(shelf: Shelf, limits: { stems: number; runs: number }): Vocabulary {
  const kept: number[] = []
  for (let word = 0; word < shelf.words; word++) if (shelf.held(word) >= 2) kept.push(word)
  kept.sort((a, b) => shelf.held(b) - shelf.held(a) || a - b)
  kept.length = Math.min(kept.length, limits.stems)
  const weigh = (held: number) => Math.log(1 + shelf.checks.length / (held + 1))
  return {
    stems: kept.map((word) => shelf.stem(word)),
    weights: Float32Array.from(kept, (word) => weigh(shelf.held(word))),
    rareWeight: weigh(1),
    runs: limits.runs,
  }
}

/** The rows of a word: the stem's, if it has one, then those of its character runs. */
export function rowsOf(stem: string, row: number | undefined, { stems, runs }: Vocabulary): Int32Array {
  const marked = `<${stem}>`
  const count = Math.max(1, marked.length - RUN + 1)
  const own = row === undefined ? 0 : 1
  const rows = new Int32Array(own + count)
  if (row !== undefined) rows[0] = row
  for (let i = 0; i < count; i++) rows[own + i] = stems.length + (hashOf(marked, i, Math.min(marked.length, i + RUN)) % runs)
  return rows
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 8
}

/** How much each row of a word counts: the stem's wholly, the runs' together about as much. */
export function shareOf(rows: Int32Array, at: number, stems: number): number {
  return rows[at] < stems ? 1 : 1 / Math.sqrt(rows[0] < stems ? rows.length - 1 : rows.length)
}
