/** A published check → schema.org ClaimReview, as search engines and archives read it. `readPage` reads it back. */

export interface Publication {
  url: string
  claim: string
  title?: string | null
  summary?: string | null
  language: string
  /** The verdict in the words shown on the page. */
  rating: string | null
  /**
   * The verdict on the axis from 1, false, to 5, true. Null for verdicts beside it: "satire", "unproven" and "missing context" are words
   * alone, because a number would place them somewhere between true and false.
   */
  truth: number | null
  claimant?: string | null
  appearances: string[]
  publisher: { name: string; url?: string }
  publishedOn?: string | null
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
    inLanguage: check.language === 'und' ? undefined : check.language,
    datePublished: check.publishedOn,
    author: withoutSilence({ '@type': 'Organization', name: check.publisher.name, url: check.publisher.url }),
    itemReviewed: withoutSilence({
      '@type': 'Claim',
      author: check.claimant ? { '@type': 'Thing', name: check.claimant } : undefined,
      appearance: check.appearances.length > 0 ? check.appearances.map((url) => ({ '@type': 'CreativeWork', url })) : undefined,
    }),
    reviewRating: check.rating ? writeRating(check.rating, check.truth) : undefined,
  })
}

function writeRating(words: string, truth: number | null): ClaimReview {
  const scale = truth === null ? {} : { ratingValue: truth, bestRating: 5, worstRating: 1 }
  return { '@type': 'Rating', alternateName: words, ...scale }
}

function withoutSilence(node: ClaimReview): ClaimReview {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== null))
}

/** JSON that may stand inside a script element: no text in it can close the element or open a comment. */
export function jsonLdText(node: ClaimReview): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
