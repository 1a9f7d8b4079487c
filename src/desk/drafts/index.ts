/** Drafts: what is being written, by whom, and what it still lacks. */

export { cleanPart, draftParts, type DraftPart, isDraftPart, isListPart, linesOf, summaryLimit } from './parts.ts'
export { abandon, addClaim, openCheck, openEdition, openExplainer } from './open-check.ts'
export { type PartSave, savePart } from './save-part.ts'
export { type Draft, type Parts, type PartState, readDraft, readParts } from './read-draft.ts'
export { gone, here } from './here.ts'
export { checklist, type ChecklistItem, type ChecklistKey } from './checklist.ts'
export { citedNumbers } from './footnotes.ts'
export { isTakenBackSince, newestNumber } from './published.ts'
export { type CheckInWork, checksInWork } from './in-work.ts'
export { checkNamed, claimsOfCheck, type NamedCheck, namedChecks } from './named.ts'
export { citableSources } from './citable.ts'
