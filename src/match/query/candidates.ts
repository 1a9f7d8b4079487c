/**
 * Finds the documents worth a closer look, in three views at once: stems in claim + title, stems in all fields, and spelling (stems spelt alike).
 *
 * Stems are taken rarest first, and each posting adds to the three sums of its document. When the allowed number of postings is used up the commonest
 * stems are left out: they can lift a document only a little, and the closer look counts them in full. So the cost has a ceiling that the commonest
 * words and the size of the archive do not move.
 *
 * Most documents are met once only. So the lists are gone through three times: first a bit is set for each document met, and another for each met again; then sums are kept
 * for those met again, and their best are known; and then those met once are looked at that a single posting lifts as high. Nobody else gets sums, so hardly anything is read from far away.
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

/** How often the sum over all fields counts in the three together. */
const wholeCounts = 2

/** What is to be read of one stem: a stretch of its block, and its chain; what a hundredth of its share is worth in each view, and the greatest shares there are. */
interface List extends Omit<Wanted, 'term'> {
  from: number
  to: number
  chain: number
  length: number
  mostHeading: number
  mostWhole: number
}

/**
 * A document that may be among the best gets the next place in a short row, and its sums stand there: what is read again and again stays together, however large the archive.
 * placeOf[document] is its place + 1, 0 when it has none; four sums a place: heading, whole, spelling, and one that is free.
 */
export class Gatherer {
  /** Two bits for each document: whether it was met, and whether it was met again. */
  private met = new Uint32Array(1)
  private placeOf = new Uint32Array(16)
  private placed = new Uint32Array(16)
  private sums = new Float32Array(64)
  private count = 0
  private views = [new Best(), new Best(), new Best()]
  private together = new Best()

  /** The best so many of each view, and of all three together. `wanted` in the order in which they are to be read; of the first two a beginning is read even where the rest has no room. */
  gather(postings: Postings, dead: Uint8Array, documents: number, wanted: readonly Wanted[], ofViews: readonly number[], together: number, budget: number): Found {
    const lists = allowed(postings, wanted, budget, 2)
    this.addUp(postings, lists, documents)
    const [a, b, c] = this.bestOfViews(postings, lists, dead, ofViews)
    this.bestTogether(postings, lists, dead, together, a, wholeCounts * b, c)
    const found = this.found()
    this.leave()
    return found
  }

  /** The few best by heading and whole together, for a stretch of a long message. */
  few(postings: Postings, dead: Uint8Array, documents: number, wanted: readonly Wanted[], limit: number, budget: number): Uint32Array {
    const lists = allowed(postings, wanted, budget, 0)
    this.addUp(postings, lists, documents)
    this.bestTogether(postings, lists, dead, limit, 1, 1, 0)
    this.leave()
    return this.together.documents.subarray(0, this.together.size)
  }

  private addUp(postings: Postings, lists: readonly List[], documents: number): void {
    this.placeOf = withRoom(this.placeOf, documents)
    this.met = withRoom(this.met, (documents >>> 4) + 1)
    const most = lists.reduce((sum, { length }) => sum + length, 0)
    this.placed = withRoom(this.placed, most)
    this.sums = withRoom(this.sums, most * 4)
    this.mark(postings, lists)
    this.addAgain(postings, lists)
    this.met.fill(0)
  }

  private mark({ values, payloads, next, laterValues, laterPayloads }: Postings, lists: readonly List[]): void {
    const { met } = this
    let mostHeading = 0
    let mostWhole = 0
    const mark = (document: number, payload: number) => {
      const before = met[document >>> 4]
      const bit = 1 << (document << 1 & 30)
      met[document >>> 4] = before | bit | (before & bit) << 1
      if ((payload & 255) > mostHeading) mostHeading = payload & 255
      if (payload >>> 8 > mostWhole) mostWhole = payload >>> 8
    }
    for (const list of lists) {
      mostHeading = mostWhole = 0
      for (let i = list.from; i < list.to; i++) mark(values[i], payloads[i])
      for (let e = list.chain; e !== 0; e = next[e - 1]) mark(laterValues[e - 1], laterPayloads[e - 1])
      list.mostHeading = mostHeading
      list.mostWhole = mostWhole
    }
  }

  private addAgain({ values, payloads, next, laterValues, laterPayloads }: Postings, lists: readonly List[]): void {
    const { met, placeOf, placed, sums } = this
    let count = 0
    const add = (document: number, payload: number, heading: number, whole: number, spelling: number) => {
      if ((met[document >>> 4] & 2 << (document << 1 & 30)) === 0) return
      let place = placeOf[document]
      if (place === 0) {
        placed[count] = document
        sums[count * 4] = sums[count * 4 + 1] = sums[count * 4 + 2] = 0
        placeOf[document] = place = ++count
      }
      const at = (place - 1) * 4
      sums[at] += heading * (payload & 255)
      sums[at + 1] += whole * (payload >>> 8)
      sums[at + 2] += spelling * (payload & 255)
    }
    for (const { from, to, chain, heading, whole, spelling } of lists) {
      for (let i = from; i < to; i++) add(values[i], payloads[i], heading, whole, spelling)
      for (let e = chain; e !== 0; e = next[e - 1]) add(laterValues[e - 1], laterPayloads[e - 1], heading, whole, spelling)
    }
    this.count = count
  }

