/** A published check → schema.org ClaimReview and MediaReview, as search engines and archives read them. `readPage` reads it back. */

export interface Publication {
  url: string
  claim: string
  title?: string | null
  summary?: string | null
  /** What was found, as words without markup. */
  body?: string | null
  language: string
  /** The verdict in the words shown on the page. */
  rating: string | null
  /**
   * The verdict on the axis from 1, false, to 5, true. Null for verdicts beside it: "satire", "unproven" and "missing context" are words
   * alone, because a number would place them somewhere between true and false.
   */
  truth: number | null
  /** Why this verdict, in a sentence or two. */
  explanation?: string | null
  claimant?: string | null
  /** YYYY-MM-DD */
  claimedOn?: string | null
  appearances: string[]
  publisher: Publisher
  publishedOn?: string | null
  /** RFC 3339; of the newest version. */
  changedAt?: string | null
  version?: number | null
  citations?: Citation[]
  corrections?: { text: string; on: string }[]
  /** The address of the edition that this one translates. */
  translationOf?: string | null
  media?: Media | null
}

export interface Publisher {
  name: string
  url?: string
  /** Addresses of what the publisher says of itself, under schema.org's names. */
  policies?: Partial<Record<Policy, string>>
}

export type Policy = 'publishingPrinciples' | 'ethicsPolicy' | 'correctionsPolicy' | 'verificationFactCheckingPolicy' | 'unnamedSourcesPolicy' | 'actionableFeedbackPolicy' | 'ownershipFundingInfo'

export interface Citation {
  title: string
  url?: string | null
  source?: string | null
  /** Where the stored copy stands. */
  archivedAt?: string | null
}

export interface Media {
  kind: 'picture' | 'clip' | 'sound'
  categories: string[]
  originalContext?: string | null
  originalLink?: string | null
}

export type ClaimReview = Record<string, unknown>

export function toClaimReview(check: Publication): ClaimReview {
  return withoutSilence({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: check.url,
    claimReviewed: check.claim,
    headline: check.title,
    description: check.summary,
    reviewBody: check.body,
    inLanguage: languageOf(check),
    datePublished: check.publishedOn,
    dateModified: check.changedAt,
    version: check.version,
    author: organisation(check.publisher),
    itemReviewed: claimOf(check),
    reviewRating: check.rating ? writeRating(check.rating, check.truth, check.explanation) : undefined,
    citation: list(check.citations, writeCitation),
    correction: list(check.corrections, ({ text, on }) => ({ '@type': 'CorrectionComment', text, datePublished: on })),
    translationOfWork: check.translationOf ? { '@type': 'ClaimReview', url: check.translationOf } : undefined,
    associatedMediaReview: check.media ? { '@type': 'MediaReview', url: check.url } : undefined,
    sdDatePublished: check.changedAt,
    sdPublisher: check.changedAt ? plainOrganisation(check.publisher) : undefined,
  })
}

const snapshots = { picture: 'ImageObjectSnapshot', clip: 'VideoObjectSnapshot', sound: 'AudioObjectSnapshot' }

/** What was done to a picture, a clip or a sound; it stands beside the ClaimReview and never instead of it. */
export function toMediaReview(check: Publication): ClaimReview | undefined {
  const { media } = check
  if (!media || media.categories.length === 0) return undefined
  return withoutSilence({
    '@context': 'https://schema.org',
    '@type': 'MediaReview',
    url: check.url,
    inLanguage: languageOf(check),
    datePublished: check.publishedOn,
    dateModified: check.changedAt,
    author: organisation(check.publisher),
    mediaAuthenticityCategory: media.categories.length === 1 ? media.categories[0] : media.categories,
    originalMediaContextDescription: media.originalContext,
    originalMediaLink: media.originalLink,
    itemReviewed: withoutSilence({
      '@type': 'MediaReviewItem',
      interpretedAsClaim: { ...claimOf(check), text: check.claim },
      mediaItemAppearance: list(check.appearances, (contentUrl) => ({ '@type': snapshots[media.kind], contentUrl })),
    }),
    associatedClaimReview: { '@type': 'ClaimReview', url: check.url },
  })
}

function languageOf({ language }: Publication): string | undefined {
  return language === 'und' ? undefined : language
}

function organisation({ name, url, policies }: Publisher): ClaimReview {
  return withoutSilence({ '@type': policies ? 'NewsMediaOrganization' : 'Organization', name, url, ...policies })
}

function plainOrganisation({ name, url }: Publisher): ClaimReview {
  return withoutSilence({ '@type': 'Organization', name, url })
}

function claimOf(check: Publication): ClaimReview {
  return withoutSilence({
    '@type': 'Claim',
    author: check.claimant ? { '@type': 'Thing', name: check.claimant } : undefined,
    datePublished: check.claimedOn,
    appearance: list(check.appearances, (url) => ({ '@type': 'CreativeWork', url })),
  })
}

function writeRating(words: string, truth: number | null, explanation?: string | null): ClaimReview {
  const scale = truth === null ? {} : { ratingValue: truth, bestRating: 5, worstRating: 1 }
  return withoutSilence({ '@type': 'Rating', alternateName: words, ...scale, ratingExplanation: explanation })
}

function writeCitation({ title, url, source, archivedAt }: Citation): ClaimReview {
  return withoutSilence({ '@type': 'CreativeWork', name: title, url, publisher: source ? { '@type': 'Organization', name: source } : undefined, archivedAt })
}

function list<T>(items: T[] | undefined, write: (item: T) => unknown): unknown[] | undefined {
  return items && items.length > 0 ? items.map(write) : undefined
}

function withoutSilence(node: ClaimReview): ClaimReview {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== null && value !== ''))
}

/** JSON that may stand inside a script element: no text in it can close the element or open a comment. */
export function jsonLdText(node: ClaimReview | ClaimReview[]): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
