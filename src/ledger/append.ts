/**
 * Appends an entry, and signs the head that follows from it, in the transaction of whoever publishes. Three statements:
 *
 *   lock → head, key and right edge as they stand, checked against each other → swap of the head, with its checkpoint, entry and nodes
 *
 * The commit of that transaction is the one point at which something has been published. The lock lets one node append at a time. It
 * is a statement of its own, because a statement sees the database as it was when it began: what was read along with the lock could be
 * older than it. The swap of the checkpoint that was read for the one that follows it holds even where somebody goes around the lock:
 * where it does not take place, nothing is added. An append reads and writes as many hashes as the tree is high.
 */
import { type Transaction, sql } from 'kysely'
import type { Tables } from '#db'
import type { LedgerEntry, Record } from '#desk/versions'
import { completedBy, emptyRoot, leafHash, nodeHash, renderCheckpoint, renderVerifierKey, rootOf, sameHash, signNote, type Position, type Signer } from '#tlog'
import { renderEntry } from './entry.ts'
import { LedgerProblem } from './problem.ts'
import { type Head, nameOf } from './stored.ts'

export interface Writer {
  signer: Signer
  clock: () => Date
}

/** The head, and the hashes of the complete subtrees it consists of, by their names. */
interface Standing extends Head {
  edge: Map<string, Uint8Array>
}

interface Added {
  entries: { index: number; bytes: Uint8Array }[]
  nodes: (Position & { hash: Uint8Array })[]
}

export const channel = 'ledger'

export function recorder(writer: Writer): Record {
  return (tx, entry) => append(tx, writer, entry)
}

async function append(tx: Transaction<Tables>, writer: Writer, entry: LedgerEntry): Promise<number> {
  const bytes = renderEntry(entry)
  const standing = await lockedHead(tx, writer)
  const { nodes, root } = await grow(standing, leafHash(bytes))
  await swapHead(tx, standing, signedHead({ origin: standing.origin, size: standing.size + 1, root }, writer), writer, { entries: [{ index: standing.size, bytes }], nodes })
  return standing.size
}

/** Held until the transaction ends; a log that has no head yet begins here, empty. */
export async function lockedHead(tx: Transaction<Tables>, writer: Writer): Promise<Standing> {
  await sql`select pg_advisory_xact_lock(hashtext('ledger'))`.execute(tx)
  return (await readStanding(tx, writer)) ?? { ...(await begin(tx, writer)), edge: new Map() }
}

/** A subtree of 2^level leaves is part of the right edge where size has that bit, and ends where the bits above it do. */
async function readStanding(tx: Transaction<Tables>, writer: Writer): Promise<Standing | undefined> {
  const { rows } = await sql<Head & { key: string; edge: Uint8Array[] | null }>`
    select origin, size, root, checkpoint,
      (select verifier_key from ledger_keys order by number desc limit 1) as key,
      (select array_agg(hash order by level desc) from generate_series(0, 52) as bit
        join ledger_nodes on level = bit and index = (size >> bit) - 1 where (size >> bit) & 1 = 1) as edge
    from ledger_head`.execute(tx)
  if (rows.length === 0) return undefined
  const { key, edge, ...head } = rows[0]
  if (key !== renderVerifierKey(writer.signer)) {
    throw new LedgerProblem(`The log of this desk is signed with the key ${idOf(key)}, and this program was given ${writer.signer.name}+${writer.signer.keyId}: give it the right one in LOG_KEY_FILE or LOG_KEY, or restore DATA_DIR/secrets/log-key from a backup. If the key was rotated, start with the new one (docs/keys.md).`)
  }
  return { ...head, edge: await checkedEdge(head, edge ?? []) }
}

/** The right edge as stored must be what the head was signed over. */
async function checkedEdge(head: Head, hashes: Uint8Array[]): Promise<Map<string, Uint8Array>> {
  const edge = new Map<string, Uint8Array>()
  const root = await rootOf(head.size, async (positions) => {
    if (positions.length === hashes.length) positions.forEach((position, at) => edge.set(nameOf(position), hashes[at]))
    return hashes
  })
  if (head.size > 0 && edge.size === 0 || !sameHash(root, head.root)) throw new LedgerProblem('The hashes in the database are not those that the last checkpoint was signed over: restore the database from a backup, and let `touchstone verify` look at the published log.')
  return edge
}

async function begin(tx: Transaction<Tables>, writer: Writer): Promise<Head> {
  const head = signedHead({ origin: writer.signer.name, size: 0, root: emptyRoot() }, writer)
  await tx.insertInto('ledger_head').values({ ...head, root: Buffer.from(head.root), signed_at: writer.clock() }).execute()
  await tx.insertInto('ledger_keys').values({ number: 0, verifier_key: renderVerifierKey(writer.signer), from_size: 0, handover: null, since: writer.clock() }).execute()
  return head
}

/** The nodes that the leaf completes, and the new root. */
async function grow({ size, edge }: Standing, leaf: Uint8Array): Promise<{ nodes: Added['nodes']; root: Uint8Array }> {
  const nodes: Added['nodes'] = []
  const grown = new Map(edge)
  let hash = leaf
  for (const { level, index } of completedBy(size)) {
    if (level > 0) hash = nodeHash(edge.get(nameOf({ level: level - 1, index: index * 2 }))!, hash)
    grown.set(nameOf({ level, index }), hash)
    nodes.push({ level, index, hash })
  }
  return { nodes, root: await rootOf(size + 1, async (positions) => positions.map((position) => grown.get(nameOf(position))!)) }
}

export function signedHead(head: Omit<Head, 'checkpoint'>, { signer }: Writer): Head {
  return { ...head, checkpoint: signNote(renderCheckpoint(head), [signer]) }
}

/** Nobody has put another head in the place of the one that was read, or nothing of this transaction stands. */
export async function swapHead(tx: Transaction<Tables>, before: Head, { size, root, checkpoint }: Head, { clock }: Writer, { entries, nodes }: Added = { entries: [], nodes: [] }): Promise<void> {
  const at = clock()
  const { rows } = await sql`
    with swapped as (
      update ledger_head set size = ${size}, root = ${Buffer.from(root)}, checkpoint = ${checkpoint}, signed_at = ${at} where checkpoint = ${before.checkpoint} returning 1
    ), signed as (
      insert into ledger_checkpoints (size, checkpoint, signed_at) select ${size}::bigint, ${checkpoint}::text, ${at}::timestamptz from swapped
      on conflict (size) do update set checkpoint = excluded.checkpoint, signed_at = excluded.signed_at, cosigned = null, cosigned_at = null
    ), entered as (
      insert into ledger_entries (index, entry, appended_at) select index, entry, ${at}::timestamptz from swapped, unnest(${entries.map(({ index }) => index)}::bigint[], ${entries.map(({ bytes }) => bytes)}::bytea[]) as added (index, entry)
    ), completed as (
      insert into ledger_nodes (level, index, hash) select level, index, hash
      from swapped, unnest(${nodes.map(({ level }) => level)}::int[], ${nodes.map(({ index }) => index)}::bigint[], ${nodes.map(({ hash }) => hash)}::bytea[]) as added (level, index, hash)
    )
    select pg_notify(${channel}, '') from swapped`.execute(tx)
  if (rows.length !== 1) throw new LedgerProblem('The head of the log changed while an entry was appended; nothing was published. Restart the desk.')
}

function idOf(verifierKey: string): string {
  return verifierKey.split('+').slice(0, 2).join('+')
}
