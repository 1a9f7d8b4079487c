/**
 * The golden log of another implementation (testdata/log of transparency-dev/tessera), reproduced byte for byte: 16 checkpoints, their
 * tiles and bundles. golden-log.sha256 names the digest of each of its files; where the archive itself is at hand, they are compared too.
 */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join, resolve } from 'node:path'
import { leafHash, nodeHash } from './hashing.ts'
import { completedBy, rootOf } from './tree.ts'
import { renderBundle, tilePath, tilesBetween } from './tiles.ts'
import { parseSignerKey, parseVerifierKey, signNote, verifyNote } from './note.ts'
import { renderCheckpoint } from './checkpoint.ts'

const archive = resolve(import.meta.dirname, '../../../shared/data/standards/tessera-testdata-log.tgz')
const origin = 'example.com/log/testdata'
const signer = parseSignerKey('PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg')
const leaves = 'one two three four five six seven eit nain ten ileven twelf threeten fourten fivten'.split(' ').map((word) => Buffer.from(word))

/** The files of a tar archive by name (512-byte headers: name at 0, octal size at 124, type at 156). */
function untar(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; at + 512 <= bytes.length; ) {
    const name = bytes.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = parseInt(bytes.toString('ascii', at + 124, at + 136), 8) || 0
    if (name && (bytes[at + 156] === 48 || bytes[at + 156] === 0)) files.set(name.replace(/^\.?\/?testdata\/log\//, ''), bytes.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

/** Every file of the log as it was at each of the sizes 0–15, by its path. */
async function reproduced(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const nodes = new Map<string, Uint8Array>()
  leaves.forEach((leaf, at) => {
    for (const { level, index } of completedBy(at)) {
      nodes.set(`${level}/${index}`, level === 0 ? leafHash(leaf) : nodeHash(nodes.get(`${level - 1}/${2 * index}`)!, nodes.get(`${level - 1}/${2 * index + 1}`)!))
    }
  })
  for (let size = 0; size <= 15; size++) {
    const root = await rootOf(size, async (positions) => positions.map(({ level, index }) => nodes.get(`${level}/${index}`)!))
    const note = signNote(renderCheckpoint({ origin, size, root }), [signer])
    assert.equal(verifyNote(note, [parseVerifierKey('example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx')]).verified.length, 1)
    files.set(`checkpoint.${size}`, Buffer.from(note)).set('checkpoint', Buffer.from(note))
    for (const tile of tilesBetween(0, size)) {
      const from = tile.index * 256
      const hashes = Array.from({ length: tile.width }, (_, at) => nodes.get(`0/${from + at}`)!)
      files.set(tilePath(tile), Buffer.from(tile.level === 'entries' ? renderBundle(leaves.slice(from, from + tile.width)) : Buffer.concat(hashes)))
    }
  }
  return files
}

test('the golden log: the digest of every file', async () => {
  const expected = readFileSync(join(import.meta.dirname, 'golden-log.sha256'), 'utf8').trim().split('\n').map((line) => line.split('  '))
  const digests = [...(await reproduced())].map(([path, bytes]) => [createHash('sha256').update(bytes).digest('hex'), path])
  const byPath = (a: string[], b: string[]): number => (a[1] < b[1] ? -1 : 1)
  assert.equal(expected.length, 16 + 1 + 15 + 15)
  assert.deepEqual(digests.sort(byPath), expected.sort(byPath))
})

test('the golden log: every byte of the archive', { skip: existsSync(archive) ? false : `SKIPPED: ${archive} is not here; the digests of its files were compared` }, async () => {
  assert.deepEqual(new Map([...(await reproduced())].sort()), new Map([...untar(gunzipSync(readFileSync(archive)))].sort()))
})
