/**
 * The auditor's walk over a whole log: from the first entry to the checkpoint, everything computed anew.
 *
 *   bundle → leaf hashes → tile of level 0, compared byte by byte → its hash into level 1 → … → root, compared with the checkpoint
 *
 * Nothing is taken from the log but entries; every published tile has to be what follows from them. In memory stay the hashes of
 * complete tiles, 32 bytes for 256 entries. Where a tile of level 0 has other hashes than its entries, the root is computed with
 * those as well: it shows which of the two was signed.
 */
import { hashSize, leafHash, nodeHash, parseBundle, rootOf, sameHash, tilePath, tileWidth, tileWidthAt, type Tile } from '#tlog'

/** A file of the log by its path below the prefix; undefined where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

export interface Walk {
  size: number
  read: ReadFile
  /** Sizes at which the root is wanted besides the last. */
  stops: number[]
  /** To go on with the leaf hashes that the tiles of level 0 show, where those were signed and entries changed. */
  byTiles?: boolean
  onEntry: (index: number, bytes: Uint8Array) => void
  onProblem: (problem: string) => void
  onProgress: (done: number) => void
}

export interface Walked {
  /** At the stops and at the end, by size, as they follow from the entries; those that could be reached. */
  roots: Map<number, Uint8Array>
  /** Entries whose hashes in the published tiles are others. */
  doubtful: Doubtful[]
  /** The root that follows from those hashes. */
  rootOfTiles: Uint8Array | undefined
}

export interface Doubtful {
  path: string
  entries: number[]
}

const ahead = 16

export async function walk({ size, read, stops, byTiles = false, onEntry, onProblem, onProgress }: Walk): Promise<Walked> {
  const levels: Uint8Array[][] = [[]] // at [l], the hashes of the complete subtrees of 256^l leaves; at [0] those of the bundle in hand
  const roots = new Map<number, Uint8Array>()
  const doubtful: Doubtful[] = []
  const shown = new Map<number, Uint8Array[]>() // by number of the bundle, the hashes of its tile where they are others
  const wanted = [...new Set([...stops, size])].filter((stop) => stop <= size).sort((a, b) => a - b)
  const bundles = Math.ceil(size / tileWidth)
  const pending: Promise<{ bundle: Uint8Array | undefined; tile: Uint8Array | undefined }>[] = []
  const ask = async (index: number) => {
    const width = Math.min(tileWidth, size - index * tileWidth)
    const [bundle, tile] = await Promise.all([readTile(read, { level: 'entries', index, width }, size), readTile(read, { level: 0, index, width }, size)])
    return { bundle, tile }
  }
  const quietly = (index: number) => {
    const asked = ask(index)
    asked.catch(() => {}) // it is awaited in its turn
    return asked
  }

  for (let index = 0; index < Math.min(ahead, bundles); index++) pending.push(quietly(index))
  for (let index = 0; index < bundles; index++) {
    const { bundle, tile } = await pending.shift()!
    if (index + ahead < bundles) pending.push(quietly(index + ahead))
    const first = index * tileWidth
    const width = Math.min(tileWidth, size - first)
    const entries = entriesOf(bundle, width, (problem) => onProblem(`the entries ${first}–${first + width - 1} ${problem}`))
    if (!entries) return { roots, doubtful, rootOfTiles: undefined }
    entries.forEach((bytes, at) => onEntry(first + at, bytes))
    levels[0] = entries.map(leafHash)
    compareLeaves({ level: 0, index, width }, tile)
    for (const stop of wanted) if (stop > first && stop <= first + width && stop < first + tileWidth) roots.set(stop, await rootFrom(levels, first, stop))
    if (width === tileWidth) await complete(levels, 1, read, size, onProblem)
    if (width === tileWidth && wanted.includes(first + width)) roots.set(first + width, await rootFrom(levels, first + width, first + width))
    onProgress(first + width)
  }
  for (let level = 1; level < levels.length; level++) await comparePartial(levels, level, read, size, onProblem)
  if (wanted[0] === 0) roots.set(0, await rootOf(0, async () => []))
  return { roots, doubtful, rootOfTiles: shown.size > 0 ? await rootWith(shown, levels, size) : undefined }

  function compareLeaves(tile: Tile, published: Uint8Array | undefined): void {
    if (published?.length !== tile.width * hashSize) return compareTile(tile, levels[0], published, onProblem)
    const hashes = levels[0].map((_, at) => published.subarray(at * hashSize, (at + 1) * hashSize))
    const entries = hashes.flatMap((hash, at) => (sameHash(hash, levels[0][at]) ? [] : [tile.index * tileWidth + at]))
    if (entries.length === 0) return
    doubtful.push({ path: tilePath(tile), entries })
    shown.set(tile.index, hashes)
    if (byTiles) levels[0] = hashes
  }
}

