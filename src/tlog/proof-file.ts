/**
 * The offline proof file of one entry (c2sp.org/tlog-proof): everything a stranger needs besides the log's key.
 *
 *   c2sp.org/tlog-proof@v1⏎
 *   extra <base64>⏎           for whoever wrote the file to use; here it holds the entry
 *   index 5⏎
 *   <base64 hash>⏎            the inclusion proof, lowest first; none in a tree of one
 *   ⏎
 *   <signed checkpoint>
 */
import { hashSize } from './hashing.ts'

export interface ProofFile { extra?: Uint8Array; index: number; proof: Uint8Array[]; checkpoint: string }

const header = 'c2sp.org/tlog-proof@v1\n'

export function renderProofFile({ extra, index, proof, checkpoint }: ProofFile): string {
  return `${header}${extra ? `extra ${Buffer.from(extra).toString('base64')}\n` : ''}index ${index}\n${proof.map((hash) => Buffer.from(hash).toString('base64') + '\n').join('')}\n${checkpoint}`
}

/** Throws when the text is not a proof file. */
export function parseProofFile(text: string): ProofFile {
  const match = /^c2sp\.org\/tlog-proof@v1\n(?:extra ([A-Za-z0-9+/]+={0,2})\n)?index (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/]{43}=\n){0,63})\n([^]+)$/.exec(text)
  if (!match || !Number.isSafeInteger(Number(match[2]))) throw new Error('tlog: malformed proof file')
  const proof = match[3].split('\n').filter(Boolean).map(decode)
  if (proof.some((hash) => hash.length !== hashSize)) throw new Error('tlog: malformed proof file')
  return { ...(match[1] && { extra: decode(match[1]) }), index: Number(match[2]), proof, checkpoint: match[4] }
}

function decode(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new Error('tlog: malformed proof file')
  return bytes
}
