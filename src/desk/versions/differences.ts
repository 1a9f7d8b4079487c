/** Where two versions differ, part by part. */

import canonicalize from 'canonicalize'
import type { AnyDocument, ExplainerDocument, VersionDocument } from './document.ts'

export interface PartDifference {
  part: (typeof content)[number]
  before: unknown
  after: unknown
}

const content = [
  'claim', 'title', 'summary', 'rating', 'body', 'claimant', 'claimedOn', 'appearances', 'topics', 'evidence', 'fewSources', 'replies', 'media', 'translates', 'author', 'helpsWith',
] as const satisfies (keyof VersionDocument | keyof ExplainerDocument)[]

/** What every new version changes, its number and its dates, is left out. */
export function differences(before: AnyDocument | null, after: AnyDocument): PartDifference[] {
  const of = (document: AnyDocument | null, part: PartDifference['part']): unknown => (document as Partial<VersionDocument & ExplainerDocument> | null)?.[part] ?? null
  return content.filter((part) => canonicalize(of(before, part)) !== canonicalize(of(after, part))).map((part) => ({ part, before: of(before, part), after: of(after, part) }))
}
