/** Editions: a check, or an explainer, in one language, from the first draft on. */

export { type Edition, editionsOf, findEdition } from './edition.ts'
export { lockCheck, lockEdition } from './lock.ts'
export { newEdition } from './new-edition.ts'
export { endProposal, endProposals, voidProposal } from './proposals.ts'
