/**
 * Which keys one run has met, in 16 bytes or less for each: a table of 64-bit hashes with open addressing, at most half full.
 *
 * A feed may hold one check twice with small differences. Were both written, every further run would change the check back and forth;
 * the first one counts. Two different keys share a hash once in about 10^7 runs of a million checks.
 */
import { hash as digest } from 'node:crypto'

export class Seen {
  private table = new BigUint64Array(1024)
  private size = 0

  /** False when the key was there already. */
  add(key: string): boolean {
    if (this.size * 2 >= this.table.length) this.grow()
    const hash = digest('sha256', key, 'buffer').readBigUInt64LE() || 1n
    const added = insert(this.table, hash)
    if (added) this.size++
    return added
  }

  private grow(): void {
    const larger = new BigUint64Array(this.table.length * 2)
    for (const hash of this.table) if (hash !== 0n) insert(larger, hash)
    this.table = larger
  }
}

function insert(table: BigUint64Array, hash: bigint): boolean {
  let at = Number(hash % BigInt(table.length))
  while (table[at] !== 0n) {
    if (table[at] === hash) return false
    at = (at + 1) % table.length
  }
  table[at] = hash
  return true
}
