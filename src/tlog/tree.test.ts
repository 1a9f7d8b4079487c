/** RFC 6962: the classic vectors, then every tree of 1–100 leaves, every leaf, every earlier size, and every proof with a bit flipped. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { emptyRoot, leafHash, nodeHash } from './hashing.ts'
import { checkConsistency, checkInclusion, completedBy, proveConsistency, proveInclusion, rootOf, type ReadNodes } from './tree.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The definition of RFC 6962 §2.1, word for word: the oracle. */
function naiveRoot(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return emptyRoot()
  if (leaves.length === 1) return leafHash(leaves[0])
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return nodeHash(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)))
}

function memory(leaves: Uint8Array[]): ReadNodes {
  const nodes = new Map<string, Uint8Array>()
  leaves.forEach((leaf, at) => {
    for (const { level, index } of completedBy(at)) {
      nodes.set(`${level}/${index}`, level === 0 ? leafHash(leaf) : nodeHash(nodes.get(`${level - 1}/${2 * index}`)!, nodes.get(`${level - 1}/${2 * index + 1}`)!))
    }
  })
  return async (positions) => positions.map(({ level, index }) => nodes.get(`${level}/${index}`) ?? assert.fail(`no node ${level}/${index}`))
}

const classic = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((text) => Buffer.from(text, 'hex'))

test('the classic roots', async () => {
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  for (const [size, root] of roots.entries()) assert.equal(hex(await rootOf(size, memory(classic))), root)
})

test('the classic proofs', async () => {
  const short = (proof: Uint8Array[]): string => proof.map((hash) => hex(hash).slice(0, 16)).join(' ')
  const read = memory(classic)
  assert.equal(short(await proveInclusion(8, 0, read)), '96a296d224f285c6 5f083f0a1a33ca07 6b47aaf29ee3c2af')
  assert.equal(short(await proveInclusion(8, 5, read)), 'bc1a0643b12e4d2d ca854ea128ed050b d37ee418976dd957')
  assert.equal(short(await proveInclusion(3, 2, read)), 'fac54203e7cc696c')
  assert.equal(short(await proveInclusion(5, 1, read)), '6e340b9cffb37a98 5f083f0a1a33ca07 bc1a0643b12e4d2d')
  assert.equal(short(await proveConsistency(8, 1, read)), '96a296d224f285c6 5f083f0a1a33ca07 6b47aaf29ee3c2af')
  assert.equal(short(await proveConsistency(8, 6, read)), '0ebc5d3437fbe2db ca854ea128ed050b d37ee418976dd957')
  assert.equal(short(await proveConsistency(5, 2, read)), '5f083f0a1a33ca07 bc1a0643b12e4d2d')
})

test('the hash of a record is that of Go\'s RecordHash', () => {
  assert.equal(Buffer.from(leafHash(Buffer.from('hello world'))).toString('base64'), 'TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=')
})

function flipped(proof: Uint8Array[], at: number, bit: number): Uint8Array[] {
  return proof.map((hash, index) => {
    if (index !== at) return hash
    const copy = Uint8Array.from(hash)
    copy[bit >> 3] ^= 1 << (bit & 7)
    return copy
  })
}

const leaves = Array.from({ length: 100 }, (_, at) => Buffer.from(`leaf ${at}`))
const read = memory(leaves)
const roots = await Promise.all(Array.from({ length: 101 }, (_, size) => rootOf(size, read)))

test('every root of 0–100 leaves is that of the definition', () => {
  roots.forEach((root, size) => assert.equal(hex(root), hex(naiveRoot(leaves.slice(0, size)))))
})

test('every inclusion proof of every tree of 1–100 holds, and no proof with a flipped bit, a missing or an extra hash, another place or size', async () => {
  for (let size = 1; size <= 100; size++) {
    for (let index = 0; index < size; index++) {
      const leaf = leafHash(leaves[index])
      const proof = await proveInclusion(size, index, read)
      const holds = (changed: Uint8Array[], at = index, of = size): boolean => checkInclusion(changed, of, roots[size], at, leaf)
      assert.ok(holds(proof))
      for (let at = 0; at < proof.length; at++) assert.ok(!holds(flipped(proof, at, (size * 31 + index * 7 + at * 13) % 256)))
      assert.ok(!holds([...proof, leaf]))
      if (proof.length > 0) assert.ok(!holds(proof.slice(1)) && !holds(proof.slice(0, -1)))
      if (size > 1) assert.ok(!holds(proof, (index + 1) % size))
      assert.ok(!holds(proof, index, index))
    }
  }
})

test('every bit of every hash of the proofs of one tree matters', async () => {
  for (let index = 0; index < 13; index++) {
    const proof = await proveInclusion(13, index, read)
    for (let at = 0; at < proof.length; at++) for (let bit = 0; bit < 256; bit++) assert.ok(!checkInclusion(flipped(proof, at, bit), 13, roots[13], index, leafHash(leaves[index])))
  }
})

test('every consistency proof between trees of 1–100 holds, and no changed one', async () => {
  for (let size = 1; size <= 100; size++) {
    for (let oldSize = 1; oldSize <= size; oldSize++) {
      const proof = await proveConsistency(size, oldSize, read)
      const holds = (changed: Uint8Array[]): boolean => checkConsistency(changed, size, roots[size], oldSize, roots[oldSize])
      assert.ok(holds(proof))
      for (let at = 0; at < proof.length; at++) assert.ok(!holds(flipped(proof, at, (size * 17 + oldSize * 5 + at * 29) % 256)))
      assert.ok(!holds([...proof, roots[1]]))
      if (proof.length > 0) assert.ok(!holds(proof.slice(1)) && !holds(proof.slice(0, -1)))
      if (oldSize < size) assert.ok(!checkConsistency(proof, size, roots[size], oldSize, roots[oldSize - 1]))
    }
  }
})

test('what is no size or place is refused, never hung on', async () => {
  for (const wrong of [-1, 1.5, NaN, Infinity, 2 ** 53]) {
    await assert.rejects(rootOf(wrong, read))
    assert.equal(checkInclusion([], wrong, roots[1], 0, roots[1]), false)
    assert.equal(checkConsistency([], wrong, roots[1], 1, roots[1]), false)
  }
  await assert.rejects(proveInclusion(5, 5, read))
  await assert.rejects(proveConsistency(5, 6, read))
  await assert.rejects(proveConsistency(5, 0, read))
})
