/**
 * The offline proof file of one entry (c2sp.org/tlog-proof): everything a stranger needs besides the entry and the log's key.
 *
 *   c2sp.org/tlog-proof@v1⏎
 *   index 5⏎
 *   <base64 hash>⏎            the inclusion proof, lowest first; none in a tree of one
 *   ⏎
 *   <signed checkpoint>
 */
import { hashSize } from './hashing.ts'

export interface ProofFile { index: number; proof: Uint8Array[]; checkpoint: string }

const header = 'c2sp.org/tlog-proof@v1\n'

export function renderProofFile({ index, proof, checkpoint }: ProofFile): string {
  return `${header}index ${index}\n${proof.map((hash) => Buffer.from(hash).toString('base64') + '\n').join('')}\n${checkpoint}`
}

/** Throws when the text is not a proof file. A line `extra <base64>` is allowed and passed over. */
export function parseProofFile(text: string): ProofFile {
  const match = /^c2sp\.org\/tlog-proof@v1\n(?:extra [A-Za-z0-9+/=]+\n)?index (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/]{43}=\n){0,63})\n([^]+)$/.exec(text)
  if (!match || !Number.isSafeInteger(Number(match[1]))) throw new Error('tlog: malformed proof file')
  const proof = match[2].split('\n').filter(Boolean).map((line) => Buffer.from(line, 'base64'))
  if (proof.some((hash) => hash.length !== hashSize)) throw new Error('tlog: malformed proof file')
  return { index: Number(match[1]), proof, checkpoint: match[3] }
}
