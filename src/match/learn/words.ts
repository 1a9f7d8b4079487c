/**
 * The words a model knows. A word is its stem plus the runs of four characters in it, so that a word never seen still has a place near
 * its relatives: row 0 … stems-1 belong to stems found in two checks or more, the rows after them to hashed character runs.
 */

const RUN = 4

export interface Vocabulary {
  /** Stems with a row of their own, in row order. */
  stems: string[]
  /** Weight of each stem: how telling it is. */
  weights: Float32Array
  /** Weight of a stem without a row. */
  rareWeight: number
  /** Number of rows for character runs, a power of two. */
  runs: number
}

export function vocabularyOf(texts: Iterable<readonly string[]>, limits: { stems: number; runs: number }): Vocabulary {
  const counts = new Map<string, number>()
  let total = 0
  for (const stems of texts) {
    total++
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const kept = [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limits.stems)
  return {
    stems: kept.map(([stem]) => stem),
    weights: Float32Array.from(kept, ([, count]) => weightOf(count, total)),
    rareWeight: weightOf(1, total),
    runs: limits.runs,
  }
}

function weightOf(count: number, total: number): number {
  return Math.log(1 + total / (count + 1))
}

/** Rows of the character runs of a stem, with its ends marked; a short stem is one run. */
export function runRows(stem: string, stems: number, runs: number): Int32Array {
  const marked = `<${stem}>`
  const count = Math.max(1, marked.length - RUN + 1)
  const rows = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < Math.min(marked.length, i + RUN); j++) hash = Math.imul(hash ^ marked.charCodeAt(j), 0x01000193)
    hash ^= hash >>> 15
    rows[i] = stems + (Math.imul(hash, 0x2c1b3c6d) >>> 8) % runs
  }
  return rows
}
