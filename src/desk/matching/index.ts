/** The match index over all published checks, hosted off the event loop and following the feed of publications. */

export { findChecks } from './find-checks.ts'
export { startMatching } from './start-matching.ts'
export type { Explained, Log, Matcher } from './types.ts'
