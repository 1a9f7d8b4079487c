/** What was published, read for pages, feeds and programs. Nothing is written here. */

export type { OtherEdition, PublishedCheck, PublishedCorrection, PublishedEdition, PublishedExplainer, PublishedVersion, Removed, TakenBack } from './types.ts'
export { claimDates, type ClaimsFilter, fittingClaims, newestClaims } from './claims-search.ts'
export { documentsOf, versionBytes } from './documents.ts'
export { type EditionHistory, historiesOf } from './history.ts'
export { type NamedEdition, namesOf } from './names.ts'
export { completed, nameOf, readAllPublished, readPublished } from './read-published.ts'
export { takenBackOf } from './taken-back.ts'
export { countPublished, everyPublished, type FeedNames, feedNames, latestCorrections, latestExplainers, latestPublished, newestEntry, type PublishedAddress, publishedAddresses, publishedSince } from './list-published.ts'
