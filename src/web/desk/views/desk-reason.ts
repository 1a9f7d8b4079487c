/** Why something may be the same as a claim, said to a reviewer: what was asked is not theirs. */
import type { Reason } from '#match'
import type { Words } from '#words'
import { isolated } from '../../views/byline.ts'
import { reasonSentence } from '../../views/reasons.ts'

export function deskReason(words: Words, reason: Reason): string {
  if (reason.kind === 'part-of-message') return words.say('claim.reason.part', { text: isolated(reason.text) })
  if (reason.kind === 'contains-claim') return words.say('claim.reason.contains', { share: reason.share })
  if (reason.kind === 'says-the-opposite') return words.say('claim.reason.opposite', { from: reason.word === null ? 'claim' : 'message', word: isolated(reason.word ?? '') })
  if (reason.kind === 'says-otherwise') return words.say('claim.reason.otherwise', { message: isolated(reason.message), claim: isolated(reason.claim) })
  return reasonSentence(words, reason)
}
