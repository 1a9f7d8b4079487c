/** Where two versions differ, part by part. */

import canonicalize from 'canonicalize'
import type { VersionDocument } from './document.ts'

export interface PartDifference {
  part: keyof VersionDocument
  before: unknown
  after: unknown
}

const content = [
  'claim', 'title', 'summary', 'rating', 'body', 'claimant', 'claimedOn', 'appearances', 'topics', 'evidence', 'fewSources', 'replies', 'media', 'translates', 'author',
] as const

/** What every new version changes, its number and its dates, is left out. */
export function differences(before: VersionDocument | null, after: VersionDocument): PartDifference[] {
  return content.filter((part) => canonicalize(before?.[part] ?? null) !== canonicalize(after[part])).map((part) => ({ part, before: before?.[part] ?? null, after: after[part] }))
}
