/** One schema.org ClaimReview → one record. Tolerant in form; without a claim, or of another vocabulary, it is rejected. */
import { readDay } from './dates.ts'
import { readLanguage } from './language.ts'
import { readLink, readLinks, siteOf } from './links.ts'
import { isNode, type Node } from './node.ts'
import { readRating } from './rating.ts'
import type { Entry, Surroundings } from './record.ts'
import type { FoundReview } from './search.ts'
import { longestBody, longestClaim, longestLine, longestSummary } from './limits.ts'
import { firstOf, readLine, readParagraphs } from './text.ts'

export function readReview({ node, elementUrl, resolve }: FoundReview, position: string, surroundings: Surroundings): Entry {
  if (!isSchemaOrg(node['@context'])) return { position, reason: 'its @context is not schema.org' }
  const reviewed = listOf(node.itemReviewed).map(resolve).filter(isNode)
  const claim = readClaimText(node, reviewed)
  if (claim === undefined) return { position, reason: 'no claimReviewed' }
  if (claim.length > longestClaim) return { position, reason: `claimReviewed is longer than ${longestClaim} characters` }
  const url = firstOf([node.url, node.mainEntityOfPage, node['@id'], elementUrl, surroundings.page], (one) => readLink(one, surroundings.base))
  const publisher = readPublisher(node, resolve, url, surroundings)
  if (publisher === undefined) return { position, reason: 'names neither its publisher nor its address' }
  const rating = readRating(resolve(node.reviewRating))
  return {
    position,
    record: {
      claim,
      title: firstOf([node.headline, node.name], (text) => readLine(text, longestLine)),
      summary: firstOf([node.description, rating.explanation], (text) => readParagraphs(text, longestSummary)),
      body: firstOf([node.reviewBody, node.articleBody, node.text], (text) => readParagraphs(text, longestBody)),
      language: readLanguage(node.inLanguage) ?? surroundings.language,
      rating: rating.words,
      claimant: readClaimant(reviewed, resolve),
      url,
      appearances: readLinks(reviewed.flatMap((item) => [item.appearance, item.firstAppearance, item.url])).filter((link) => link !== url),
      publisher,
      publishedOn: firstOf([node.datePublished, node.dateCreated, node.dateModified], readDay),
    },
  }
}

function isSchemaOrg(context: unknown): boolean {
  if (context === undefined || context === null) return true
  if (typeof context === 'string') return /^(https?:)?(\/\/)?(www\.)?schema\.org\b/i.test(context.trim())
  if (Array.isArray(context)) return context.some(isSchemaOrg)
  return isNode(context) && Object.values(context).some((value) => typeof value === 'string' && isSchemaOrg(value))
}

function readClaimText(review: Node, reviewed: Node[]): string | undefined {
  const candidates = [review.claimReviewed, ...reviewed.flatMap((item) => [item.claimReviewed, item.text, item.name])]
  return firstOf(candidates, (text) => readLine(text, longestClaim + 2))
}

function readPublisher(review: Node, resolve: (value: unknown) => unknown, url: string | undefined, surroundings: Surroundings) {
  const named = [review.author, review.publisher, review.sdPublisher].flatMap(listOf).map(resolve)
  const site = siteOf(url) ?? firstOf(named, (one) => siteOf(readLink(one))) ?? surroundings.publisher?.site
  const name = firstOf(named, readName) ?? surroundings.publisher?.name ?? site
  return name === undefined ? undefined : { name, site }
}

function readClaimant(reviewed: Node[], resolve: (value: unknown) => unknown): string | undefined {
  return firstOf(reviewed.flatMap((item) => listOf(item.author)).map(resolve), readName)
}

/** The name of a person or organisation, written as an object or as bare words; an address is not a name. */
function readName(value: unknown): string | undefined {
  const name = readLine(isNode(value) ? value.name : value, longestLine)
  return name === undefined || /^https?:\/\//i.test(name) ? undefined : name
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value]
}