  /** Keeps the best of each view; returns what brings its best score to 1. */
  private bestOfViews(postings: Postings, lists: readonly List[], dead: Uint8Array, limits: readonly number[]): number[] {
    const { placed, sums, views } = this
    const [first, second, third] = views
    views.forEach((view, i) => view.open(limits[i]))
    const offer = (document: number, at: number) => {
      if (sums[at] >= first.bar && !dead[document]) first.offer(sums[at], document)
      if (sums[at + 1] >= second.bar && !dead[document]) second.offer(sums[at + 1], document)
      if (sums[at + 2] >= third.bar && !dead[document]) third.offer(sums[at + 2], document)
    }
    for (let i = 0, count = this.count; i < count; i++) offer(placed[i], i * 4)
    this.eachMetOnce(postings, lists, (heading, whole, spelling) => heading >= first.bar || whole >= second.bar || spelling >= third.bar, offer)
    return views.map((view) => 1 / view.most())
  }

  private bestTogether(postings: Postings, lists: readonly List[], dead: Uint8Array, limit: number, a: number, b: number, c: number): void {
    const { placed, sums, together } = this
    together.open(limit)
    const offer = (document: number, at: number) => {
      const sum = sums[at] * a + sums[at + 1] * b + sums[at + 2] * c
      if (sum >= together.bar && !dead[document]) together.offer(sum, document)
    }
    for (let i = 0, count = this.count; i < count; i++) offer(placed[i], i * 4)
    this.eachMetOnce(postings, lists, (heading, whole, spelling) => heading * a + whole * b + spelling * c >= together.bar, offer)
  }

  /** Gives those a place that one posting lifts high enough, and offers them. What not even the most of a list could do is not read. */
  private eachMetOnce({ values, payloads, next, laterValues, laterPayloads }: Postings, lists: readonly List[], isEnough: (heading: number, whole: number, spelling: number) => boolean, offer: (document: number, at: number) => void): void {
    const { placeOf, placed, sums } = this
    for (const { from, to, chain, heading, whole, spelling, mostHeading, mostWhole } of lists) {
      const h = (share: number) => Math.fround(heading * share)
      const w = (share: number) => Math.fround(whole * share)
      const s = (share: number) => Math.fround(spelling * share)
      if (!isEnough(h(mostHeading), w(mostWhole), s(mostHeading))) continue
      const look = (document: number, payload: number) => {
        if (!isEnough(h(payload & 255), w(payload >>> 8), s(payload & 255)) || placeOf[document] > 0) return
        const at = this.count * 4
        placed[this.count++] = document
        placeOf[document] = this.count
        sums[at] = h(payload & 255)
        sums[at + 1] = w(payload >>> 8)
        sums[at + 2] = s(payload & 255)
        offer(document, at)
      }
      for (let i = from; i < to; i++) look(values[i], payloads[i])
      for (let e = chain; e !== 0; e = next[e - 1]) look(laterValues[e - 1], laterPayloads[e - 1])
    }
  }

  private found(): Found {
    const chosen = new Set<number>()
    for (const kept of [...this.views, this.together]) for (let i = 0; i < kept.size; i++) chosen.add(kept.documents[i])
    const documents = [...chosen].sort((a, b) => a - b)
    const of = (view: number) => Float32Array.from(documents, (document) => this.sums[(this.placeOf[document] - 1) * 4 + view])
    return { documents, heading: of(0), whole: of(1), spelling: of(2) }
  }

  private leave(): void {
    for (let i = 0; i < this.count; i++) this.placeOf[this.placed[i]] = 0
    this.count = 0
  }
}

/** The lists that there is room for. Of so many of the first the beginning is read even where there is not. */
function allowed({ baseKeys, starts, heads, next }: Postings, wanted: readonly Wanted[], budget: number, anyway: number): List[] {
  const lists: List[] = []
  let left = budget
  for (const { term, heading, whole, spelling } of wanted) {
    const from = term < baseKeys ? starts[term] : 0
    const length = term < baseKeys ? starts[term + 1] - from : 0
    if (length > Math.max(0, left) && lists.length >= anyway) continue
    const to = from + (lists.length < anyway ? Math.min(length, Math.max(left, budget)) : length)
    const chain = term < heads.length ? heads[term] : 0
    let read = to - from
    for (let e = chain; e !== 0; e = next[e - 1]) read++
    left -= read
    lists.push({ from, to, chain, length: read, mostHeading: 0, mostWhole: 0, heading: heading / 100, whole: whole / 100, spelling: spelling / 100 })
  }
  return lists
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
