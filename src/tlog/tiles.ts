/**
 * Tiles and entry bundles of c2sp.org/tlog-tiles: the tree cut into static files, their paths, and a reader over them.
 *
 *   <prefix>/tile/<L>/<N>[.p/<W>]          hashes: tile N of level L holds the nodes of tree level 8·L, 32 bytes each, 256 when full (8,192 bytes)
 *   <prefix>/tile/entries/<N>[.p/<W>]      entries: 256 when full, each a uint16 big-endian length and the bytes
 *
 * N is written in groups of three digits, all but the last prefixed with "x": 1234067 → x001/x234/067, 0 → 000, 1000 → x001/000.
 * ".p/W" marks the partial tile at the right edge, W = 1–255 wide. A level with no complete hash at the edge has no partial tile,
 * and a partial tile is never hashed into the level above. For 70,000 leaves: level 0 has 273 full tiles and one of 112,
 * level 1 has one full tile and one of 17, level 2 has one of 1.
 */
import { hashSize, nodeHash } from './hashing.ts'
import type { Position, ReadNodes } from './tree.ts'

export const tileWidth = 256

export interface Tile { level: number | 'entries'; index: number; width: number }

/** The path of a tile below the log's prefix, without a leading slash. */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift('x' + String(rest % 1000).padStart(3, '0'))
  return `tile/${level}/${groups.join('/')}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The tile that a path names, or undefined when it is not exactly the path of one. */
export function parseTilePath(path: string): Tile | undefined {
  const match = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path)
  if (!match) return undefined
  const level = match[1] === 'entries' ? 'entries' : Number(match[1])
  const tile: Tile = { level, index: Number(match[2].replace(/[x/]/g, '')), width: match[3] ? Number(match[3]) : tileWidth }
  const valid = (level === 'entries' || level <= 63) && Number.isSafeInteger(tile.index) && !(match[3] && tile.width >= tileWidth)
  return valid && tilePath(tile) === path ? tile : undefined
}

/** The tiles that are new or wider in the tree of `size` than in that of `oldSize`, entries first, then level by level. */
export function tilesBetween(oldSize: number, size: number): Tile[] {
  const found: Tile[] = []
  const changed = (level: Tile['level'], oldCount: number, count: number): void => {
    for (let index = Math.floor(oldCount / tileWidth); index * tileWidth < count; index++) {
      const width = Math.min(tileWidth, count - index * tileWidth)
      if (count > oldCount) found.push({ level, index, width })
    }
  }
  changed('entries', oldSize, size)
  for (let level = 0, oldCount = oldSize, count = size; count > 0; level++) {
    changed(level, oldCount, count)
    oldCount = Math.floor(oldCount / tileWidth)
    count = Math.floor(count / tileWidth)
  }
  return found
}

/** The width of the widest tile (level, index) in a tree of `size` leaves; 0 when it does not exist yet. */
export function tileWidthAt(level: number, index: number, size: number): number {
  const count = Math.floor(size / tileWidth ** level)
  return Math.max(0, Math.min(tileWidth, count - index * tileWidth))
}

/** Reads nodes out of the hash tiles of a tree of `size` leaves; each tile is asked for once per call. */
export function readNodesFromTiles(size: number, readTile: (tile: Tile) => Promise<Uint8Array>): ReadNodes {
  return async (positions) => {
    const asked = new Map<string, Promise<Uint8Array>>()
    const tileOf = async (level: number, index: number): Promise<Uint8Array> => {
      const tile: Tile = { level, index, width: tileWidthAt(level, index, size) }
      if (tile.width === 0) throw new RangeError(`tlog: tile ${level}/${index} is not in a tree of ${size}`)
      const path = tilePath(tile)
      if (!asked.has(path)) asked.set(path, readTile(tile))
      const bytes = await asked.get(path)!
      if (bytes.length !== tile.width * hashSize) throw new Error(`tlog: ${path} has ${bytes.length} bytes, ${tile.width * hashSize} wanted`)
      return bytes
    }
    return Promise.all(positions.map(async (position) => nodeInTile(position, tileOf)))
  }
}

async function nodeInTile({ level, index }: Position, tileOf: (level: number, index: number) => Promise<Uint8Array>): Promise<Uint8Array> {
  const span = 2 ** (level % 8)
  const first = index * span
  const bytes = await tileOf(Math.floor(level / 8), Math.floor(first / tileWidth))
  const offset = first % tileWidth
  let row = Array.from({ length: span }, (_, at) => bytes.subarray((offset + at) * hashSize, (offset + at + 1) * hashSize))
  if (row.some(({ length }) => length !== hashSize)) throw new RangeError(`tlog: node ${level}/${index} is beyond the edge of its tile`)
  while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(row[2 * at], row[2 * at + 1]))
  return row[0]
}

/** The bytes of an entry bundle. An entry longer than 65,535 bytes cannot be written. */
export function renderBundle(entries: Uint8Array[]): Uint8Array {
  const bytes = Buffer.alloc(entries.reduce((sum, { length }) => sum + 2 + length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > 0xffff) throw new RangeError(`tlog: an entry of ${entry.length} bytes does not fit a bundle`)
    bytes.writeUInt16BE(entry.length, at)
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** The entries of a bundle; throws when the bytes end inside one. */
export function parseBundle(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = at + 2 <= bytes.length ? view.getUint16(at) : Infinity
    if (at + 2 + length > bytes.length) throw new Error('tlog: the bundle ends inside an entry')
    entries.push(Uint8Array.from(bytes.subarray(at + 2, at + 2 + length)))
    at += 2 + length
  }
  return entries
}
