/** A DataFeed of ClaimReviews, written piece by piece, so that an archive of any size goes out in the memory of one element. */
import type { ClaimReview } from './write.ts'

export interface FeedEnvelope {
  name: string
  url: string
  publisher: { name: string; url: string }
  /** RFC 3339 */
  changedAt: string | null
}

export interface FeedElement {
  url: string
  /** RFC 3339 */
  createdAt: string
  changedAt: string
  /** When it was taken back; what it said is then left out, and its place stays. */
  deletedAt: string | null
  item: ClaimReview[]
}

export function dataFeedStart({ name, url, publisher, changedAt }: FeedEnvelope): string {
  const head = { '@context': 'https://schema.org', '@type': 'DataFeed', name, url, publisher: { '@type': 'Organization', ...publisher }, ...(changedAt && { dateModified: changedAt }) }
  return `${JSON.stringify(head).slice(0, -1)},"dataFeedElement":[`
}

export function dataFeedItem({ url, createdAt, changedAt, deletedAt, item }: FeedElement): string {
  return JSON.stringify({ '@type': 'DataFeedItem', url, dateCreated: createdAt, dateModified: changedAt, ...(deletedAt && { dateDeleted: deletedAt }), item: deletedAt ? [] : item })
}

export const dataFeedEnd = ']}\n'
