/** What reading gives: one plain record per published review, or one rejection with its place and reason. */

export interface ReviewRecord {
  /** The identifier its source gives it, where the source gives one. */
  id?: string
  claim: string
  title?: string
  summary?: string
  body?: string
  /** BCP 47, lower-case primary tag; absent when the source does not say. */
  language?: string
  /** The rating in its publisher's own words, or null when the source gives none. */
  rating: string | null
  claimant?: string
  url?: string
  appearances: string[]
  publisher: { name: string; site?: string }
  /** YYYY-MM-DD. */
  publishedOn?: string
}

export interface Rejection {
  /** Where in its source: "line 12", "element 3, review 2". */
  position: string
  reason: string
}

/** A feed keeps the place of a review its publisher has taken back; the address is all it says of it. */
export interface Withdrawal {
  position: string
  withdrawn: string
}

export type Entry = { position: string; record: ReviewRecord } | Withdrawal | Rejection

/** What is known about a source as a whole and holds where a record is silent. */
export interface Surroundings {
  /** The address of the page that carries the review: its own, unless it names another. */
  page?: string
  /** Relative links are read against it. */
  base?: string
  language?: string
  publisher?: { name?: string; site?: string }
}

export function isWithdrawal(entry: Entry): entry is Withdrawal {
  return 'withdrawn' in entry
}

export function isRejection(entry: Entry): entry is Rejection {
  return 'reason' in entry
}
