/** The words of evaluation: a message whose answer is known, what the matcher made of it, and figures about many of them. */

import type { Message } from '#match'

/** Where a message of the evaluation comes from; the last three are made from the archive itself. */
export const sources = ['askers', 'desk', 'title', 'cut', 'edited'] as const

export type Source = (typeof sources)[number]

export interface KnownQuestion {
  source: Source
  message: Message
  language: string
  /** The check that answers it. */
  checkId: string
}

/** What came first. */
export interface First {
  probability: number
  /** Whether it is a right one. */
  right: boolean
  /** The message may say the opposite of it: suggested at most, whatever the cut-offs. Absent where not. */
  turned?: true
}

export interface Outcome extends First {
  source: Source
  language: string
  /** The place of the first right candidate, 0 when it is not among the first five. */
  rank: number
  /** The same with every right check taken out of the archive: whatever is answered then is wrong. */
  leftOut: First
}

export interface EvaluationResult {
  /** How many checks there were to choose from. */
  checks: number
  /** How many of the desk's messages found their answer, where that was known: the probabilities are reckoned with it. */
  share?: number
  outcomes: Outcome[]
}

export interface Evaluation extends EvaluationResult {
  id: number
  finishedAt: Date
}

/** What the desk would do at given cut-offs, as shares of the messages. */
export interface Figures {
  messages: number
  answered: number
  suggested: number
  /** Of the answers, how many are right; null where nothing is answered. */
  precision: number | null
  /** The right check is answered, or among the three that are suggested. */
  helped: number
  /** With the right checks taken out. */
  wrongWhenLeftOut: number
  suggestedWhenLeftOut: number
}

export interface ReliabilityRow {
  /** Probabilities from here up to `to`. */
  from: number
  to: number
  messages: number
  /** What they count, of all. */
  weight: number
  predicted: number
  observed: number
}

