/** Asks the witnesses of the policy file to cosign our checkpoint (c2sp.org/tlog-witness, the asking side), and keeps what they gave. */
import { createHash } from 'node:crypto'
import type { Database } from '#db'
import type { NamedServers } from '#fetching'
import { parseNote, proveConsistency, verifyNote, type Policy, type Verified } from '#tlog'
import { LedgerProblem } from './problem.ts'
import { readHead, storedNodes } from './stored.ts'

export interface CosignDeps {
  db: Database
  clock: () => Date
  policy: Policy | undefined
  servers: NamedServers
  log: (line: string) => void
  /** Witnesses of whom it was said that they did not answer: it is said once. */
  silent: Set<string>
}

const patience = { milliseconds: 5_000, bytes: 64 * 1024 }

/** Signature lines of the witnesses over the checkpoint: those that were had before, and those that are had now. */
export async function cosign(deps: CosignDeps, checkpoint: string, size: number): Promise<string> {
  const { db, policy, clock } = deps
  if (!policy || policy.witnesses.length === 0) return ''
  const kept = await db.selectFrom('ledger_checkpoints').select('cosigned').where('size', '=', size).where('checkpoint', '=', checkpoint).executeTakeFirst()
  const before = kept?.cosigned ?? ''
  const missing = policy.witnesses.filter(({ verifier, url }) => url && !signersOf(checkpoint + before, policy).some(({ keyId, name }) => keyId === verifier.keyId && name === verifier.name))
  if (missing.length === 0) return before
  const lines = await Promise.all(missing.map((witness) => askWitness(deps, witness, checkpoint, size)))
  const cosigned = before + lines.join('')
  if (cosigned !== before) await db.updateTable('ledger_checkpoints').set({ cosigned, cosigned_at: clock() }).where('size', '=', size).where('checkpoint', '=', checkpoint).execute()
  return cosigned
}

export function signersOf(note: string, policy: Policy): Verified[] {
  try {
    return verifyNote(note, policy.witnesses.map(({ verifier }) => verifier)).verified
  } catch {
    return []
  }
}

type Witness = Policy['witnesses'][number]

async function askWitness(deps: CosignDeps, witness: Witness, checkpoint: string, size: number): Promise<string> {
  try {
    const lines = await cosignature(deps, witness, checkpoint, size)
    deps.silent.delete(witness.name)
    return lines
  } catch (error) {
    if (error instanceof LedgerProblem) throw error
    if (!deps.silent.has(witness.name)) deps.log(`The witness ${witness.name} did not cosign ${size} entries, and will be asked again: ${(error as Error).message}`)
    deps.silent.add(witness.name)
    return ''
  }
}

/** A witness that stands elsewhere than at the size it was asked from says where: it is asked once more from there. */
async function cosignature({ db, servers }: CosignDeps, { name, verifier, url }: Witness, checkpoint: string, size: number): Promise<string> {
  let old = 0
  for (let attempt = 0; attempt < 3; attempt++) {
    const proof = old === 0 || old === size ? [] : await proveConsistency(size, old, storedNodes(db))
    const lines = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('')
    const { status, body } = await servers.post(`${url}/add-checkpoint`, `old ${old}\n${lines}\n${checkpoint}`, patience)
    const text = Buffer.from(body).toString('utf8')
    if (status === 200) {
      const own = text.split('\n').map((line) => `${line}\n`).find((line) => isBy(verifier, parseNote(checkpoint).text, line))
      if (own === undefined) throw new Error('it answered without its cosignature')
      return own
    }
    if (status === 422) throw fork(name, `says that our ${size} entries do not continue what it has cosigned`)
    if (status !== 409 || !/^\d{1,16}\n$/.test(text)) throw new Error(`it answered ${status}`)
    old = Number(text)
    if (old > size) throw await beyond(db, name, old)
  }
  throw new Error('it moves faster than we ask')
}

function isBy(verifier: Witness['verifier'], text: string, line: string): boolean {
  try {
    return verifyNote(`${text}\n${line}`, [verifier]).verified.length === 1
  } catch {
    return false
  }
}

/** Another node may have published more since the checkpoint was read; only what the database does not hold is a fork. */
async function beyond(db: Database, name: string, old: number): Promise<Error> {
  const size = (await readHead(db))?.size ?? 0
  return old > size ? fork(name, `has cosigned ${old} entries of our log, and the database has ${size}`) : new Error(`it has cosigned ${old} entries in the meantime`)
}

/** Where the witness keeps the last checkpoint of a log that it cosigned. */
export function monitoringAddress(url: string, origin: string): string {
  return `${url}/${createHash('sha256').update(origin).digest('hex')}/checkpoint`
}

function fork(name: string, what: string): LedgerProblem {
  return new LedgerProblem(`The witness ${name} ${what}. An old backup of the database was restored, or somebody signs with our key: see docs/keys.md. Nothing more is signed. If the witness cannot show a checkpoint that says so, it is the witness that is wrong: take it out of LOG_POLICY_FILE.`)
}
