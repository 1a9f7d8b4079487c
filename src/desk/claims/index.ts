/** Claims: what many submissions have in common, how many ask, and what answers them. */

export { joinClaim, type JoinedClaim, lockClaims } from './join-claim.ts'
export { claimDemand } from './demand.ts'
export { type ClaimAnswer, claimAnswers, recordMatcherAnswer } from './answers.ts'
export { answerOpenClaims } from './answer-open-claims.ts'
export { type Answering, startAnswering } from './answering.ts'
