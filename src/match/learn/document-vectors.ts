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

  private makeRoom(): void {
    const needed = this.documents * this.dimensions
    if (needed <= this.bytes.length) return
    const longer = new Int8Array(Math.max(needed, Math.ceil(this.bytes.length * 1.5)))
    longer.set(this.bytes)
    this.bytes = longer
  }
}
