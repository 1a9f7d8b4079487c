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

const mostShort = 65_535

/**
 * Each document met gets the next place in a short row, and its sums stand there: what is read again and again stays together, however large the archive.
 * placeOf[document] is its place + 1, 0 when it was not met; four sums a place: heading, whole, spelling, and the three views together.
 */
export class Gatherer {
  private placeOf = new Uint32Array(16)
  /** The same for a part, which meets few: half as wide, so that more of it is at hand. */
  private shortPlaceOf = new Uint16Array(16)
  private touched = new Uint32Array(16)
  private sums = new Float32Array(64)
  private views = [new Best(), new Best(), new Best()]
  private together = new Best()

  /** `wanted` in the order in which they are to be read. */
  gather(postings: Postings, dead: Uint8Array, documents: number, wanted: readonly Wanted[], perView: number, fused: number, budget: number): Found {
    this.placeOf = withRoom(this.placeOf, documents)
    this.touched = withRoom(this.touched, documents)
    this.sums = withRoom(this.sums, documents * 4)
    const count = this.add(postings, wanted, budget)
    const [a, b, c] = this.best(count, dead, perView)
    this.fuse(count, dead, fused, a, b, c)
    const found = this.found()
    for (let i = 0; i < count; i++) this.placeOf[this.touched[i]] = 0
    return found
  }

  /** The few best by one sum, for a part of a long message: claim + title, and all fields with a third of the weight. `slots` in the order in which their stems are to be read. */
  few(postings: Postings, dead: Uint8Array, documents: number, { terms, weights }: { terms: Int32Array, weights: Float64Array }, slots: readonly number[], limit: number, budget: number): Uint32Array {
    this.shortPlaceOf = withRoom(this.shortPlaceOf, documents)
    this.touched = withRoom(this.touched, documents)
    this.sums = withRoom(this.sums, documents * 4)
    const { shortPlaceOf: placeOf, touched, sums, together } = this
    const { starts, values, payloads, heads, next, laterValues, laterPayloads } = postings
    let count = 0
    let left = budget
    const add = (document: number, payload: number, weight: number) => {
      let place = placeOf[document]
      if (place === 0) {
        if (count === mostShort) return
        touched[count] = document
        placeOf[document] = place = ++count
        sums[place] = 0
      }
      sums[place] += weight * ((payload & 255) + 0.3 * (payload >>> 8))
    }
    for (const slot of slots) {
      const term = terms[slot]
      const weight = weights[slot]
      if (term < postings.baseKeys) {
        const to = starts[term + 1]
        if (to - starts[term] > Math.max(0, left)) continue
        for (let i = starts[term]; i < to; i++) add(values[i], payloads[i], weight)
        left -= to - starts[term]
      }
      if (term < heads.length) for (let e = heads[term]; e !== 0; e = next[e - 1], left--) add(laterValues[e - 1], laterPayloads[e - 1], weight)
    }
    together.open(limit)
    for (let i = 0; i < count; i++) {
      const document = touched[i]
      placeOf[document] = 0
      if (sums[i + 1] >= together.bar && !dead[document]) together.offer(sums[i + 1], document)
    }
    return together.documents.subarray(0, together.size)
  }

  /** Returns how many documents were met. */
  private add(postings: Postings, wanted: readonly Wanted[], budget: number): number {
    const { placeOf, touched, sums } = this
    const { starts, values, payloads, heads, next, laterValues, laterPayloads } = postings
    let count = 0
    let left = budget
    let read = 0
    const meet = (document: number) => {
      const at = count * 4
      touched[count++] = document
      placeOf[document] = count
      sums[at] = sums[at + 1] = sums[at + 2] = 0
      return at
    }
    for (const { term, heading, whole, spelling } of wanted) {
      const h = heading / 100
      const w = whole / 100
      const s = spelling / 100
      if (term < postings.baseKeys) {
        const from = starts[term]
        const to = read < 2 ? Math.min(starts[term + 1], from + Math.max(left, budget)) : starts[term + 1]
        if (to - from > Math.max(0, left) && read >= 2) continue
        for (let i = from; i < to; i++) {
          const place = placeOf[values[i]]
          const at = place === 0 ? meet(values[i]) : (place - 1) * 4
          const payload = payloads[i]
          sums[at] += h * (payload & 255)
          sums[at + 1] += w * (payload >>> 8)
          sums[at + 2] += s * (payload & 255)
        }
        left -= to - from
      }
      if (term < heads.length) {
        for (let e = heads[term]; e !== 0; e = next[e - 1]) {
          const place = placeOf[laterValues[e - 1]]
          const at = place === 0 ? meet(laterValues[e - 1]) : (place - 1) * 4
          const payload = laterPayloads[e - 1]
          sums[at] += h * (payload & 255)
          sums[at + 1] += w * (payload >>> 8)
          sums[at + 2] += s * (payload & 255)
          left--
        }
      }
      read++
    }
    return count
  }

