/** The matcher's front door. */
export type * from './types.ts'
export { MatchIndex } from './index/match-index.ts'
export { fingerprints, nearness, type Nearness } from './nearness/fingerprints.ts'
export { linksOf, normaliseLink } from './links/normalise-link.ts'
export { reasonWords } from './explain/reason-words.ts'
export { defaultCuts } from './decide/decision.ts'
export { evaluate, type Evaluation, type EvaluationInput } from './evaluate/evaluate.ts'
