/** The public log: its entries, the hashes of its tree, the checkpoints that were signed, and what witnesses said of them. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table ledger_entries (
    index bigint primary key check (index >= 0),
    entry bytea not null check (length(entry) between 1 and 65535),
    appended_at timestamptz not null
  )`,
  // Hashes of full subtrees: level 0 holds the leaves.
  `create table ledger_nodes (
    level int not null,
    index bigint not null,
    hash bytea not null check (length(hash) = 32),
    primary key (level, index)
  )`,
  // One row. A new tree head is put in its place by compare and swap on the checkpoint that was there.
  `create table ledger_head (
    one boolean primary key default true check (one),
    origin text not null,
    size bigint not null,
    root bytea not null,
    checkpoint text not null,
    signed_at timestamptz not null
  )`,
  `create table ledger_checkpoints (
    size bigint primary key,
    checkpoint text not null,
    signed_at timestamptz not null,
    cosigned text null,
    cosigned_at timestamptz null
  )`,
  // Logs of other desks that this desk vouches for, each with the last checkpoint it signed.
  `create table witnessed_logs (
    origin text primary key,
    verifier_key text not null,
    size bigint not null,
    root bytea not null,
    checkpoint text null,
    cosigned_at timestamptz null
  )`,
]
