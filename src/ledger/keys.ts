/**
 * The keys that the log was signed with, one after the other. A new key is announced by a note that the old one signs, over the head
 * at which it takes over; a verifier that knows any of the keys can follow from there to the one that signs today. As /log/keys shows it:
 *
 *   {"keys":[{"from":0,"handover":null,"key":"desk.example/log+7f1c2f0e+AQ…"},
 *            {"from":7,"handover":"<signed note>","key":"desk.example/log+91aa03c5+AQ…"}],"origin":"desk.example/log"}
 *
 *   touchstone key handover v1⏎
 *   desk.example/log⏎                        origin
 *   7⏎                                       size at which the new key takes over
 *   rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=⏎
 *   desk.example/log+91aa03c5+AQ…⏎           the new key
 *   ⏎
 *   — desk.example/log fxwvDg…⏎              by the old one
 *
 * Its first line has blanks, which no origin has: a handover is never taken for a checkpoint, nor a checkpoint for a handover.
 */
import canonicalize from 'canonicalize'
import { type Database, inTransaction } from '#db'
import { parseVerifierKey, renderVerifierKey, signNote, verifyNote, type Signer, type Verifier } from '#tlog'
import { lockedHead, signedHead, swapHead, type Writer } from './append.ts'
import { LedgerProblem } from './problem.ts'

export interface LogKey {
  key: string
  from: number
  handover: string | null
}

export interface Handover {
  origin: string
  size: number
  root: Uint8Array
  key: Verifier
}

const headline = 'touchstone key handover v1'

/** From the first to the one that signs now. */
export async function readKeys(db: Database): Promise<LogKey[]> {
  const rows = await db.selectFrom('ledger_keys').selectAll().orderBy('number').execute()
  return rows.map(({ verifier_key, from_size, handover }) => ({ key: verifier_key, from: from_size, handover }))
}

/** The old key signs the handover, and the new one the same head. */
export async function rotateKey(db: Database, writer: Writer, next: Signer): Promise<void> {
  if (next.name !== writer.signer.name) throw new LedgerProblem(`The new key is named ${next.name}, and the log ${writer.signer.name}: make one with \`touchstone key new\`.`)
  await inTransaction(db, async (tx) => {
    const head = await lockedHead(tx, writer)
    const known = await readKeys(tx)
    const key = renderVerifierKey(next)
    if (known.some((one) => one.key === key)) throw new LedgerProblem('The log was signed with this key before: make a new one with `touchstone key new`.')
    const handover = signNote(renderHandover({ origin: head.origin, size: head.size, root: head.root, key: parseVerifierKey(key) }), [writer.signer])
    await tx.insertInto('ledger_keys').values({ number: known.length, verifier_key: key, from_size: head.size, handover, since: writer.clock() }).execute()
    const after = { ...writer, signer: next }
    await swapHead(tx, head, signedHead(head, after), after)
  })
}

export function renderHandover({ origin, size, root, key }: Handover): string {
  return `${headline}\n${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n${renderVerifierKey(key)}\n`
}

/** What the note hands over, if `verifier` signed it; throws otherwise. */
export function openHandover(note: string, verifier: Verifier): Handover {
  const lines = verifyNote(note, [verifier]).text.split('\n')
  if (lines.length !== 6 || lines[0] !== headline || !/^(0|[1-9]\d{0,15})$/.test(lines[2])) throw new Error('it is not a handover')
  const handover = { origin: lines[1], size: Number(lines[2]), root: Buffer.from(lines[3], 'base64'), key: parseVerifierKey(lines[4]) }
  if (renderHandover(handover) !== lines.join('\n') || handover.origin !== verifier.name || handover.key.name !== verifier.name) throw new Error('it is not a handover')
  return handover
}

export function renderKeys(origin: string, keys: LogKey[]): string {
  return `${canonicalize({ origin, keys })}\n`
}
