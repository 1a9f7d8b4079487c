/** What the pages of the log show: its entries newest first, and the proof of one of them. */
import type { Database } from '#db'
import type { LedgerEntry } from '#desk/versions'
import { parseCheckpoint, parseNote, proveInclusion, renderProofFile } from '#tlog'
import { parseEntry } from './entry.ts'
import { storedNodes } from './stored.ts'

export interface NumberedEntry extends LedgerEntry {
  index: number
}

/** Entries below `before`, newest first. */
export async function listEntries(db: Database, { before, limit }: { before?: number; limit: number }): Promise<NumberedEntry[]> {
  let query = db.selectFrom('ledger_entries').select(['index', 'entry']).orderBy('index', 'desc').limit(limit)
  if (before !== undefined) query = query.where('index', '<', before)
  return (await query.execute()).map(({ index, entry }) => ({ index, ...parseEntry(entry) }))
}

/** The number of the entry that published a version of an edition; without a number, the newest. */
export async function publishedEntry(db: Database, edition: string, version?: number): Promise<number | undefined> {
  let query = db.selectFrom('publications').select('entry_index').where('edition_id', '=', edition).orderBy('number', 'desc').limit(1)
  if (version !== undefined) query = query.where('number', '=', version)
  return (await query.executeTakeFirst())?.entry_index
}

/** The proof that an entry, which it holds, stands in the tree of a checkpoint; undefined where that checkpoint does not reach it yet. */
export async function proofFile(db: Database, index: number, checkpoint: string): Promise<string | undefined> {
  const { size } = parseCheckpoint(parseNote(checkpoint).text)
  if (index >= size) return undefined
  const { entry } = await db.selectFrom('ledger_entries').select('entry').where('index', '=', index).executeTakeFirstOrThrow()
  return renderProofFile({ extra: entry, index, proof: await proveInclusion(size, index, storedNodes(db)), checkpoint })
}
