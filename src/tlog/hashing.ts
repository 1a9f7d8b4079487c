/**
 * RFC 6962 §2.1 hashing with SHA-256, the arithmetic every later file stands on.
 *
 *   MTH([])      = SHA-256("")                      e3b0c442 98fc1c14 9afbf4c8 996fb924 27ae41e4 649b934c a495991b 7852b855
 *   leaf         = SHA-256(0x00 ‖ entry)            the empty entry: 6e340b9c ffb37a98 9ca544e6 bb780a2c 78901d3f b3373876 8511a306 17afa01d
 *   interior     = SHA-256(0x01 ‖ left ‖ right)     65 bytes in, 32 bytes out
 *
 * The two prefixes keep a leaf from ever being taken for an interior node (a second preimage attack on trees without them).
 */
import { createHash } from 'node:crypto'

export const hashSize = 32

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** The hash of an entry as a leaf. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return createHash('sha256').update(leafPrefix).update(entry).digest()
}

/** The hash of an interior node over two complete or right-edge subtrees, each 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest()
}

/** The root of the tree without leaves. */
export function emptyRoot(): Uint8Array {
  return createHash('sha256').digest()
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
