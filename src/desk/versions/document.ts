/**
 * The version document: everything that is published under one number of one edition of a check or an explainer, and nothing else. Its canonical JSON
 * (RFC 8785) is what an approver is shown, what its SHA-256 names, what the ledger records and what anybody can fetch.
 * No date of approval and no approver stands in it: those come after its bytes.
 */

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { RatingKey } from '#desk/checks'

/** What the document of a check and that of an explainer have in common. */
interface Versioned {
  edition: string
  /** The id of the original edition. */
  check: string
  number: number
  language: string
  /** Which version of the original edition this one translates; null in the original. */
  translates: { number: number; sha256: string } | null
  change: Change
  title: string
  /** At most 280 characters; stands alone. */
  summary: string
  /** Markdown; in a check, [^3] points to the evidence with number 3. */
  body: string
  topics: string[]
  /** As the author wants to be named; null for not at all. */
  author: string | null
  /** RFC 3339, UTC. */
  preparedAt: string
  /** The SHA-256 of the version before, in hex. */
  previous: string | null
}

export interface VersionDocument extends Versioned {
  format: 'touchstone-version/1'
  claim: string
  rating: { key: RatingKey; explanation: string }
  /** Who made the claim, in free words; shown on this check only. */
  claimant: string | null
  /** YYYY-MM-DD */
  claimedOn: string | null
  appearances: string[]
  evidence: CitedEvidence[]
  /** Why fewer than two independent sources, or no primary one, are enough here. */
  fewSources: string | null
  replies: PrintedReply[]
  media: MediaSubject | null
}

/** No claim and no rating: how to judge for oneself what no check answers. */
export interface ExplainerDocument extends Versioned {
  format: 'touchstone-explainer/1'
  /** Beside which answers it is offered: 'unchecked', or the reasons for which claims are closed. */
  helpsWith: string[]
}

export type AnyDocument = VersionDocument | ExplainerDocument

export function isExplainer(document: AnyDocument): document is ExplainerDocument {
  return document.format === 'touchstone-explainer/1'
}

export type ChangeKind = 'first' | 'minor' | 'substantive' | 'rating' | 'retraction'

export interface Change {
  kind: ChangeKind
  /** What changed and why, for readers; null in a first version. */
  note: string | null
}

export interface CitedEvidence {
  number: number
  url: string | null
  title: string
  source: string
  kind: 'primary' | 'secondary'
  stance: 'for' | 'against' | 'context'
  quote: string | null
  shows: string | null
  interest: string | null
  snapshot: { sha256: string; mediaType: string; madeAt: string } | null
}

export interface PrintedReply {
  whom: string
  how: string | null
  askedOn: string | null
  deadline: string | null
  notAskedBecause: string | null
  answer: string | null
  answeredOn: string | null
}

/** Where the claim is made by a picture, a clip or a sound (schema.org MediaReview). */
export interface MediaSubject {
  kind: 'picture' | 'clip' | 'sound'
  categories: ('OriginalMediaContent' | 'DecontextualizedContent' | 'EditedOrCroppedContent' | 'TransformedContent' | 'StagedContent' | 'SatireOrParodyContent')[]
  originalContext: string | null
  originalLink: string | null
}

/** The canonical JSON, and its SHA-256. */
export function sealed(document: AnyDocument): { bytes: string; sha256: Buffer } {
  const bytes = canonicalize(document)!
  return { bytes, sha256: createHash('sha256').update(bytes, 'utf8').digest() }
}

const mediaCategories = ['OriginalMediaContent', 'DecontextualizedContent', 'EditedOrCroppedContent', 'TransformedContent', 'StagedContent', 'SatireOrParodyContent']

/** Of its JSON; null where the text is not that. */
export function readMediaSubject(text: string): MediaSubject | null {
  try {
    const media = JSON.parse(text)
    const optional = (value: unknown) => value === null || typeof value === 'string'
    const isWhole =
      ['picture', 'clip', 'sound'].includes(media.kind) &&
      Array.isArray(media.categories) &&
      media.categories.every((category: unknown) => mediaCategories.some((one) => one === category)) &&
      optional(media.originalContext) &&
      optional(media.originalLink) &&
      Object.keys(media).length === 4
    return isWhole ? media : null
  } catch {
    return null
  }
}
