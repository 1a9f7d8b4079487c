/**
 * Finds the documents worth a closer look, in three views at once: stems in claim + title, stems in all fields, and spelling (stems spelt alike).
 *
 * Stems are taken rarest first, and each posting adds to the three sums of its document. When the allowed number of postings is used up the commonest
 * stems are left out: they can lift a document only a little, and the closer look counts them in full. So the cost has a ceiling that the commonest
 * words and the size of the archive do not move.
 */
import type { Postings } from '../index/postings.ts'
import { withRoom } from '../index/growing.ts'

export interface Wanted {
  term: number
  /** Inverse document frequency × weight in the message. */
  heading: number
  whole: number
  spelling: number
}

export interface Found {
  documents: number[]
  heading: Float32Array
  whole: Float32Array
  spelling: Float32Array
}

export class Gatherer {
  private sums = new Float32Array(64)
  private touched = new Uint32Array(16)

  /** `wanted` in the order in which they are to be read. */
  gather(postings: Postings, dead: Uint8Array, documents: number, wanted: readonly Wanted[], perView: number, fused: number, budget: number): Found {
    this.sums = withRoom(this.sums, documents * 4)
    this.touched = withRoom(this.touched, documents)
    const { sums, touched } = this
    let count = 0
    let left = budget
    let read = 0
    for (const { term, heading, whole, spelling } of wanted) {
      const h = heading / 100
      const w = whole / 100
      const s = spelling / 100
      const { starts, values, payloads, heads, next, laterValues, laterPayloads } = postings
      if (term < postings.baseKeys) {
        const from = starts[term]
        const to = read < 2 ? Math.min(starts[term + 1], from + Math.max(left, budget)) : starts[term + 1]
        if (to - from > left && read >= 2) continue
        for (let i = from; i < to; i++) {
          const at = values[i] * 4
          const payload = payloads[i]
          if (sums[at + 3] === 0) { sums[at + 3] = 1; touched[count++] = values[i] }
          sums[at] += h * (payload & 255)
          sums[at + 1] += w * (payload >>> 8)
          sums[at + 2] += s * (payload & 255)
        }
        left -= to - from
      }
      if (term < heads.length) {
        for (let e = heads[term]; e !== 0; e = next[e - 1]) {
          const at = laterValues[e - 1] * 4
          const payload = laterPayloads[e - 1]
          if (sums[at + 3] === 0) { sums[at + 3] = 1; touched[count++] = laterValues[e - 1] }
          sums[at] += h * (payload & 255)
          sums[at + 1] += w * (payload >>> 8)
          sums[at + 2] += s * (payload & 255)
          left--
        }
      }
      read++
    }
    const chosen = new Set<number>()
    const most = [0, 0, 0]
    for (let view = 0; view < 3; view++) most[view] = this.best(view, count, dead, perView, chosen)
    const [a, b, c] = most.map((value) => 1 / value)
    for (let i = 0; i < count; i++) {
      const at = touched[i] * 4
      sums[at + 3] = sums[at] * a + sums[at + 1] * b + sums[at + 2] * c
    }
    this.best(3, count, dead, fused, chosen)
    const ordered = [...chosen].sort((a, b) => a - b)
    const found: Found = { documents: ordered, heading: new Float32Array(ordered.length), whole: new Float32Array(ordered.length), spelling: new Float32Array(ordered.length) }
    for (let i = 0; i < ordered.length; i++) {
      found.heading[i] = sums[ordered[i] * 4]
      found.whole[i] = sums[ordered[i] * 4 + 1]
      found.spelling[i] = sums[ordered[i] * 4 + 2]
    }
    if (count * 6 > documents) sums.fill(0, 0, documents * 4)
    else for (let i = 0; i < count; i++) {
      const at = touched[i] * 4
      sums[at] = sums[at + 1] = sums[at + 2] = sums[at + 3] = 0
    }
    return found
  }

  /** The best of one view, kept in a small heap whose top is the worst of the kept. */
  private best(view: number, count: number, dead: Uint8Array, limit: number, chosen: Set<number>): number {
    const { sums, touched } = this
    if (limit === 0) return 1e-9
    const heap: number[] = []
    const worse = (a: number, b: number) => {
      const x = sums[a * 4 + view]
      const y = sums[b * 4 + view]
      return x < y || (x === y && a > b)
    }
    let bar = 0
    for (let i = 0; i < count; i++) {
      const document = touched[i]
      const score = sums[document * 4 + view]
      if (score <= 0 || (heap.length === limit && score < bar) || dead[document]) continue
      if (heap.length < limit) {
        heap.push(document)
        for (let at = heap.length - 1; at > 0;) {
          const parent = (at - 1) >> 1
          if (!worse(heap[at], heap[parent])) break
          ;[heap[at], heap[parent]] = [heap[parent], heap[at]]
          at = parent
        }
      } else if (worse(heap[0], document)) {
        heap[0] = document
        for (let at = 0; ;) {
          const left = at * 2 + 1
          if (left >= heap.length) break
          const least = left + 1 < heap.length && worse(heap[left + 1], heap[left]) ? left + 1 : left
          if (!worse(heap[least], heap[at])) break
          ;[heap[at], heap[least]] = [heap[least], heap[at]]
          at = least
        }
      }
      if (heap.length === limit) bar = sums[heap[0] * 4 + view]
    }
    let most = 1e-9
    for (const document of heap) {
      chosen.add(document)
      most = Math.max(most, sums[document * 4 + view])
    }
    return most
  }
}
