/** The desk's own scale. Its words stand in the message catalogues; here is what a page and a machine need to know of each. */

export type RatingTone = 'positive' | 'mixed' | 'negative' | 'neutral'

export interface Rating {
  key: RatingKey
  /** Where it stands on the axis of truth, 1 (false) to 5 (true); null when it is not a degree of truth. */
  truth: number | null
  tone: RatingTone
}

export const ratingKeys = ['true', 'mostly-true', 'half-true', 'mostly-false', 'false', 'missing-context', 'unproven', 'satire'] as const

export type RatingKey = (typeof ratingKeys)[number]

export const ratings: Record<RatingKey, Rating> = {
  true: { key: 'true', truth: 5, tone: 'positive' },
  'mostly-true': { key: 'mostly-true', truth: 4, tone: 'positive' },
  'half-true': { key: 'half-true', truth: 3, tone: 'mixed' },
  'mostly-false': { key: 'mostly-false', truth: 2, tone: 'negative' },
  false: { key: 'false', truth: 1, tone: 'negative' },
  'missing-context': { key: 'missing-context', truth: null, tone: 'mixed' },
  unproven: { key: 'unproven', truth: null, tone: 'neutral' },
  satire: { key: 'satire', truth: null, tone: 'neutral' },
}

export function isRatingKey(value: unknown): value is RatingKey {
  return ratingKeys.some((key) => key === value)
}
