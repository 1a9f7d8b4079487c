/** The tables of the public log and of witnessing. */

import type { Generated } from 'kysely'

export interface LedgerTables {
  ledger_entries: LedgerEntriesTable
  ledger_nodes: LedgerNodesTable
  ledger_head: LedgerHeadTable
  ledger_checkpoints: LedgerCheckpointsTable
  ledger_keys: LedgerKeysTable
  witnessed_logs: WitnessedLogsTable
}

export interface LedgerEntriesTable {
  index: number
  entry: Buffer
  appended_at: Date
}

export interface LedgerNodesTable {
  level: number
  index: number
  hash: Buffer
}

export interface LedgerHeadTable {
  one: Generated<boolean>
  origin: string
  size: number
  root: Buffer
  checkpoint: string
  signed_at: Date
}

export interface LedgerCheckpointsTable {
  size: number
  checkpoint: string
  signed_at: Date
  /** Signature lines of witnesses, each with its newline. */
  cosigned: Generated<string | null>
  cosigned_at: Generated<Date | null>
}

export interface LedgerKeysTable {
  number: number
  verifier_key: string
  from_size: number
  handover: string | null
  since: Date
}

export interface WitnessedLogsTable {
  origin: string
  verifier_key: string
  size: number
  root: Buffer
  checkpoint: string | null
  cosigned_at: Date | null
}
