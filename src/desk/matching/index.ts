/** The match index over all published checks, hosted off the event loop and following the feed of publications. */

export { type CutsDecision, cutsInForce, type DecidedCuts, decideCuts, decidedCuts } from './cuts.ts'
export { documentsOf } from './documents.ts'
export { findChecks } from './find-checks.ts'
export { meaningOf } from './learnt-meaning.ts'
export { openIndex } from './open-index.ts'
export { chooseRanker, featuresMark, type RankerChoice, rankerChoice } from './ranker-in-force.ts'
export { type AnsweredShare, fewestClaims, shareInForce } from './share-in-force.ts'
export { startMatching } from './start-matching.ts'
export type { Explained, Log, Matcher } from './types.ts'
