/** The words of publications, as pages, feeds and programs read them. */

import type { EditionKind } from '#db'
import type { AnyDocument, ChangeKind, ExplainerDocument, VersionDocument } from '#desk/versions'

/** One edition of a check of the desk's own, or of an explainer, with everything that was ever published of it. */
export interface PublishedEdition<Document extends AnyDocument = AnyDocument> {
  /** Of the edition; where it stands: /checks/:id, or /explainers/:id. */
  id: string
  kind: EditionKind
  /** The id of the original edition. */
  check: string
  language: string
  /** What stands now; null where it was removed. */
  document: Document | null
  /** Newest first; never empty. */
  versions: PublishedVersion[]
  /** Null while it stands. */
  takenBack: TakenBack | null
  /** The same in other languages, where it stands there. */
  editions: OtherEdition[]
}

export type PublishedCheck = PublishedEdition<VersionDocument>

export type PublishedExplainer = PublishedEdition<ExplainerDocument>

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

export interface TakenBack {
  at: Date
  /** Why, in the words of the edition whose version takes it back. */
  note: string | null
  /** The id of that edition: this one, or the original that it translates. */
  edition: string
  language: string
}

export interface Removed {
  reason: 'court-order' | 'privacy' | 'copyright' | 'safety'
  at: Date
}

export interface OtherEdition {
  id: string
  kind: EditionKind
  language: string
  /** The claim of a check, the title of an explainer. */
  name: string
}

/** One public change to what was published before. */
export interface PublishedCorrection {
  id: string
  of: EditionKind
  number: number
  language: string
  /** The claim of a check, the title of an explainer. */
  name: string
  kind: Exclude<ChangeKind, 'first'>
  note: string
  at: Date
  entryIndex: number
}
