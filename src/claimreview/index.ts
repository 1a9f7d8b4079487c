/** ClaimReview and its relatives: read into plain records, and written for machines. Pure: bytes and values in, values out. */
export { isRejection, isWithdrawal, type Entry, type Rejection, type ReviewRecord, type Surroundings, type Withdrawal } from './record.ts'
export { readSource, type SourceHint } from './source.ts'
export { readPage } from './page.ts'
export { readValue } from './value.ts'
export { siteOf } from './links.ts'
export { toClaimReview, toMediaReview, jsonLdText, type ClaimReview, type Policy, type Publication, type Publisher } from './write.ts'
export { dataFeedEnd, dataFeedItem, dataFeedStart, type FeedElement, type FeedEnvelope } from './feed.ts'
