/** A proof that somebody kept, checked without the log: is its entry one of those that the checkpoint in it was signed over, and is the document the one it names? */
import { createHash } from 'node:crypto'
import type { LedgerEntry } from '#desk/versions'
import { checkInclusion, leafHash, parseCheckpoint, parseProofFile, verifyNote, type Checkpoint, type ProofFile, type Verifier } from '#tlog'
import { parseEntry } from '../entry.ts'

export interface KeptProof {
  index: number
  entry: LedgerEntry | undefined
  head: Checkpoint | undefined
  /** Exactly what is wrong; empty where nothing is. */
  problems: string[]
}

export function checkKeptProof(text: string, key: Verifier, document?: Uint8Array): KeptProof {
  let file: ProofFile
  try {
    file = parseProofFile(text)
  } catch {
    return { index: 0, entry: undefined, head: undefined, problems: ['it is not a proof file'] }
  }
  const found: KeptProof = { index: file.index, entry: undefined, head: undefined, problems: [] }
  try {
    found.head = parseCheckpoint(verifyNote(file.checkpoint, [key]).text)
  } catch {
    found.problems.push(`its checkpoint is not signed with ${key.name}+${key.keyId}; where the log was handed over to other keys, all of them stand at /log/keys`)
  }
  try {
    found.entry = parseEntry(file.extra ?? new Uint8Array())
  } catch {
    found.problems.push('it holds no entry')
  }
  const { head, entry } = found
  if (head && head.origin !== key.name) found.problems.push(`its checkpoint is of the log ${head.origin}, and the key belongs to ${key.name}`)
  if (head && file.extra && !checkInclusion(file.proof, head.size, head.root, file.index, leafHash(file.extra))) found.problems.push(`its entry is not entry ${file.index} of the log that was signed`)
  if (entry && document && createHash('sha256').update(document).digest('hex') !== entry.sha256) found.problems.push('the document is not the one that the entry names')
  return found
}

/** What the log of a proof is called, before anything in it is believed. */
export function originOfProof(text: string): string | undefined {
  try {
    return parseProofFile(text).checkpoint.split('\n')[0]
  } catch {
    return undefined
  }
}
