/** Submissions: what one asker sent, how it is answered at once, and what its status link shows later. */

import type { Database } from '#db'
import type { Decision, Reason } from '#match'
import type { Check } from '#desk/checks'
import type { Matcher } from '#desk/matching'
import type { AskerIdentity, PrivacyDeps } from '#privacy'

export interface AskDeps extends PrivacyDeps {
  matcher: Matcher
}

export interface Question {
  text?: string
  url?: string
  language?: string
  asker: AskerIdentity
}

export interface AnsweredMatch {
  /** The probability, 0 to 1; null when the desk itself said that this check answers the claim. */
  score: number | null
  reasons: Reason[]
  check: Check
}

export interface Asked {
  submissionId: string
  /** The only way back to it; kept nowhere else (the database holds its hash). */
  statusToken: string
  claim: { id: string; askers: number }
  decision: Decision
  /** One to three for 'answer' and 'suggest', none for 'none'. */
  matches: AnsweredMatch[]
}

export interface SubmissionStatus {
  submission: { id: string; text: string; url: string | null; language: string; receivedAt: Date }
  claim: { id: string; askers: number }
  decision: Decision
  /** `helpful` is what this asker said of it, null when they said nothing. */
  matches: (AnsweredMatch & { helpful: boolean | null })[]
}

export const limits = { text: 20_000, url: 2_000 } as const

const later = () => { throw new Error('not written yet') }
export async function ask(_deps: AskDeps, _question: Question): Promise<Asked> { return later() }
/** Null when there is no such link, or no longer. */
export async function findStatus(_deps: { db: Database; matcher: Matcher }, _token: string): Promise<SubmissionStatus | null> { return later() }
/** False when there is no such link, or the check was never shown there. */
export async function recordFeedback(_deps: { db: Database; clock: () => Date }, _token: string, _feedback: { checkId: string; helpful: boolean }): Promise<boolean> { return later() }
/** What an asker sent, as it may be kept and shown; throws a Refusal when it may not. */
export function cleanText(_text: string): string { return later() }