  /** Keeps the best of each view; returns what brings its best score to 1. */
  private best(count: number, dead: Uint8Array, perView: number): number[] {
    const { touched, sums, views } = this
    const [first, second, third] = views
    for (const view of views) view.open(perView)
    for (let i = 0, at = 0; i < count; i++, at += 4) {
      if (sums[at] >= first.bar && !dead[touched[i]]) first.offer(sums[at], touched[i])
      if (sums[at + 1] >= second.bar && !dead[touched[i]]) second.offer(sums[at + 1], touched[i])
      if (sums[at + 2] >= third.bar && !dead[touched[i]]) third.offer(sums[at + 2], touched[i])
    }
    return views.map((view) => 1 / view.most())
  }

  private fuse(count: number, dead: Uint8Array, fused: number, a: number, b: number, c: number): void {
    const { touched, sums, together } = this
    together.open(fused)
    for (let i = 0, at = 0; i < count; i++, at += 4) {
      const sum = sums[at] * a + sums[at + 1] * b + sums[at + 2] * c
      if (sum >= together.bar && !dead[touched[i]]) together.offer(sum, touched[i])
    }
  }

  private found(): Found {
    const chosen = new Set<number>()
    for (const kept of [...this.views, this.together]) for (let i = 0; i < kept.size; i++) chosen.add(kept.documents[i])
    const documents = [...chosen].sort((a, b) => a - b)
    const of = (view: number) => Float32Array.from(documents, (document) => this.sums[(this.placeOf[document] - 1) * 4 + view])
    return { documents, heading: of(0), whole: of(1), spelling: of(2) }
  }
}

/** The best so many of what is offered, in a heap whose top is the worst of the kept; of equal scores the lower document number is the better. */
class Best {
  documents = new Uint32Array(16)
  size = 0
  /** What scores less need not be offered; never 0, so that a document that a view does not know is not offered to it. */
  bar = 0
  private scores = new Float64Array(16)
  private limit = 0

  open(limit: number): void {
    this.documents = withRoom(this.documents, limit)
    this.scores = withRoom(this.scores, limit)
    this.limit = limit
    this.size = 0
    this.bar = limit === 0 ? Infinity : Number.MIN_VALUE
  }

  offer(score: number, document: number): void {
    if (this.size < this.limit) this.rise(this.size++, score, document)
    else if (this.scores[0] < score || this.documents[0] > document) this.sink(score, document)
    if (this.size === this.limit) this.bar = this.scores[0]
  }

  most(): number {
    let most = 1e-9
    for (let i = 0; i < this.size; i++) if (this.scores[i] > most) most = this.scores[i]
    return most
  }

  private rise(at: number, score: number, document: number): void {
    const { scores, documents } = this
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (scores[parent] < score || (scores[parent] === score && documents[parent] > document)) break
      scores[at] = scores[parent]
      documents[at] = documents[parent]
      at = parent
    }
    scores[at] = score
    documents[at] = document
  }

  private sink(score: number, document: number): void {
    const { scores, documents, size } = this
    let at = 0
    for (;;) {
      let child = at * 2 + 1
      if (child >= size) break
      if (child + 1 < size && (scores[child + 1] < scores[child] || (scores[child + 1] === scores[child] && documents[child + 1] > documents[child]))) child++
      if (score < scores[child] || (score === scores[child] && document > documents[child])) break
      scores[at] = scores[child]
      documents[at] = documents[child]
      at = child
    }
    scores[at] = score
    documents[at] = document
  }
}
