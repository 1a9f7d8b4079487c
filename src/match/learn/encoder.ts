/**
 * The place of an operator's encoder in the index: one vector of signed bytes for each check, made outside and put in by id. Checks that
 * still lack one are named by `missing`, so that a background job can bring them in any order, be stopped, and go on later; until then
 * they count as saying nothing.
 */
import type { Archive } from '../index/archive.ts'
import { readSnapshot, writeSnapshot } from '../index/snapshot.ts'
import { StringTable } from '../index/string-table.ts'
import { DocumentVectors } from './document-vectors.ts'
import { type LikenessTrust, trustIn } from './likeness-trust.ts'
import type { Asked, Asking, Similarity } from './types.ts'

const nearestKnown = 20

export class EncodedChecks implements Similarity {
  /** A sentence encoder knows more than what the archive itself teaches. */
  readonly weight = 1.5
  readonly encoder: string
  readonly dimensions: number
  private readonly archive: Archive
  private readonly vectors: DocumentVectors
  private encoded = new Uint8Array(16)
  private looked = 0
  /** How far likeness may be believed; none until it was tried on this archive. */
  trust: LikenessTrust | undefined

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
    while (this.looked < this.archive.documents && (this.encoded[this.looked] || this.archive.dead[this.looked])) this.looked++
    const ids: string[] = []
    for (let document = this.looked; document < this.archive.documents && ids.length < limit; document++)
      if (!this.encoded[document] && !this.archive.dead[document]) ids.push(this.archive.ids.at(this.archive.idOf[document]))
    return ids
  }

  /** How many checks of the archive have been encoded. */
  get size(): number {
    let count = 0
    for (let document = 0; document < this.archive.documents; document++) if (this.encoded[document] && !this.archive.dead[document]) count++
    return count
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
    const { trust } = this
    const near = this.nearest(vector, nearestKnown)
    const [first, second] = near
    return {
      likeness: (document) => this.vectors.likeness(vector, document),
      nearest: (limit) => near.slice(0, limit).map(({ document }) => document),
      probability: (document) => (trust && first?.document === document ? trustIn(trust, first.likeness, first.likeness - (second?.likeness ?? 0)) : 0),
    }
  }

  /** The checks most alike, best first. */
  nearest(vector: Float32Array, limit: number): { id: string; document: number; likeness: number }[] {
    const { archive } = this
    return this.vectors.nearest(vector, limit, (document) => archive.dead[document] === 1).map((near) => ({ ...near, id: archive.ids.at(archive.idOf[near.document]) }))
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
    return writeSnapshot({ encoder: this.encoder, dimensions, trust: this.trust }, { ...ids.parts(), rows })
  }

  /** Vectors of checks that are not in the archive are left out; so are all of them when another encoder made them. */
  static load(bytes: Uint8Array, encoder: string, dimensions: number, archive: Archive): EncodedChecks {
    const loaded = new EncodedChecks(encoder, dimensions, archive)
    const { plain, arrays } = readSnapshot(bytes)
    const made = plain as { encoder: string; dimensions: number; trust?: LikenessTrust }
    if (made.encoder !== encoder || made.dimensions !== dimensions) return loaded
    loaded.trust = made.trust
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
