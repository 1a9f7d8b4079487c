/** One vector of signed bytes for each document, by document number; all zero where a document has none. */

const UNIT = 127

export class DocumentVectors {
  readonly dimensions: number
  /** Documents numbered below this have had their turn. */
  documents = 0
  private bytes: Int8Array<ArrayBuffer>

  constructor(dimensions: number, room = 16) {
    this.dimensions = dimensions
    this.bytes = new Int8Array(room * dimensions)
  }

  /** The vector of the next document, of length one, or none. */
  append(vector: Float32Array | undefined): void {
    this.put(this.documents, vector)
  }

  put(document: number, vector: Float32Array | undefined): void {
    this.documents = Math.max(this.documents, document + 1)
    this.makeRoom()
    const at = document * this.dimensions
    if (!vector) return void this.bytes.fill(0, at, at + this.dimensions)
    for (let d = 0; d < this.dimensions; d++) this.bytes[at + d] = Math.round(vector[d] * UNIT)
  }

  bytesOf(document: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, document * this.dimensions, this.dimensions)
  }

  putBytes(document: number, bytes: Uint8Array): void {
    this.documents = Math.max(this.documents, document + 1)
    this.makeRoom()
    new Uint8Array(this.bytes.buffer).set(bytes, document * this.dimensions)
  }

  /** The cosine, near enough, of a vector of length one and a document's; 0 where the document has none. */
  likeness(vector: Float32Array, document: number): number {
    if (document >= this.documents) return 0
    const { bytes, dimensions } = this
    const at = document * dimensions
    let dot = 0
    for (let d = 0; d < dimensions; d++) dot += vector[d] * bytes[at + d]
    return dot / UNIT
  }

  /** The documents with the greatest likeness, best first, with that likeness. Reads every vector. */
  nearest(vector: Float32Array, limit: number, isOut: (document: number) => boolean): { document: number; likeness: number }[] {
    const { dimensions } = this
    const whole = Int8Array.from(vector, (value) => Math.round(value * UNIT))
    const best: { document: number; likeness: number }[] = []
    let bar = 0
    for (let document = 0, at = 0; document < this.documents; document++, at += dimensions) {
      const dot = this.dot(whole, at)
      if (dot <= bar || isOut(document)) continue
      let place = best.length
      while (place > 0 && best[place - 1].likeness < dot) place--
      best.splice(place, 0, { document, likeness: dot })
      if (best.length > limit) best.pop()
      if (best.length === limit) bar = best[limit - 1].likeness
    }
    return best.map(({ document, likeness }) => ({ document, likeness: likeness / (UNIT * UNIT) }))
  }

  /** Whole numbers throughout, four sums at a time. */
  private dot(whole: Int8Array, at: number): number {
    const { bytes, dimensions } = this
    let a = 0
    let b = 0
    let c = 0
    let e = 0
    let d = 0
    for (; d + 3 < dimensions; d += 4) {
      a += whole[d] * bytes[at + d]
      b += whole[d + 1] * bytes[at + d + 1]
      c += whole[d + 2] * bytes[at + d + 2]
      e += whole[d + 3] * bytes[at + d + 3]
    }
    for (; d < dimensions; d++) a += whole[d] * bytes[at + d]
    return a + b + c + e
  }

  private makeRoom(): void {
    const needed = this.documents * this.dimensions
    if (needed <= this.bytes.length) return
    const longer = new Int8Array(Math.max(needed, Math.ceil(this.bytes.length * 1.5)))
    longer.set(this.bytes)
    this.bytes = longer
  }
}
