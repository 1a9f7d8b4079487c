/**
 * A snapshot: typed arrays under names, in one block of bytes.
 *
 *   0   8 bytes   "TSMATCH" and the format's number, one digit or letter
 *   8   u32 LE    length of the table of contents
 *   12  u32 LE    checksum (FNV-1a over 32-bit words, begun with the word at 8) of everything after byte 16
 *   16            table of contents, JSON in UTF-8: {"plain": {...}, "arrays": [[name, type, first byte, items], ...]}
 *   then          the arrays, each beginning at a multiple of 8 from the start of the block, little endian
 *
 * Loading copies each array once. A block that was cut, or changed by one bit, is refused.
 */

const magic = 'TSMATCHI'
const types = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const
type Name = keyof typeof types
export type Arrays = Record<string, Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>

export function writeSnapshot(plain: unknown, arrays: Arrays): Uint8Array {
  const entries = Object.entries(arrays)
  const sized = (offset: number) => {
    let at = offset
    return entries.map(([name, array]) => {
      at = Math.ceil(at / 8) * 8
      const entry = [name, array.constructor.name, at, array.length]
      at += array.byteLength
      return entry
    })
  }
  const contents = JSON.stringify({ plain, arrays: sized(0) })
  const begin = Math.ceil((16 + new TextEncoder().encode(contents).length + entries.length * 12) / 8) * 8
  const placed = sized(begin)
  const table = new TextEncoder().encode(JSON.stringify({ plain, arrays: placed }))
  const last = placed.at(-1)
  const end = last ? (last[2] as number) + entries.at(-1)![1].byteLength : begin
  const bytes = new Uint8Array(Math.ceil(end / 4) * 4)
  bytes.set(new TextEncoder().encode(magic))
  bytes.set(table, 16)
  entries.forEach(([, array], i) => bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), placed[i][2] as number))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, table.length, true)
  view.setUint32(12, checksum(bytes, table.length), true)
  return bytes
}

export function readSnapshot(given: Uint8Array): { plain: unknown, arrays: Arrays } {
  if (given.length < 16 || new TextDecoder().decode(given.subarray(0, 8)) !== magic) throw new Error('This is no match index, or one of another version.')
  const whole = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const bytes = whole.byteOffset % 4 === 0 && whole.length % 4 === 0 ? whole : whole.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length % 4 !== 0 || view.getUint32(12, true) !== checksum(bytes, view.getUint32(8, true))) throw new Error('The match index is damaged.')
  const { plain, arrays: placed } = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + view.getUint32(8, true))))
  const arrays: Arrays = {}
  for (const [name, type, at, length] of placed as [string, Name, number, number][]) {
    const kind = types[type]
    arrays[name] = new kind(bytes.slice(at, at + length * kind.BYTES_PER_ELEMENT).buffer)
  }
  return { plain, arrays }
}

function checksum(bytes: Uint8Array, seed: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + 16, (bytes.length - 16) >> 2)
  let code = 0x811c9dc5 ^ seed
  for (let i = 0; i < words.length; i++) code = Math.imul(code ^ words[i], 0x01000193)
  return code >>> 0
}
