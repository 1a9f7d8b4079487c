/**
 * Numbers strings: each distinct string gets the next ordinal. Held in three typed arrays, so that half a million words cost no objects
 * and a snapshot is three copies.
 *
 *   units   all strings end to end, as UTF-16 code units
 *   starts  starts[n] is where string n begins; starts[size] is the end of the last one
 *   slots   open addressing, a power of two, at most half full: ordinal + 1, or 0 for a free slot
 */
import { withRoom } from './growing.ts'

export class StringTable {
  size = 0
  units = new Uint16Array(64)
  starts = new Uint32Array(16)
  private slots = new Uint32Array(32)

  /** The ordinal of a string, or −1. */
  get(text: string): number {
    const mask = this.slots.length - 1
    for (let slot = hash(text) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot]
      if (entry === 0) return -1
      if (this.equals(entry - 1, text)) return entry - 1
    }
  }

  /** The ordinal of a string, which is given one if it has none. */
  add(text: string): number {
    const known = this.get(text)
    if (known >= 0) return known
    if ((this.size + 1) * 2 > this.slots.length) this.rehash(this.slots.length * 2)
    const start = this.starts[this.size]
    this.units = withRoom(this.units, start + text.length)
    for (let i = 0; i < text.length; i++) this.units[start + i] = text.charCodeAt(i)
    this.starts = withRoom(this.starts, this.size + 2)
    this.starts[this.size + 1] = start + text.length
    this.place(hash(text), this.size)
    return this.size++
  }

  at(ordinal: number): string {
    const end = this.starts[ordinal + 1]
    if (end - this.starts[ordinal] <= 64) return String.fromCharCode.apply(null, this.units.subarray(this.starts[ordinal], end) as unknown as number[])
    let out = ''
    for (let i = this.starts[ordinal]; i < end; i += 4096) out += String.fromCharCode(...this.units.subarray(i, Math.min(end, i + 4096)))
    return out
  }

  lengthOf(ordinal: number): number {
    return this.starts[ordinal + 1] - this.starts[ordinal]
  }

  parts(): { units: Uint16Array<ArrayBuffer>, starts: Uint32Array<ArrayBuffer> } {
    return { units: this.units.subarray(0, this.starts[this.size]), starts: this.starts.subarray(0, this.size + 1) }
  }

  static from(units: Uint16Array<ArrayBuffer>, starts: Uint32Array<ArrayBuffer>): StringTable {
    const table = new StringTable()
    table.units = units
    table.starts = starts
    table.size = starts.length - 1
    let slots = 32
    while (slots < table.size * 2 + 2) slots *= 2
    table.rehash(slots)
    return table
  }

  private rehash(length: number): void {
    this.slots = new Uint32Array(length)
    for (let ordinal = 0; ordinal < this.size; ordinal++) this.place(this.hashOf(ordinal), ordinal)
  }

  private place(code: number, ordinal: number): void {
    const mask = this.slots.length - 1
    let slot = code & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = ordinal + 1
  }

  private equals(ordinal: number, text: string): boolean {
    const start = this.starts[ordinal]
    if (this.starts[ordinal + 1] - start !== text.length) return false
    for (let i = 0; i < text.length; i++) if (this.units[start + i] !== text.charCodeAt(i)) return false
    return true
  }

  private hashOf(ordinal: number): number {
    let code = 0x811c9dc5
    for (let i = this.starts[ordinal]; i < this.starts[ordinal + 1]; i++) code = Math.imul(code ^ this.units[i], 0x01000193)
    return mix(code)
  }
}

export function hash(text: string): number {
  let code = 0x811c9dc5
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193)
  return mix(code)
}

export function mix(code: number): number {
  let x = code
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
