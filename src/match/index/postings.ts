/**
 * Lists of (value, payload) under a numeric key: documents under a word, words under a character n-gram.
 *
 * Base: one block per key, end to end; key k owns the entries starts[k] … starts[k + 1].
 * Later entries: a chain per key, newest first, in growing arrays; heads[k] is the place of the newest + 1, next[] leads on, 0 ends it.
 * A chain costs a little more to walk than a block; compacting turns chains into blocks.
 */
import { withRoom, zeros } from './growing.ts'

/** So many keys are settled in. */
const aFewMilliseconds = 20_000

/** What was found by looking through lists, most alike first, and which lists were read for it. */
export interface Looked { alike: readonly { term: number, likeness: number }[], read: readonly number[] }

export class Postings {
  starts: Uint32Array<ArrayBuffer>
  values: Uint32Array<ArrayBuffer>
  payloads: Uint16Array<ArrayBuffer>
  heads = new Uint32Array(0)
  next = new Uint32Array(0)
  laterValues = new Uint32Array(0)
  laterPayloads = new Uint16Array(0)
  laterSize = 0

  constructor(starts = new Uint32Array(1), values = new Uint32Array(0), payloads = new Uint16Array(0)) {
    this.starts = starts
    this.values = values
    this.payloads = payloads
  }

  get baseKeys(): number {
    return this.starts.length - 1
  }

  append(key: number, value: number, payload: number): void {
    this.heads = withRoom(this.heads, key + 1)
    const place = this.laterSize++
    this.next = withRoom(this.next, place + 1)
    this.laterValues = withRoom(this.laterValues, place + 1)
    this.laterPayloads = withRoom(this.laterPayloads, place + 1)
    this.next[place] = this.heads[key]
    this.laterValues[place] = value
    this.laterPayloads[place] = payload
    this.heads[key] = place + 1
  }

  /** Every entry under a key: the base in order, then the later ones, newest first. */
  each(key: number, visit: (value: number, payload: number) => void): void {
    if (key < this.baseKeys) for (let i = this.starts[key]; i < this.starts[key + 1]; i++) visit(this.values[i], this.payloads[i])
    this.eachLater(key, visit)
  }

  eachLater(key: number, visit: (value: number, payload: number) => void): void {
    if (key < this.heads.length) for (let at = this.heads[key]; at !== 0; at = this.next[at - 1]) visit(this.laterValues[at - 1], this.laterPayloads[at - 1])
  }

  /** Whether anything has come under a key since there were so many later entries. */
  hasNewer(key: number, laterSize: number): boolean {
    return key < this.heads.length && this.heads[key] > laterSize
  }

  /** Values under their keys in blocks, in steps. `each` says all of them in the same order twice: they are counted, then placed. */
  static *filing(keys: number, each: (visit: (key: number, value: number) => void) => Generator<undefined, void>): Generator<undefined, Postings> {
    const starts = new Uint32Array(keys + 1)
    yield* each((key) => { starts[key + 1]++ })
    for (let key = 0; key < keys; key++) starts[key + 1] += starts[key]
    yield
    const place = starts.slice()
    const values = yield* zeros(new Uint32Array(starts[keys]))
    yield* each((key, value) => { values[place[key]++] = value })
    return new Postings(starts, values, new Uint16Array(0))
  }

  /**
   * The same lists in blocks, without the values marked dead, in steps. Under each key values must have come in rising order. `dead` must stay as it is meanwhile;
   * what is appended in between is taken over as it is, in the last step.
   */
  *settling(keys: number, dead: Uint8Array, stretch = aFewMilliseconds): Generator<undefined, Postings> {
    const laterSize = this.laterSize
    const firstOf = (key: number) => {
      let at = key < this.heads.length ? this.heads[key] : 0
      while (at > laterSize) at = this.next[at - 1]
      return at
    }
    const starts = new Uint32Array(keys + 1)
    for (let key = 0; key < keys; key++) {
      let count = 0
      if (key < this.baseKeys) for (let i = this.starts[key]; i < this.starts[key + 1]; i++) if (!dead[this.values[i]]) count++
      for (let at = firstOf(key); at !== 0; at = this.next[at - 1]) if (!dead[this.laterValues[at - 1]]) count++
      starts[key + 1] = starts[key] + count
      if (key % stretch === stretch - 1) yield
    }
    const settled = new Postings(starts, new Uint32Array(starts[keys]), new Uint16Array(starts[keys]))
    const put = (at: number, value: number, payload: number) => {
      settled.values[at] = value
      settled.payloads[at] = payload
    }
    for (let key = 0; key < keys; key++) {
      let front = starts[key]
      if (key < this.baseKeys) for (let i = this.starts[key]; i < this.starts[key + 1]; i++) if (!dead[this.values[i]]) put(front++, this.values[i], this.payloads[i])
      let back = starts[key + 1]
      for (let at = firstOf(key); at !== 0; at = this.next[at - 1]) if (!dead[this.laterValues[at - 1]]) put(--back, this.laterValues[at - 1], this.laterPayloads[at - 1])
      if (key % stretch === stretch - 1) yield
    }
    for (let key = 0; key < this.heads.length; key++) if (this.heads[key] > laterSize) this.takeOver(key, laterSize, settled)
    return settled
  }

  /** What was appended under a key after there were so many entries, in the same order. */
  private takeOver(key: number, laterSize: number, into: Postings): void {
    const places: number[] = []
    for (let at = this.heads[key]; at > laterSize; at = this.next[at - 1]) places.push(at - 1)
    for (const place of places.reverse()) into.append(key, this.laterValues[place], this.laterPayloads[place])
  }
}
