/**
 * The place of an operator's encoder in the index: one vector of signed bytes for each check, made outside and put in by id. Checks that
 * still lack one are named by `missing`, so that a background job can bring them in any order, be stopped, and go on later; until then
 * they count as saying nothing.
 */
import type { Archive } from '../index/archive.ts'
import { readSnapshot, writeSnapshot } from '../index/snapshot.ts'
import { StringTable } from '../index/string-table.ts'
import { DocumentVectors } from './document-vectors.ts'
import type { Asked, Asking, Similarity } from './types.ts'

export class EncodedChecks implements Similarity {
  readonly encoder: string
  readonly dimensions: number
  private readonly archive: Archive
  private readonly vectors: DocumentVectors
  private encoded = new Uint8Array(16)

  constructor(encoder: string, dimensions: number, archive: Archive) {
    this.encoder = encoder
    this.dimensions = dimensions
    this.archive = archive
    this.vectors = new DocumentVectors(dimensions, archive.documents)
    this.follow()
  }

  follow(): void {
    while (this.vectors.documents < this.archive.documents) this.vectors.append(undefined)
    if (this.encoded.length < this.archive.documents) {
      const longer = new Uint8Array(Math.ceil(this.archive.documents * 1.5))
      longer.set(this.encoded)
      this.encoded = longer
    }
  }

  /** Ids of checks that have not been encoded since they came or changed. */
  missing(limit: number): string[] {
    this.follow()
    const ids: string[] = []
    for (let document = 0; document < this.archive.documents && ids.length < limit; document++)
      if (!this.encoded[document] && !this.archive.dead[document]) ids.push(this.archive.ids.at(this.archive.idOf[document]))
    return ids
  }

  /** A check that has gone meanwhile is passed over. */
  put(id: string, vector: Float32Array | undefined): void {
    if (vector && vector.length !== this.dimensions) throw new Error(`The encoder ${this.encoder} gave ${vector.length} numbers where ${this.dimensions} were agreed.`)
    const document = this.archive.documentOf(id)
    if (document < 0) return
    this.follow()
    this.vectors.put(document, vector)
    this.encoded[document] = 1
  }

  ask({ vector }: Asking): Asked | undefined {
    if (!vector || vector.length !== this.dimensions) return undefined
    return { likeness: (document) => this.vectors.likeness(vector, document) }
  }

  save(): Uint8Array {
    this.follow()
    const { archive, dimensions } = this
    const ids = new StringTable()
    const kept: number[] = []
    for (let document = 0; document < archive.documents; document++)
      if (this.encoded[document] && !archive.dead[document]) {
        ids.add(archive.ids.at(archive.idOf[document]))
        kept.push(document)
      }
    const rows = new Uint8Array(kept.length * dimensions)
    kept.forEach((document, at) => rows.set(this.vectors.bytesOf(document), at * dimensions))
    return writeSnapshot({ encoder: this.encoder, dimensions }, { ...ids.parts(), rows })
  }

  /** Vectors of checks that are not in the archive are left out; so are all of them when another encoder made them. */
  static load(bytes: Uint8Array, encoder: string, dimensions: number, archive: Archive): EncodedChecks {
    const loaded = new EncodedChecks(encoder, dimensions, archive)
    const { plain, arrays } = readSnapshot(bytes)
    const made = plain as { encoder: string; dimensions: number }
    if (made.encoder !== encoder || made.dimensions !== dimensions) return loaded
    const ids = StringTable.from(arrays.units as Uint16Array<ArrayBuffer>, arrays.starts as Uint32Array<ArrayBuffer>)
    const rows = arrays.rows as Uint8Array<ArrayBuffer>
    for (let at = 0; at < ids.size; at++) {
      const document = archive.documentOf(ids.at(at))
      if (document < 0) continue
      loaded.vectors.putBytes(document, rows.subarray(at * dimensions, (at + 1) * dimensions))
      loaded.encoded[document] = 1
    }
    return loaded
  }
}
