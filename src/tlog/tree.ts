/**
 * The Merkle tree of RFC 6962 over n leaves: roots, inclusion proofs and consistency proofs, each proof with its check.
 *
 * Only complete subtrees are ever stored: node (level, index) covers the leaves [index·2^level, (index+1)·2^level). Any range
 * that the definitions below need starts at a multiple of its largest power of two, so it falls into complete subtrees of
 * falling size, and its hash is those, combined from the right:
 *
 *   MTH(D[lo:hi]) with hi−lo = 13  →  8 + 4 + 1 leaves  →  node(S8, node(S4, S1))
 *
 * The split is at the largest power of two *smaller* than n, so that a full tree of 8 splits 4 + 4.
 * Sizes are JavaScript numbers, whole and below 2^53; no bit operators are used on them, since those stop at 2^31.
 *
 * Source: RFC 6962 §2.1, 2.1.1, 2.1.2. Vectors and exhaustive small trees in tree.test.ts.
 */
import { emptyRoot, nodeHash, sameHash } from './hashing.ts'

export interface Position { level: number; index: number }

/** Reads the hashes of complete subtrees, one for each position, in their order. */
export type ReadNodes = (positions: Position[]) => Promise<Uint8Array[]>

/** The root of the first `size` leaves. */
export async function rootOf(size: number, read: ReadNodes): Promise<Uint8Array> {
  requireSize(size)
  return size === 0 ? emptyRoot() : combine(await read(completeSubtrees(0, size)))
}

/** The nodes that become complete when leaf number `index` (from 0) is appended, lowest first; the first is the leaf itself. */
export function completedBy(index: number): Position[] {
  const completed = [{ level: 0, index }]
  for (let at = index; at % 2 === 1; ) {
    at = (at - 1) / 2
    completed.push({ level: completed.length, index: at })
  }
  return completed
}

/** The audit path of leaf `index` in the tree of `size` leaves: RFC 6962 PATH(m, D[n]), lowest first. */
export async function proveInclusion(size: number, index: number, read: ReadNodes): Promise<Uint8Array[]> {
  requireSize(size)
  if (!(index >= 0 && index < size)) throw new RangeError(`tlog: leaf ${index} is not in a tree of ${size}`)
  return hashRanges(inclusionRanges(0, size, index), read)
}

/** Whether `proof` shows that a leaf with hash `leaf` stands at `index` in the tree of `size` leaves with this root. */
export function checkInclusion(proof: Uint8Array[], size: number, root: Uint8Array, index: number, leaf: Uint8Array): boolean {
  if (!isSize(size) || !isSize(index) || index >= size) return false
  const rest = [...proof]
  const computed = runInclusion(rest, 0, size, index, leaf)
  return rest.length === 0 && computed !== undefined && sameHash(computed, root)
}

/** The proof that the tree of `oldSize` leaves is a prefix of the tree of `size`: RFC 6962 PROOF(m, D[n]). */
export async function proveConsistency(size: number, oldSize: number, read: ReadNodes): Promise<Uint8Array[]> {
  requireSize(size)
  if (!(oldSize >= 1 && oldSize <= size)) throw new RangeError(`tlog: no consistency proof from ${oldSize} to ${size}`)
  return hashRanges(consistencyRanges(0, size, oldSize), read)
}

/** Whether `proof` shows that the tree of `oldSize` with `oldRoot` is a prefix of the tree of `size` with `root`. */
export function checkConsistency(proof: Uint8Array[], size: number, root: Uint8Array, oldSize: number, oldRoot: Uint8Array): boolean {
  if (!isSize(size) || !isSize(oldSize) || oldSize < 1 || oldSize > size) return false
  const rest = [...proof]
  const computed = runConsistency(rest, 0, size, oldSize, oldRoot)
  return rest.length === 0 && computed !== undefined && sameHash(computed.old, oldRoot) && sameHash(computed.root, root)
}

type Range = [from: number, to: number]

function inclusionRanges(from: number, to: number, index: number): Range[] {
  if (from + 1 === to) return []
  const split = from + largestPowerBelow(to - from)
  return index < split ? [...inclusionRanges(from, split, index), [split, to]] : [...inclusionRanges(split, to, index), [from, split]]
}

function runInclusion(proof: Uint8Array[], from: number, to: number, index: number, leaf: Uint8Array): Uint8Array | undefined {
  if (from + 1 === to) return leaf
  const sibling = proof.pop()
  if (!sibling) return undefined
  const split = from + largestPowerBelow(to - from)
  const below = index < split ? runInclusion(proof, from, split, index, leaf) : runInclusion(proof, split, to, index, leaf)
  if (!below) return undefined
  return index < split ? nodeHash(below, sibling) : nodeHash(sibling, below)
}

function consistencyRanges(from: number, to: number, oldSize: number): Range[] {
  if (oldSize === to) return from === 0 ? [] : [[from, to]]
  const split = from + largestPowerBelow(to - from)
  return oldSize <= split ? [...consistencyRanges(from, split, oldSize), [split, to]] : [...consistencyRanges(split, to, oldSize), [from, split]]
}

function runConsistency(proof: Uint8Array[], from: number, to: number, oldSize: number, oldRoot: Uint8Array): { old: Uint8Array; root: Uint8Array } | undefined {
  if (oldSize === to) {
    const shared = from === 0 ? oldRoot : proof.pop()
    return shared && { old: shared, root: shared }
  }
  const sibling = proof.pop()
  if (!sibling) return undefined
  const split = from + largestPowerBelow(to - from)
  if (oldSize <= split) {
    const below = runConsistency(proof, from, split, oldSize, oldRoot)
    return below && { old: below.old, root: nodeHash(below.root, sibling) }
  }
  const below = runConsistency(proof, split, to, oldSize, oldRoot)
  return below && { old: nodeHash(sibling, below.old), root: nodeHash(sibling, below.root) }
}

async function hashRanges(ranges: Range[], read: ReadNodes): Promise<Uint8Array[]> {
  const subtrees = ranges.map(([from, to]) => completeSubtrees(from, to))
  const hashes = await read(subtrees.flat())
  let at = 0
  return subtrees.map(({ length }) => combine(hashes.slice(at, (at += length))))
}

/** The complete subtrees that make up the leaves [from, to), left to right. */
function completeSubtrees(from: number, to: number): Position[] {
  const found: Position[] = []
  for (let at = from; at < to; ) {
    const width = largestPowerBelow(to - at + 1)
    if (at % width !== 0) throw new RangeError(`tlog: [${from}, ${to}) does not start a subtree`)
    found.push({ level: Math.round(Math.log2(width)), index: at / width })
    at += width
  }
  return found
}

function combine(hashes: Uint8Array[]): Uint8Array {
  return hashes.reduceRight((right, left) => nodeHash(left, right))
}

/** The largest power of two smaller than n, for n ≥ 2. */
function largestPowerBelow(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0
}

function requireSize(size: number): void {
  if (!isSize(size)) throw new RangeError(`tlog: ${size} is not a tree size`)
}
