/** How many documents have each of some numbered things: a thing that comes twice in a document's row counts once. */
import { withRoom } from './growing.ts'

export class OncePerDocument {
  private last = new Int32Array(16)

  /** `counts` has room for every number in the row; `by` is 1 for a document that comes and −1 for one that goes. */
  count(document: number, by: 1 | -1, sequence: Uint32Array, from: number, to: number, counts: Uint32Array): void {
    this.last = withRoom(this.last, counts.length)
    const mark = by > 0 ? document + 1 : -document - 1
    for (let i = from; i < to; i++) {
      const number = sequence[i]
      if (this.last[number] === mark) continue
      this.last[number] = mark
      counts[number] += by
    }
  }
}
