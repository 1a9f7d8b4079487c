/** Reads what a person wrote about a source: cleaned, within limits, and never cut without a word. */

import { Refusal } from '#desk/refusals'
import { cleanText } from '#desk/submissions'
import { type EvidenceFields, kinds, stances } from './types.ts'

export const longest = { url: 2000, title: 300, source: 200, quote: 3000, shows: 2000, interest: 1000, keptBecause: 500 } as const

export function cleanFields(given: { [Name in keyof EvidenceFields]?: string | null }): EvidenceFields {
  return {
    title: limited('title', given.title) ?? '',
    source: limited('source', given.source) ?? '',
    kind: kinds.find((kind) => kind === given.kind) ?? 'secondary',
    stance: stances.find((stance) => stance === given.stance) ?? 'context',
    quote: limited('quote', given.quote),
    shows: limited('shows', given.shows),
    interest: limited('interest', given.interest),
  }
}

export function limited(field: keyof typeof longest, text: string | null | undefined): string | null {
  const clean = cleanText(text ?? '').trim()
  if (clean.length > longest[field]) throw new Refusal('too-long', { field, limit: longest[field], length: clean.length })
  return clean === '' ? null : clean
}

/** What looks like a link and carries no password; where it leads is for the guard to judge when it is fetched. */
export function cleanLink(text: string): string {
  const url = URL.parse(limited('url', text) ?? '')
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new Refusal('not-a-link')
  return url.href
}
