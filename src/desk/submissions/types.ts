/** The words of asking: what comes in, what goes out. */

import type { Decision, Reason } from '#match'
import type { Check } from '#desk/checks'
import type { Closing } from '#desk/claims'
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

export interface Answer {
  decision: Decision
  /** Best first; one to three for 'answer' and 'suggest', empty for 'none'. */
  matches: AnsweredMatch[]
  /** What answered it until the desk retracted it, or had to remove its words. */
  withdrawn: Check[]
}

export interface Asked extends Answer {
  submissionId: string
  /** The only way back to it; kept nowhere else (the database holds its hash). */
  statusToken: string
  claim: { id: string; askers: number }
  /** Why no check can answer it, and what the desk says instead. */
  notCheckable: Closing | null
}

export interface SubmissionStatus {
  submission: { id: string; text: string; url: string | null; language: string; receivedAt: Date }
  claim: { id: string; askers: number }
  notCheckable: Closing | null
  decision: Decision
  /** `helpful` is what this asker said of it, null when they said nothing. */
  matches: (AnsweredMatch & { helpful: boolean | null })[]
  /** What answered it until the desk retracted it, or had to remove its words. */
  withdrawn: Check[]
}
