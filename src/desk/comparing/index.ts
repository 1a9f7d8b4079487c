/** Tells what says the same: two messages that are copies of one, two about the same link, two open claims. Decides nothing and writes nothing. */

export { areCopies, longStatement, overlap, prepareComparing, runsOf, wordsOf } from './copies.ts'
export { areAboutTheSameLink, isTellingLink } from './links.ts'
export { type Alike, alikeInWords, openClaims, saidOf } from './open-claims-index.ts'
export { type Copy, copyOf, statementOf, type Wording, wordingOf } from './wording.ts'
