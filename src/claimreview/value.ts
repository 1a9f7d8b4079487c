/** Reads one parsed JSON value of any of the known shapes: a review, a feed or its element, an API answer or its claim, a row. */
import { readClaim } from './factchecktools.ts'
import { readLink } from './links.ts'
import { describe, isNode, type Node } from './node.ts'
import type { Entry, Surroundings } from './record.ts'
import { readReview } from './review.ts'
import { readRow } from './row.ts'
import { reviewsIn } from './search.ts'

/** Every review in the value; a value that holds none gives one rejection. */
export function readValue(value: unknown, position: string, surroundings: Surroundings = {}): Entry[] {
  if (!isNode(value)) return [{ position, reason: `${describe(value)} where an object was expected` }]
  if (isClaim(value)) return readClaim(value, position, surroundings)
  if (isClaim(value.claim)) return readClaim(value.claim as Node, position, surroundings)
  const answer = value.claims ?? value.results
  if (Array.isArray(answer) && value['@type'] === undefined) {
    return answer.flatMap((claim, at) => readValue(claim, `${position}, claim ${at + 1}`, surroundings))
  }
  const reviews = reviewsIn(value)
  if (reviews.length === 0 && value.dateDeleted !== undefined) return [readWithdrawal(value, position)]
  if (reviews.length > 0) return readReviews(reviews, position, surroundings)
  if (value['@type'] === undefined && value['@graph'] === undefined) return [readRow(value, position, surroundings)]
  return [{ position, reason: 'holds no ClaimReview' }]
}

function isClaim(value: unknown): boolean {
  return isNode(value) && value['@type'] === undefined && 'claimReview' in value
}

function readWithdrawal(element: Node, position: string): Entry {
  const withdrawn = readLink(element.url)
  return withdrawn === undefined ? { position, reason: 'was withdrawn, but does not say its address' } : { position, withdrawn }
}

function readReviews(reviews: ReturnType<typeof reviewsIn>, position: string, surroundings: Surroundings): Entry[] {
  return reviews.map((found, at) => readReview(found, reviews.length === 1 ? position : `${position}, review ${at + 1}`, surroundings))
}
