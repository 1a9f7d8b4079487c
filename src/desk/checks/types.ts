/** The words of published checks: what is put in, what is read back. */

import type { RatingKey } from './ratings.ts'

/** One published edition of a check. */
export interface Check {
  id: string
  origin: 'desk' | 'import'
  language: string
  claim: string
  title: string | null
  summary: string | null
  body: string | null
  /** As its publisher gave it; null for the desk's own, which have a ratingKey. */
  rating: string | null
  ratingKey: RatingKey | null
  claimant: string | null
  /** Where its publisher published it; null for the desk's own, which stand at /checks/:id here. */
  url: string | null
  appearances: string[]
  publisher: { name: string; site: string | null }
  /** YYYY-MM-DD */
  publishedOn: string | null
  /** The id of the original edition. */
  translationOf: string | null
  /** Of the desk's own: the published version that is shown. */
  versionNumber: number | null
  /** In the desk's words, one sentence. */
  ratingExplanation: string | null
  topics: string[]
  /** When its newest correction was published. */
  correctedAt: Date | null
  /** When this edition was taken back, or the original that it translates; null while it stands. */
  retractedAt: Date | null
}

/** What putChecks takes. `sourceKey` is what a second import of the same record finds it by. */
export interface CheckRecord {
  sourceKey: string
  origin: 'desk' | 'import'
  language?: string
  claim: string
  title?: string
  summary?: string
  body?: string
  rating?: string
  ratingKey?: RatingKey
  claimant?: string
  url?: string
  appearances?: string[]
  publisher: { name: string; site?: string }
  /** YYYY-MM-DD */
  publishedOn?: string
  /** The sourceKey of the original edition. */
  translationOf?: string
  /** What brought it: the name of an import. */
  importedFrom?: string
}

export interface CheckFilters {
  /** Only these, in this order (the order in which a search ranked them). */
  ids?: string[]
  /** A primary language ('pt' finds 'pt-BR' too) or a whole tag. */
  language?: string
  /** Only what cannot be read in this language, each check once, as it was first written. */
  notIn?: string
  /** A key of the desk's scale, or a publisher's rating in any case. */
  rating?: string
  /** The key of a topic. */
  topic?: string
  /** YYYY-MM-DD, both ends included. */
  from?: string
  to?: string
}

export interface CheckPage {
  checks: Check[]
  /** Hand it back to get the next page; null on the last one. */
  nextCursor: string | null
}

export interface CheckFacets {
  /** Primary languages, most checks first. */
  languages: { language: string; checks: number }[]
  /** The desk's own ratings, in the order of the scale. */
  ratingKeys: { ratingKey: RatingKey; checks: number }[]
  /** Ratings as imported checks carry them, lower case, most checks first; at most 60. */
  ratings: { rating: string; checks: number }[]
  /** By key. */
  topics: { topic: string; checks: number }[]
  checks: number
}

export interface PutCounts {
  added: number
  changed: number
  unchanged: number
}

export interface FeedEntry {
  seq: number
  checkId: string
  kind: 'put' | 'remove'
}
