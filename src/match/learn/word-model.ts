/**
 * The learnt embedding as it is kept and used: rows as signed bytes, one scale a row. A stem not among the rows is read by its character
 * runs alone. A vector is made of the distinct stems of a text and has length one; a text without readable stems has none.
 */
import { readSnapshot, writeSnapshot } from '../index/snapshot.ts'
import { StringTable } from '../index/string-table.ts'
import type { WordTable } from './train.ts'
import { rowsOf, shareOf } from './words.ts'
import type { Vocabulary } from './words.ts'

/** The commonest stems are composed once and kept. */
const KEPT = 8192

export class WordModel {
  readonly dimensions: number
  private readonly vocabulary: Vocabulary
  private readonly rows: Int8Array
  private readonly scales: Float32Array
  private readonly rowOf: StringTable
  private readonly kept: (Float32Array | undefined)[] = []

  private constructor(vocabulary: Vocabulary, dimensions: number, rows: Int8Array, scales: Float32Array, rowOf: StringTable) {
    this.vocabulary = vocabulary
    this.dimensions = dimensions
    this.rows = rows
    this.scales = scales
    this.rowOf = rowOf
  }

  static of({ vocabulary, dimensions, rows }: WordTable): WordModel {
    const count = rows.length / dimensions
    const bytes = new Int8Array(rows.length)
    const scales = new Float32Array(count)
    for (let row = 0; row < count; row++) {
      let most = 0
      for (let i = row * dimensions; i < (row + 1) * dimensions; i++) most = Math.max(most, Math.abs(rows[i]))
      scales[row] = most / 127
      for (let i = row * dimensions; i < (row + 1) * dimensions; i++) bytes[i] = most === 0 ? 0 : Math.round(rows[i] / scales[row])
    }
    const rowOf = new StringTable()
    for (const stem of vocabulary.stems) rowOf.add(stem)
    return new WordModel(vocabulary, dimensions, bytes, scales, rowOf)
  }

  /** The vector of a text by its stems, each counted once. */
  encode(stems: Iterable<string>): Float32Array | undefined {
    const sum = new Float32Array(this.dimensions)
    for (const stem of new Set(stems)) this.addStem(stem, 1, sum)
    return toLengthOne(sum)
  }

  /** Adds a stem to a text's sum, times its weight and `factor`. */
  addStem(stem: string, factor: number, sum: Float32Array): void {
    const row = this.rowOf.get(stem)
    const weight = factor * (row < 0 ? this.vocabulary.rareWeight : this.vocabulary.weights[row])
    const vector = row >= 0 && row < KEPT ? (this.kept[row] ??= this.compose(stem, row)) : this.compose(stem, row)
    for (let d = 0; d < sum.length; d++) sum[d] += weight * vector[d]
  }

  private compose(stem: string, row: number): Float32Array {
    const { dimensions } = this
    const vector = new Float32Array(dimensions)
    const rows = rowsOf(stem, row < 0 ? undefined : row, this.vocabulary)
    for (let i = 0; i < rows.length; i++) {
      const share = shareOf(rows, i, this.vocabulary.stems.length) * this.scales[rows[i]]
      const from = rows[i] * dimensions
      for (let d = 0; d < dimensions; d++) vector[d] += share * this.rows[from + d]
    }
    return vector
  }

  save(): Uint8Array {
    const { units, starts } = this.rowOf.parts()
    const { weights, rareWeight, runs } = this.vocabulary
    return writeSnapshot(
      { dimensions: this.dimensions, rareWeight, runs },
      { units, starts, weights: weights as Float32Array<ArrayBuffer>, scales: this.scales as Float32Array<ArrayBuffer>, rows: new Uint8Array(this.rows.buffer as ArrayBuffer, this.rows.byteOffset, this.rows.length) },
    )
  }

  static load(bytes: Uint8Array): WordModel {
    const { plain, arrays } = readSnapshot(bytes)
    const { dimensions, rareWeight, runs } = plain as { dimensions: number; rareWeight: number; runs: number }
    const rowOf = StringTable.from(arrays.units as Uint16Array<ArrayBuffer>, arrays.starts as Uint32Array<ArrayBuffer>)
    const stems = Array.from({ length: rowOf.size }, (_, row) => rowOf.at(row))
    const rows = arrays.rows as Uint8Array<ArrayBuffer>
    return new WordModel({ stems, weights: arrays.weights as Float32Array, rareWeight, runs }, dimensions, new Int8Array(rows.buffer, rows.byteOffset, rows.length), arrays.scales as Float32Array, rowOf)
  }
}

export function toLengthOne(vector: Float32Array): Float32Array | undefined {
  let sum = 0
  for (const value of vector) sum += value * value
  if (!(sum > 0) || !Number.isFinite(sum)) return undefined
  const scale = 1 / Math.sqrt(sum)
  for (let d = 0; d < vector.length; d++) vector[d] *= scale
  return vector
}
