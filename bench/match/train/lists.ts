/** Training lists: written, and read again: the features of each source, thinned to the candidates that matter, with what is right in each. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { featureCount } from '../../../src/match/rank/names.ts'
import { untrainedColumn } from '../../../src/match/rank/relative.ts'

export interface List {
  source: string
  /** The message that was asked. */
  query: string
  split?: string
  language?: string
  /** Lists with the same group never stand on both sides of a fold. */
  group: string
  /** How many checks the archive holds that was asked. */
  archive: number
  /** How many right answers there are in the whole archive. */
  golds: number
  right: boolean[]
  /** featureCount values for each candidate. */
  matrix: Float32Array
  weight: number
}

/** The features of all candidates one after another, and beside them which list is where. Returns the file's name without its ending. */
export function writeLists(source: string, rows: Float32Array[], lists: object[]): string {
  const file = `${tmpdir()}/match-features/${source}`
  mkdirSync(`${tmpdir()}/match-features`, { recursive: true })
  writeFileSync(`${file}.bin`, Buffer.concat(rows.map((row) => new Uint8Array(row.buffer, row.byteOffset, row.byteLength))))
  writeFileSync(`${file}.json`, JSON.stringify({ features: featureCount, lists }))
  return file
}

interface Dumped { query: string, split?: string, language?: string, group: string, archive?: number, from: number, to: number, golds: number, right: number[] }

export function readLists(source: string): List[] {
  const file = `${tmpdir()}/match-features/${source}`
  if (!existsSync(`${file}.json`)) {
    console.error(`SKIPPED: ${file}.json is not there; run dump.ts first.`)
    return []
  }
  const { features, lists } = JSON.parse(readFileSync(`${file}.json`, 'utf8'))
  if (features !== featureCount) throw new Error(`${file} has ${features} features, not ${featureCount}; dump it again.`)
  const bytes = readFileSync(`${file}.bin`)
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  return lists.map(({ query, split, language, group, archive = Infinity, from, to, golds, right }: Dumped) => {
    const marks = new Set<number>(right)
    return { source, query, split, language, group, archive, golds, weight: 1, right: Array.from({ length: to - from }, (_, i) => marks.has(i)), matrix: all.subarray(from * featureCount, to * featureCount) }
  })
}

/** Keeps the right ones, the best `most` by the untrained score and every fifth of the rest. */
export function thinned(list: List, most = 40): List {
  const n = list.right.length
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => list.matrix[b * featureCount + untrainedColumn] - list.matrix[a * featureCount + untrainedColumn])
  const keep = order.filter((i, place) => list.right[i] || place < most || place % 5 === 0)
  const matrix = new Float32Array(keep.length * featureCount)
  keep.forEach((i, at) => matrix.set(list.matrix.subarray(i * featureCount, (i + 1) * featureCount), at * featureCount))
  return { ...list, right: keep.map((i) => list.right[i]), matrix }
}

export function averagePrecision(list: List, scores: ArrayLike<number>, depth = 5): number {
  const n = list.right.length
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => scores[b] - scores[a] || a - b)
  let found = 0
  let sum = 0
  for (let place = 0; place < Math.min(depth, n); place++) if (list.right[order[place]]) sum += ++found / (place + 1)
  return sum / Math.min(depth, list.golds)
}

export function found(list: List, scores: ArrayLike<number>, depth = 10): number {
  const order = Array.from({ length: list.right.length }, (_, i) => i).sort((a, b) => scores[b] - scores[a] || a - b)
  return order.slice(0, depth).some((i) => list.right[i]) ? 1 : 0
}

/** A fold number from a group's name; the same on every run. */
export function foldOf(group: string, folds: number): number {
  let code = 0x811c9dc5
  for (let i = 0; i < group.length; i++) code = Math.imul(code ^ group.charCodeAt(i), 0x01000193)
  return ((code ^ (code >>> 15)) >>> 0) % folds
}
