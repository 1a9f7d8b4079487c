/**
 * Compares what the world has seen of the log with what the database says, before anything is signed.
 *
 * A database that was restored from an old backup has forgotten entries that were published: to append to it would be to tell two
 * histories. Whatever is public and later, or other, than what the database holds keeps the desk from starting. What counts as public
 * is the checkpoint in DATA_DIR/log, the one at PUBLIC_URL where it answers, and what each witness has cosigned. A data directory
 * that was lost is no sign of anything: its files are written again from the database.
 */
import type { Database } from '#db'
import { parseCheckpoint, parseVerifierKey, rootOf, sameHash, verifyNote, type Checkpoint } from '#tlog'
import { readKeys } from './keys.ts'
import { LedgerProblem } from './problem.ts'
import { type Head, readHead, storedNodes } from './stored.ts'

const wayOut = 'This happens when an old backup of the database was restored: restore the newest one. Nothing was signed. docs/keys.md says what to do when there is no newer one.'

/** Throws where the checkpoint, found at `where`, is ahead of the database or of another history. One that no key of this log signed counts only in our own folder. */
export async function refuseFork(db: Database, note: string, where: string, ours = false): Promise<void> {
  const seen = await openCheckpoint(db, note)
  if (!seen && !ours) return
  if (!seen) throw new LedgerProblem(`The checkpoint in ${where} was not signed with a key that the database knows. ${wayOut}`)
  await compare(db, await readHead(db), seen, where)
}

async function openCheckpoint(db: Database, note: string): Promise<Checkpoint | undefined> {
  const keys = (await readKeys(db)).map(({ key }) => parseVerifierKey(key))
  try {
    return parseCheckpoint(verifyNote(note, keys).text)
  } catch {
    return undefined
  }
}

async function compare(db: Database, head: Head | undefined, seen: Checkpoint, where: string): Promise<void> {
  const size = head?.size ?? 0
  if (seen.size > size) throw new LedgerProblem(`The public log has ${seen.size} entries (${where}), and the database only ${size}. ${wayOut}`)
  if (!sameHash(await rootOf(seen.size, storedNodes(db)), seen.root)) throw new LedgerProblem(`The public log (${where}) and the database differ in their first ${seen.size} entries. ${wayOut}`)
}
