/** Versions: what exactly is published under one number of one edition of a check. */

export { sealed, type Change, type ChangeKind, type CitedEvidence, type MediaSubject, type PrintedReply, type VersionDocument } from './document.ts'
export type { LedgerEntry, Record } from './recorder.ts'
