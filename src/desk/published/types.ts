/** The words of publications, as pages, feeds and programs read them. */

import type { ChangeKind, VersionDocument } from '#desk/versions'

/** One edition of a check of the desk's own, with everything that was ever published of it. */
export interface PublishedCheck {
  /** Of the edition; where it stands: /checks/:id. */
  id: string
  /** The id of the original edition. */
  check: string
  language: string
  /** What stands now; null where it was removed. */
  document: VersionDocument | null
  /** Newest first; never empty. */
  versions: PublishedVersion[]
  /** The same check in other languages, as they stand now. */
  editions: OtherEdition[]
}

export interface PublishedVersion {
  number: number
  /** In hex. */
  sha256: string
  publishedAt: Date
  /** In the public log. */
  entryIndex: number
  change: ChangeKind
  /** What was corrected and why; null in a first version. */
  note: string | null
  /** As whoever approved it wants to be named; null for not at all. */
  approver: string | null
  removed: Removed | null
}

export interface Removed {
  reason: 'court-order' | 'privacy' | 'copyright' | 'safety'
  at: Date
}

export interface OtherEdition {
  id: string
  language: string
  claim: string
}

/** One public change to what was published before. */
export interface PublishedCorrection {
  id: string
  number: number
  language: string
  claim: string
  kind: Exclude<ChangeKind, 'first'>
  note: string
  at: Date
  entryIndex: number
}
