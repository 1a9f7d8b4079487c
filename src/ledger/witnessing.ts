/**
 * Vouching for the logs of others (c2sp.org/tlog-witness): a checkpoint is cosigned once it is shown to continue the one before.
 *
 *   old 7⏎                        the size that the asker believes we cosigned last
 *   <base64 hash>⏎                the consistency proof from there, at most 63 hashes
 *   ⏎
 *   <signed checkpoint>
 *
 * The row of the log is locked from the check to the writing of what was cosigned: of two askers with different histories one loses.
 */
import { type Database, inTransaction } from '#db'
import { checkConsistency, emptyRoot, hashSize, parseCheckpoint, parseNote, parseVerifierKey, sameHash, signatureLine, verifyNote, type Signer } from '#tlog'

export interface WitnessDeps {
  db: Database
  witness: Signer
  clock: () => Date
}

export interface WitnessAnswer {
  status: 200 | 400 | 403 | 404 | 409 | 422
  body: string
  type: string
}

const plain = 'text/plain; charset=utf-8'
const refuse = (status: WitnessAnswer['status'], body: string): WitnessAnswer => ({ status, body: `${body}\n`, type: plain })

export async function addCheckpoint(deps: WitnessDeps, body: string): Promise<WitnessAnswer> {
  const asked = readRequest(body)
  if (!asked) return refuse(400, 'The request is not one of c2sp.org/tlog-witness.')
  return inTransaction(deps.db, async (tx) => {
    const log = await tx.selectFrom('witnessed_logs').selectAll().where('origin', '=', asked.origin).where('verifier_key', '<>', '').forUpdate().executeTakeFirst()
    if (!log) return refuse(404, 'This desk does not vouch for that log.')
    if (!isSignedBy(asked.note, log.verifier_key)) return refuse(403, 'The checkpoint is not signed with the key of that log.')
    const head = readHead(asked.note)
    if (!head || head.size < asked.old) return refuse(400, 'The checkpoint is smaller than the old size, or is none.')
    if (asked.old !== log.size) return { status: 409, body: `${log.size}\n`, type: 'text/x.tlog.size' }
    if (!continues(asked, head, log)) return refuse(422, 'The proof does not show that the checkpoint continues the one before.')

    const now = deps.clock()
    const line = signatureLine(asked.text, deps.witness, Math.floor(now.getTime() / 1000))
    const own = asked.note.slice(asked.text.length).split('\n').filter((written) => written.startsWith(`— ${asked.origin} `)).join('\n')
    const checkpoint = `${asked.text}\n${own}\n${line}`
    await tx.updateTable('witnessed_logs').set({ size: head.size, root: Buffer.from(head.root), checkpoint, cosigned_at: now }).where('origin', '=', asked.origin).execute()
    return { status: 200, body: line, type: plain }
  })
}

interface Asked { old: number; proof: Uint8Array[]; note: string; text: string; origin: string }

function readRequest(body: string): Asked | undefined {
  const match = /^old (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/]{43}=\n){0,63})\n([^]+)$/.exec(body)
  if (!match || !Number.isSafeInteger(Number(match[1]))) return undefined
  const lines = match[2].split('\n').filter(Boolean)
  const proof = lines.map((line) => Buffer.from(line, 'base64'))
  if (proof.some((hash, at) => hash.length !== hashSize || hash.toString('base64') !== lines[at])) return undefined
  try {
    const { text } = parseNote(match[3])
    return { old: Number(match[1]), proof, note: match[3], text, origin: text.slice(0, text.indexOf('\n')) }
  } catch {
    return undefined
  }
}

function isSignedBy(note: string, key: string): boolean {
  try {
    return verifyNote(note, [parseVerifierKey(key)]).verified.length === 1
  } catch {
    return false
  }
}

function readHead(note: string) {
  try {
    return parseCheckpoint(parseNote(note).text)
  } catch {
    return undefined
  }
}

function continues({ proof, old }: Asked, head: { size: number; root: Uint8Array }, log: { root: Uint8Array }): boolean {
  if (head.size === 0) return proof.length === 0 && sameHash(head.root, emptyRoot())
  if (old === 0) return proof.length === 0
  return checkConsistency(proof, head.size, head.root, old, log.root)
}

/** The last checkpoint of a log that this desk cosigned, by the SHA-256 of its origin in hex. */
export async function cosignedCheckpoint(db: Database, hash: string, hashOf: (origin: string) => string): Promise<string | undefined> {
  const logs = await db.selectFrom('witnessed_logs').select(['origin', 'checkpoint']).where('checkpoint', 'is not', null).execute()
  return logs.find(({ origin }) => hashOf(origin) === hash)?.checkpoint ?? undefined
}

export async function trustLog(db: Database, key: string): Promise<string> {
  const { name } = parseVerifierKey(key)
  await db
    .insertInto('witnessed_logs')
    .values({ origin: name, verifier_key: key, size: 0, root: Buffer.from(emptyRoot()), checkpoint: null, cosigned_at: null })
    .onConflict((on) => on.column('origin').doUpdateSet({ verifier_key: key }))
    .execute()
  return name
}

/** What was cosigned stays known: a log that is trusted again goes on where it stood. */
export async function distrustLog(db: Database, origin: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('witnessed_logs').set({ verifier_key: '' }).where('origin', '=', origin).where('verifier_key', '<>', '').executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function witnessedLogs(db: Database) {
  return db.selectFrom('witnessed_logs').select(['origin', 'verifier_key', 'size', 'cosigned_at']).where('verifier_key', '<>', '').orderBy('origin').execute()
}
