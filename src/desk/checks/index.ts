/** Published checks: kept, listed, put in bulk, and followed in the order of their publication. */

export type { Check, CheckFacets, CheckFilters, CheckPage, CheckRecord, FeedEntry, PutCounts } from './types.ts'
export { isRatingKey, ratingKeys, ratings, type Rating, type RatingKey, type RatingTone } from './ratings.ts'
export { getCheck, getChecks, originalOf, translationsOf } from './get-checks.ts'
export { stands } from './row.ts'
export { listChecks } from './list-checks.ts'
export { checkFacets } from './facets.ts'
export { checkId, putChecks } from './put-checks.ts'
export { blankCheck, isBlank, publishCheck } from './publish-check.ts'
export { removeCheck } from './remove-check.ts'
export { feedChannel, feedHead, readFeed } from './feed.ts'
