/** Approvals: a second person agrees to exactly these bytes, and that publishes them. */

export { voidProposal } from '#desk/editions'
export { propose, sendBack, withdraw } from './propose.ts'
export { approve, type Approved, entryBefore, type PublishDeps } from './approve.ts'
export { comment, commentsOf, type ReviewComment, settleComment } from './comments.ts'
export { type Proposal, proposalsWaiting, type PublishedVersion, readProposal, readVersion, type ReadVersion, type Removed, type WaitingProposal } from './read.ts'
