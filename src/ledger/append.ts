/**
 * Appends an entry, and signs the head that follows from it, in the transaction of whoever publishes.
 *
 *   lock → read the right edge, check it against the head → entry, complete nodes, checkpoint → swap the head
 *
 * The commit of that transaction is the one point at which something has been published. The lock lets one node append at a
 * time; the swap of the checkpoint that was read for the one that follows it holds even where somebody goes around the lock.
 * An append reads and writes as many hashes as the tree is high.
 */
import { type Transaction, sql } from 'kysely'
import { notify, type Tables } from '#db'
import type { LedgerEntry, Record } from '#desk/versions'
import { completedBy, emptyRoot, leafHash, nodeHash, renderCheckpoint, renderVerifierKey, rootOf, sameHash, signNote, type Position, type Signer } from '#tlog'
import { renderEntry } from './entry.ts'
import { LedgerProblem } from './problem.ts'
import { type Head, nameOf, readHead, storedNodes } from './stored.ts'

export interface Writer {
  signer: Signer
  clock: () => Date
}

export const channel = 'ledger'

export function recorder(writer: Writer): Record {
  return (tx, entry) => append(tx, writer, entry)
}

async function append(tx: Transaction<Tables>, writer: Writer, entry: LedgerEntry): Promise<number> {
  const bytes = renderEntry(entry)
  const head = await lockedHead(tx, writer)
  const index = head.size
  const grown = await grow(tx, head, leafHash(bytes))
  await tx.insertInto('ledger_entries').values({ index, entry: bytes, appended_at: writer.clock() }).execute()
  await tx.insertInto('ledger_nodes').values(grown.nodes.map(({ level, index, hash }) => ({ level, index, hash: Buffer.from(hash) }))).execute()
  await swapHead(tx, head, signedHead({ origin: head.origin, size: index + 1, root: grown.root }, writer), writer)
  return index
}

/** Held until the transaction ends; a log that has no head yet begins here, empty. */
export async function lockedHead(tx: Transaction<Tables>, writer: Writer): Promise<Head> {
  await sql`select pg_advisory_xact_lock(hashtext('ledger'))`.execute(tx)
  const head = (await readHead(tx)) ?? (await begin(tx, writer))
  const { verifier_key } = await tx.selectFrom('ledger_keys').select('verifier_key').orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
  if (verifier_key !== renderVerifierKey(writer.signer)) {
    throw new LedgerProblem(`The log of this desk is signed with the key ${idOf(verifier_key)}, and this program was given ${writer.signer.name}+${writer.signer.keyId}: give it the right one in LOG_KEY_FILE or LOG_KEY, or restore DATA_DIR/secrets/log-key from a backup. If the key was rotated, start with the new one (docs/keys.md).`)
  }
  return head
}

async function begin(tx: Transaction<Tables>, writer: Writer): Promise<Head> {
  const head = signedHead({ origin: writer.signer.name, size: 0, root: emptyRoot() }, writer)
  await tx.insertInto('ledger_head').values({ ...head, root: Buffer.from(head.root), signed_at: writer.clock() }).execute()
  await tx.insertInto('ledger_keys').values({ number: 0, verifier_key: renderVerifierKey(writer.signer), from_size: 0, handover: null, since: writer.clock() }).execute()
  return head
}

/** The nodes that the leaf completes, and the new root; the right edge as stored must be what the head was signed over. */
async function grow(tx: Transaction<Tables>, head: Head, leaf: Uint8Array): Promise<{ nodes: (Position & { hash: Uint8Array })[]; root: Uint8Array }> {
  const edge = new Map<string, Uint8Array>()
  const stored = storedNodes(tx)
  const root = await rootOf(head.size, async (positions) => {
    const hashes = await stored(positions)
    positions.forEach((position, at) => edge.set(nameOf(position), hashes[at]))
    return hashes
  })
  if (!sameHash(root, head.root)) throw new LedgerProblem('The hashes in the database are not those that the last checkpoint was signed over: restore the database from a backup, and let `touchstone verify` look at the published log.')

  const nodes: (Position & { hash: Uint8Array })[] = []
  let hash = leaf
  for (const { level, index } of completedBy(head.size)) {
    if (level > 0) hash = nodeHash(edge.get(nameOf({ level: level - 1, index: index * 2 }))!, hash)
    edge.set(nameOf({ level, index }), hash)
    nodes.push({ level, index, hash })
  }
  return { nodes, root: await rootOf(head.size + 1, async (positions) => positions.map((position) => edge.get(nameOf(position))!)) }
}

export function signedHead(head: Omit<Head, 'checkpoint'>, { signer }: Writer): Head {
  return { ...head, checkpoint: signNote(renderCheckpoint(head), [signer]) }
}

/** Nobody has put another head in the place of the one that was read, or nothing of this transaction stands. */
export async function swapHead(tx: Transaction<Tables>, before: Head, after: Head, { clock }: Writer): Promise<void> {
  const { size, checkpoint } = after
  const signed_at = clock()
  const { numUpdatedRows } = await tx.updateTable('ledger_head').set({ size, root: Buffer.from(after.root), checkpoint, signed_at }).where('checkpoint', '=', before.checkpoint).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new LedgerProblem('The head of the log changed while an entry was appended; nothing was published. Restart the desk.')
  await tx
    .insertInto('ledger_checkpoints')
    .values({ size, checkpoint, signed_at })
    .onConflict((on) => on.column('size').doUpdateSet({ checkpoint, signed_at, cosigned: null, cosigned_at: null }))
    .execute()
  await notify(tx, channel)
}

function idOf(verifierKey: string): string {
  return verifierKey.split('+').slice(0, 2).join('+')
}
