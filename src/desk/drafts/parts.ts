/** The parts of a draft: what each is called, how long it may be, and how what is typed becomes what is kept. */

import { Refusal } from '#desk/refusals'

export const draftParts = [
  'claim', 'title', 'summary', 'rating', 'ratingExplanation', 'body', 'claimant', 'claimedOn', 'appearances', 'topics',
  'fewSources', 'media', 'translates', 'helpsWith', 'changeKind', 'changeNote',
] as const

export type DraftPart = (typeof draftParts)[number]

/** Of which a form sends several; kept one in each line. */
export function isListPart(part: DraftPart): boolean {
  return part === 'topics' || part === 'helpsWith'
}

export const summaryLimit = 280

const limits: Partial<Record<DraftPart, number>> = { body: 100_000, appearances: 10_000, media: 10_000 }
const usualLimit = 2_000

export function isDraftPart(part: string): part is DraftPart {
  return draftParts.some((one) => one === part)
}

/** A summary that is too long is kept all the same: the checklist says so, and nobody loses a sentence. */
export function cleanPart(part: DraftPart, text: string): string {
  const limit = limits[part] ?? usualLimit
  if (text.length > limit) throw new Refusal('too-long', { limit, length: text.length, field: part })
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n')
}

/** As a reader counts: what looks like one character is one. */
export function charactersOf(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length
}

export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]
}
