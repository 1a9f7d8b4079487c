/** Claims: what many submissions have in common, how many ask, what answers them, and the desk's work on those that nothing answers yet. */

export { joinClaim, type JoinedClaim } from './join-claim.ts'
export { lockClaims } from './lock.ts'
export { type ClaimDemand, claimDemand } from './demand.ts'
export { type ClaimAnswer, claimAnswers, linkCheck, recordMatcherAnswer, refusedChecks, unlinkCheck } from './answers.ts'
export { answerOpenClaims } from './answer-open-claims.ts'
export { type Answering, startAnswering } from './answering.ts'
export { type Rereading, rereadClaims, startRereading } from './rereading.ts'

export { queue, queueAges, queueCounts, type QueueFilters, queueLanguages, type QueueLine, queueLinesOf, type QueuePage, type QueueState, queueStates, queueWho } from './queue.ts'
export { heatAt, type ScoreFacts, type ScorePart, scoreParts } from './score.ts'
export { removeView, type SavedView, savedViews, saveView } from './views.ts'
export { assign, unassign } from './assignments.ts'
export { claimClosing, closeClaims, type Closing, type ClosingReason, closingReasons, isClosingReason, undoClosings } from './closings.ts'
export { mergeClaims, undoMerges } from './merges.ts'
export { splitClaim, undoSplit } from './splits.ts'
export { dismissMerge, type SuggestedMerge, suggestedMerges } from './suggested-merges.ts'

export { type ClaimAtWork, claimWording, readClaim } from './read-claim.ts'
export { changeDetails, claimDetails, detailFields, type DetailField, type Details, type KeptDetails } from './details.ts'
export type { Group, Groups, Variant } from './groups.ts'
export { addTopic, changeTopic, listTopics, type Topic } from './topics.ts'
export { unmask, type Unmasking } from './unmasking.ts'
