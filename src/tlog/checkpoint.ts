/**
 * Checkpoints (c2sp.org/tlog-checkpoint): the head of a log as the text of a signed note.
 *
 *   example.com/log/testdata⏎                          origin: the log's address without scheme or trailing slash; also its key's name
 *   15⏎                                                size in decimal, no leading zeros
 *   rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=⏎      root hash, base64 of 32 bytes
 *
 * Extension lines may follow in checkpoints of others; we write none.
 */
import { hashSize } from './hashing.ts'

export interface Checkpoint { origin: string; size: number; root: Uint8Array }

/** The text to be signed. */
export function renderCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === '' || /[\n\s+]/u.test(origin)) throw new Error('tlog: malformed origin')
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== hashSize) throw new Error('tlog: malformed checkpoint')
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`
}

/** The head that a note's text states; throws when it states none. */
export function parseCheckpoint(text: string): Checkpoint {
  const match = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/.exec(text)
  const root = match && Buffer.from(match[3], 'base64')
  if (!match || !root || root.length !== hashSize || root.toString('base64') !== match[3] || !Number.isSafeInteger(Number(match[2]))) throw new Error('tlog: malformed checkpoint')
  return { origin: match[1], size: Number(match[2]), root }
}
