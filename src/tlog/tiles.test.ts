/** Paths and tiles, round trip, with the refusals of the specification's own table, and trees read back out of their tiles. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { hashSize, leafHash, nodeHash } from './hashing.ts'
import { completedBy, proveInclusion, checkInclusion, rootOf, type ReadNodes } from './tree.ts'
import { parseBundle, parseTilePath, readNodesFromTiles, renderBundle, tilePath, tilesBetween, tileWidth, tileWidthAt, type Tile } from './tiles.ts'

test('a path and its tile are each other', () => {
  const paths: [string, Tile][] = [
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/000', { level: 0, index: 1000, width: 256 }],
    ['tile/4/x001/x234/067', { level: 4, index: 1234067, width: 256 }],
    ['tile/63/000.p/1', { level: 63, index: 0, width: 1 }],
    ['tile/entries/273.p/112', { level: 'entries', index: 273, width: 112 }],
  ]
  for (const [path, tile] of paths) {
    assert.equal(tilePath(tile), path)
    assert.deepEqual(parseTilePath(path), tile)
  }
})

test('what is not exactly the path of a tile names none', () => {
  for (const path of ['tile/3/5/123/456/078', 'tile/3/-1/123/456/078', 'tile/64/000', 'tile/00/000', 'tile/0/0', 'tile/0/x000/000', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/01', 'tile/0/000/', '/tile/0/000', 'tile/entries/x1/000', 'tile/0/000.p/5/', 'tile/0/000\n', 'tile/0/x999/x999/x999/x999/x999/999', '']) {
    assert.equal(parseTilePath(path), undefined, path)
  }
})

test('70,000 leaves make 273 full tiles and one of 112, then one and one of 17, then one of 1', () => {
  const tiles = tilesBetween(0, 70_000).filter(({ level }) => level !== 'entries')
  const of = (level: number): number[] => tiles.filter((tile) => tile.level === level).map(({ width }) => width)
  assert.deepEqual([of(0).length, of(0).at(-1), of(1), of(2), of(3)], [274, 112, [256, 17], [1], []])
  assert.deepEqual(tilesBetween(0, 256).map(tilePath), ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1'])
  assert.deepEqual(tilesBetween(256, 257).map(tilePath), ['tile/entries/001.p/1', 'tile/0/001.p/1'])
  assert.deepEqual(tilesBetween(257, 257), [])
})

function grownTree(size: number): { nodes: Map<string, Uint8Array>; read: ReadNodes } {
  const nodes = new Map<string, Uint8Array>()
  for (let at = 0; at < size; at++) {
    for (const { level, index } of completedBy(at)) {
      nodes.set(`${level}/${index}`, level === 0 ? leafHash(Buffer.from(String(at))) : nodeHash(nodes.get(`${level - 1}/${2 * index}`)!, nodes.get(`${level - 1}/${2 * index + 1}`)!))
    }
  }
  return { nodes, read: async (positions) => positions.map(({ level, index }) => nodes.get(`${level}/${index}`)!) }
}

test('roots and proofs read out of tiles are those of the tree, at the sizes where tiles begin and end', async () => {
  const { nodes, read } = grownTree(66_000)
  for (const size of [1, 2, 255, 256, 257, 511, 512, 1000, 65_535, 65_536, 65_537, 66_000]) {
    const files = new Map<string, Uint8Array>()
    for (const tile of tilesBetween(0, size)) {
      if (tile.level === 'entries') continue
      const level = tile.level
      files.set(tilePath(tile), Buffer.concat(Array.from({ length: tile.width }, (_, at) => nodes.get(`${level * 8}/${tile.index * tileWidth + at}`)!)))
    }
    const fromTiles = readNodesFromTiles(size, async (tile) => files.get(tilePath(tile)) ?? assert.fail(`no ${tilePath(tile)}`))
    const root = await rootOf(size, read)
    assert.deepEqual(await rootOf(size, fromTiles), root)
    for (const index of [0, Math.floor(size / 3), size - 1]) {
      assert.ok(checkInclusion(await proveInclusion(size, index, fromTiles), size, root, index, leafHash(Buffer.from(String(index)))))
    }
  }
})

test('a tile of the wrong length is refused', async () => {
  const read = readNodesFromTiles(3, async () => new Uint8Array(2 * hashSize))
  await assert.rejects(rootOf(3, read), /96 wanted/)
  assert.equal(tileWidthAt(0, 1, 256), 0)
})

test('a bundle and its entries are each other; one that ends early is refused', () => {
  const entries = ['', 'one', 'x'.repeat(65_535)].map((text) => new Uint8Array(Buffer.from(text)))
  const bytes = renderBundle(entries)
  assert.deepEqual(parseBundle(bytes), entries)
  for (const cut of [1, 3, 6, bytes.length - 1]) assert.throws(() => parseBundle(bytes.subarray(0, cut)), /ends inside/)
  assert.throws(() => renderBundle([new Uint8Array(65_536)]))
})