/** The root, had these bundles the leaf hashes that their tiles show. */
function rootWith(shown: Map<number, Uint8Array[]>, levels: Uint8Array[][], size: number): Promise<Uint8Array> {
  const bundle = Math.ceil(size / tileWidth) - 1
  const changed = [shown.get(bundle) ?? levels[0], (levels[1] ?? []).map((hash, index) => (shown.has(index) ? folded(shown.get(index)!) : hash))]
  for (let level = 2; changed[level - 1].length >= tileWidth; level++) {
    const below = changed[level - 1]
    changed[level] = Array.from({ length: Math.floor(below.length / tileWidth) }, (_, index) => folded(below.slice(index * tileWidth, (index + 1) * tileWidth)))
  }
  return rootFrom(changed, size % tileWidth === 0 ? size : bundle * tileWidth, size)
}

function entriesOf(bundle: Uint8Array | undefined, width: number, onProblem: (problem: string) => void): Uint8Array[] | undefined {
  if (!bundle) return void onProblem('are missing')
  try {
    const entries = parseBundle(bundle)
    if (entries.length === width) return entries
    onProblem(`should be ${width}, and are ${entries.length}`)
  } catch {
    onProblem('cannot be read: the bundle ends inside one')
  }
  return undefined
}

/** The tile just finished becomes one hash of the level above; a full tile there is compared at once. */
async function complete(levels: Uint8Array[][], level: number, read: ReadFile, size: number, onProblem: (problem: string) => void): Promise<void> {
  const row = (levels[level] ??= [])
  const below = levels[level - 1]
  row.push(folded(level === 1 ? below : below.slice(-tileWidth)))
  if (row.length % tileWidth !== 0) return
  const tile = { level, index: row.length / tileWidth - 1, width: tileWidth }
  compareTile(tile, row.slice(-tileWidth), await readTile(read, tile, size), onProblem)
  await complete(levels, level + 1, read, size, onProblem)
}

async function comparePartial(levels: Uint8Array[][], level: number, read: ReadFile, size: number, onProblem: (problem: string) => void): Promise<void> {
  const row = levels[level]
  const width = row.length % tileWidth
  if (width === 0) return
  const tile = { level, index: Math.floor(row.length / tileWidth), width }
  compareTile(tile, row.slice(-width), await readTile(read, tile, size), onProblem)
}

/** Where a partial tile was taken away because the full one stands, its beginning is what it was. */
async function readTile(read: ReadFile, tile: Tile, size: number): Promise<Uint8Array | undefined> {
  const bytes = await read(tilePath(tile))
  if (bytes || tile.width === tileWidth) return bytes
  const full = await read(tilePath({ ...tile, width: tileWidth }))
  if (!full || tile.level !== 'entries') return full?.subarray(0, tile.width * 32)
  let end = 0
  for (let at = 0; at < tile.width && end + 2 <= full.length; at++) end += 2 + full[end] * 256 + full[end + 1]
  return tileWidthAt(0, tile.index, size) === tile.width ? full.subarray(0, end) : undefined
}

function compareTile(tile: Tile, hashes: Uint8Array[], published: Uint8Array | undefined, onProblem: (problem: string) => void): void {
  if (!published) return onProblem(`${tilePath(tile)} is missing`)
  if (!Buffer.concat(hashes).equals(published)) onProblem(`${tilePath(tile)} is not what follows from the entries`)
}

function folded(hashes: Uint8Array[]): Uint8Array {
  let row = hashes
  while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(row[2 * at], row[2 * at + 1]))
  return row[0]
}

/** The root of `stop` leaves, where the bundle in hand begins at leaf `first`. */
function rootFrom(levels: Uint8Array[][], first: number, stop: number): Promise<Uint8Array> {
  return rootOf(stop, async (positions) => positions.map(({ level, index }) => {
    const span = 2 ** (level % 8)
    const tileLevel = Math.floor(level / 8)
    const from = index * span - (tileLevel === 0 ? first : 0)
    if (from < 0) throw new RangeError('verify: a node below a complete tile was asked for')
    return folded(levels[tileLevel].slice(from, from + span))
  }))
}
