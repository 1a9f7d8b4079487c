/** The newsletter: who asked for it, what it tells, and how it is sent. */

export { createMailer } from './mailer.ts'
export { choicesThereAre, lastEntry, newsBetween, ratingOf } from './news.ts'
export { idOf } from './links.ts'
export { sendDue } from './send-due.ts'
export { changeChoices, choicesOf, confirm, subscribe, unsubscribe } from './subscribers.ts'
export { type Cadence, type Choices, type Mailer, type News, type NewsletterDeps, type Sender, Unsent } from './types.ts'
