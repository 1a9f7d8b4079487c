/** Submissions: what one asker sent, how it is answered at once, and what its status link shows later. */

export { ask } from './ask.ts'
export { type CleanQuestion, cleanQuestion, cleanText, limits } from './clean.ts'
export { recordFeedback } from './feedback.ts'
export { findStatus } from './find-status.ts'
export { forgetStatusLink } from './status-links.ts'
export type { AnsweredMatch, AskDeps, Asked, Question, SubmissionStatus } from './types.ts'
