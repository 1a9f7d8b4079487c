/** The right of reply: who was asked, when, how and until when, and what they said; or why nobody was asked. */

export { addReply, changeReply, type NewReply, removeReply, type ReplyFields, replyLimits } from './replies.ts'
export { forgetReplies } from './forget-replies.ts'
export { listReplies, overdueReplies, type OverdueReply, printedReplies, type Reply } from './list-replies.ts'
