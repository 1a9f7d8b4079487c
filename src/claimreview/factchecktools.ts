/** One Claim of the Fact Check Tools API → one record for each of its reviews. */
import { readDay } from './dates.ts'
import { readLanguage } from './language.ts'
import { longestClaim, longestLine } from './limits.ts'
import { readLink, siteOf } from './links.ts'
import { describe, isNode, type Node } from './node.ts'
import type { Entry, Surroundings } from './record.ts'
import { readLine } from './text.ts'

export function readClaim(claim: Node, position: string, surroundings: Surroundings): Entry[] {
  const text = readLine(claim.text, longestClaim + 2)
  if (text === undefined) return [{ position, reason: 'no text' }]
  if (text.length > longestClaim) return [{ position, reason: `text is longer than ${longestClaim} characters` }]
  const reviews = claim.claimReview
  if (!Array.isArray(reviews) || reviews.length === 0) return [{ position, reason: 'no claimReview' }]
  const claimant = readLine(claim.claimant, longestLine)
  return reviews.map((review, at) => {
    const place = reviews.length === 1 ? position : `${position}, review ${at + 1}`
    return readClaimReview(review, place, text, claimant, surroundings)
  })
}

function readClaimReview(review: unknown, position: string, claim: string, claimant: string | undefined, surroundings: Surroundings): Entry {
  if (!isNode(review)) return { position, reason: `${describe(review)} where a review was expected` }
  const url = readLink(review.url)
  const publisher = isNode(review.publisher) ? review.publisher : {}
  const site = siteOf(url) ?? siteOf(`https://${readLine(publisher.site, 255) ?? ''}`) ?? surroundings.publisher?.site
  const name = readLine(publisher.name, longestLine) ?? surroundings.publisher?.name ?? site
  if (name === undefined) return { position, reason: 'names neither its publisher nor its address' }
  return {
    position,
    record: {
      claim,
      title: readLine(review.title, longestLine),
      language: readLanguage(review.languageCode) ?? surroundings.language,
      rating: readLine(review.textualRating, 300) ?? null,
      claimant,
      url,
      appearances: [],
      publisher: { name, site },
      publishedOn: readDay(review.reviewDate),
    },
  }
}
