/** Checks in the words of Google's Fact Check Tools API, v1alpha1. */

import { siteOf } from '#claimreview'
import type { Check } from '#desk/checks'
import { english, wordsIn } from '#words'
import { addresses, type DeskFacts } from '../desk.ts'

export interface ApiClaim {
  text: string
  claimant?: string
  claimDate?: string
  claimReview: ApiClaimReview[]
}

export interface ApiClaimReview {
  publisher: { name?: string; site?: string }
  url?: string
  title?: string
  reviewDate?: string
  textualRating?: string
  languageCode?: string
}

export interface ReviewedCheck extends Check {
  /** YYYY-MM-DD; known of the desk's own. */
  claimedOn?: string | null
}

/** Several reviews of one claim stand together, in the place of the first. */
export function groupedClaims(checks: ReviewedCheck[], desk: Pick<DeskFacts, 'name' | 'publicUrl'>): ApiClaim[] {
  const groups = Map.groupBy(checks, ({ claim, claimant }) => `${claim}\0${claimant ?? ''}`)
  return [...groups.values()].map((reviews) => claimOf(reviews, desk))
}

export function singleClaims(checks: ReviewedCheck[], desk: Pick<DeskFacts, 'name' | 'publicUrl'>): ApiClaim[] {
  return checks.map((check) => claimOf([check], desk))
}

/** What is not known is left out, as the clients expect. */
function claimOf(reviews: ReviewedCheck[], desk: Pick<DeskFacts, 'name' | 'publicUrl'>): ApiClaim {
  const [{ claim, claimant }] = reviews
  const claimedOn = reviews.find((review) => review.claimedOn)?.claimedOn
  return { text: claim, ...(claimant && { claimant }), ...(claimedOn && { claimDate: moment(claimedOn) }), claimReview: reviews.map((review) => reviewOf(review, desk)) }
}

function reviewOf(check: ReviewedCheck, desk: Pick<DeskFacts, 'name' | 'publicUrl'>): ApiClaimReview {
  const url = check.url ?? addresses.check(desk, check.id)
  const site = siteOf(url) ?? check.publisher.site
  const rating = check.ratingKey ? (wordsIn(check.language) ?? english).say(`rating.${check.ratingKey}`) : check.rating
  return {
    publisher: { name: check.origin === 'desk' ? desk.name : check.publisher.name, ...(site && { site }) },
    url,
    ...(check.title && { title: check.title }),
    ...(check.publishedOn && { reviewDate: moment(check.publishedOn) }),
    ...(rating && { textualRating: rating }),
    ...(check.language !== 'und' && { languageCode: check.language }),
  }
}

function moment(day: string): string {
  return `${day}T00:00:00Z`
}
