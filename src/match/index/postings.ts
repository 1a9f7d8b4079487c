/**
 * Lists of (value, payload) under a numeric key: documents under a word, words under a character n-gram.
 *
 * Base: one block per key, end to end; key k owns the entries starts[k] … starts[k + 1].
 * Later entries: a chain per key, newest first, in growing arrays; heads[k] is the place of the newest + 1, next[] leads on, 0 ends it.
 * A chain costs a little more to walk than a block; compacting turns chains into blocks.
 */
import { withRoom } from './growing.ts'

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

  /** The same lists in blocks, without the values marked dead. */
  settled(keys: number, dead: Uint8Array): Postings {
    const starts = new Uint32Array(keys + 1)
    for (let key = 0; key < keys; key++) {
      let count = 0
      this.each(key, (value) => { if (!dead[value]) count++ })
      starts[key + 1] = starts[key] + count
    }
    const values = new Uint32Array(starts[keys])
    const payloads = new Uint16Array(starts[keys])
    for (let key = 0; key < keys; key++) {
      const entries: [number, number][] = []
      this.each(key, (value, payload) => { if (!dead[value]) entries.push([value, payload]) })
      entries.sort((a, b) => a[0] - b[0]).forEach(([value, payload], i) => {
        values[starts[key] + i] = value
        payloads[starts[key] + i] = payload
      })
    }
    return new Postings(starts, values, payloads)
  }
}
