/** Versions: what exactly is published under one number of one edition of a check or an explainer. */

export { type AnyDocument, type ExplainerDocument, isExplainer, readMediaSubject, sealed, type Change, type ChangeKind, type CitedEvidence, type MediaSubject, type PrintedReply, type VersionDocument } from './document.ts'
export { buildVersion } from './build.ts'
export { differences, type PartDifference } from './differences.ts'
export { hashOf } from './hash.ts'
export { newestPublished, type Published } from './published.ts'
export type { LedgerEntry, Record } from './recorder.ts'
