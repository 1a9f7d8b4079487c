/** Lawful removal: two people take the content of a version away; that it was there, its hash and the reason stay in the log. */

export { type AskedRemoval, askRemoval, dropRemoval, type RemovalReason, removalReasons, removalsWaiting } from './asked.ts'
export { approveRemoval } from './approve.ts'
export { type RemovableVersion, type Removals, removalsOf, type WaitingRemoval } from './read.ts'
export type { PublishedTranslation } from './translations.ts'
