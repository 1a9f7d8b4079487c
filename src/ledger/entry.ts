/**
 * An entry of the log: canonical JSON (RFC 8785), hashes and numbers only. 236 bytes, of a first publication:
 *
 *   {"at":"2026-11-24T09:30:00.000Z","check":"bridge-toll","kind":"published","previous":null,"sha256":"9f86…0a08","v":1,"version":1}
 *
 * `previous` is the index of the entry before of the same edition; `reason` stands only where a document was removed by law.
 */
import canonicalize from 'canonicalize'
import type { LedgerEntry } from '#desk/versions'

export const entryKinds = ['published', 'corrected', 'retracted', 'removed'] as const
export const removalReasons = ['court-order', 'privacy', 'copyright', 'safety'] as const

export function renderEntry(entry: LedgerEntry): Buffer {
  const bytes = Buffer.from(canonicalize(entry)!)
  parseEntry(bytes)
  return bytes
}

/** Throws where the bytes are not exactly those of an entry. */
export function parseEntry(bytes: Uint8Array): LedgerEntry {
  const entry = JSON.parse(Buffer.from(bytes).toString('utf8')) as LedgerEntry
  const problem = problemOf(entry)
  if (problem) throw new Error(`it has no proper ${problem}`)
  if (!Buffer.from(canonicalize(entry)!).equals(bytes)) throw new Error('it is not canonical JSON')
  return entry
}

const allowed = ['v', 'kind', 'check', 'version', 'at', 'sha256', 'previous', 'reason']

function problemOf(entry: LedgerEntry): string | undefined {
  if (typeof entry !== 'object' || entry === null || Object.keys(entry).some((key) => !allowed.includes(key))) return 'form'
  if (entry.v !== 1) return 'v'
  if (!entryKinds.includes(entry.kind)) return 'kind'
  if (typeof entry.check !== 'string' || entry.check.length === 0 || entry.check.length > 200) return 'check'
  if (!Number.isSafeInteger(entry.version) || entry.version < 1) return 'version'
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(entry.at)) return 'at'
  if (!/^[0-9a-f]{64}$/.test(entry.sha256)) return 'sha256'
  if (entry.previous !== null && !(Number.isSafeInteger(entry.previous) && entry.previous >= 0)) return 'previous'
  if ((entry.kind === 'removed') !== (entry.reason !== undefined)) return 'reason'
  if (entry.reason !== undefined && !removalReasons.includes(entry.reason as never)) return 'reason'
  return undefined
}
