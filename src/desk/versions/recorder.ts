/** What the ledger does for whoever publishes. The desk says what happened; how it is written down and proved is the ledger's. */

import type { Transaction } from 'kysely'
import type { Tables } from '#db'

/** One entry of the public log: hashes and numbers, never anybody's data. */
export interface LedgerEntry {
  v: 1
  kind: 'published' | 'corrected' | 'retracted' | 'removed'
  /** The id of the edition. */
  check: string
  version: number
  /** RFC 3339, UTC. */
  at: string
  /** The SHA-256 of the version document, in hex. */
  sha256: string
  /** The index of this edition's entry before; null for its first. */
  previous: number | null
  /** The public code of the reason; only where something was removed. */
  reason?: string
}

/** Appends in the transaction of whoever publishes: entry and new tree head stand, or fall, with everything else. Gives the index. */
export type Record = (tx: Transaction<Tables>, entry: LedgerEntry) => Promise<number>
