/** The words of matching: what goes into the index, what comes out, in the units everybody else may rely on. */

/** One published check, as the index needs it. `id` is opaque. All text is Unicode in any language. */
export interface CheckDocument {
  id: string
  /** The checked statement, one or two sentences. */
  claim: string
  title?: string
  /** The article, plain text; may be long. */
  text?: string
  /** BCP 47 tag; only a hint. */
  language?: string
  /** When it was published: any usual way of writing a date. */
  date?: string
  /** Addresses at which the claim or the check stands; compared after normalising. */
  links?: string[]
}

/** What an asker sent. Links are read from `text`, and from `links` when the channel hands them over apart. */
export interface Message {
  text: string
  links?: string[]
  language?: string
}

export type Decision = 'answer' | 'suggest' | 'none'

/**
 * Why a candidate matched, as data; words are made from it by the interface (`reasonWords` gives the English ones).
 * `kind` is one of a closed list, so that every interface language can have its sentence.
 */
export type Reason =
  | { kind: 'same-link'; link: string }
  /** The message is long, and it is this part of it that the check fits; the reasons after it are of that part. */
  | { kind: 'part-of-message'; text: string }
  /** Only one of the two says "not" or the like; the message's own word, null when it is the claim that says it. A warning, never an answer. */
  | { kind: 'says-the-opposite'; word: string | null }
  /** Each has another number, weekday or month at the same place, as they write it. A note, which decides nothing; only whoever has the check's own words can give it (`otherwiseReasons`). */
  | { kind: 'says-otherwise'; message: string; claim: string }
  | { kind: 'near-identical'; share: number }
  | { kind: 'contains-claim'; share: number }
  | { kind: 'shared-run'; text: string }
  | { kind: 'shared-words'; words: string[] }
  /** The check names these things of the message in another language. */
  | { kind: 'translated-words'; words: string[] }
  | { kind: 'shared-names'; names: string[] }
  | { kind: 'shared-numbers'; numbers: string[] }
  | { kind: 'similar-spelling'; share: number }
  | { kind: 'similar-meaning'; share: number }

export interface Match {
  id: string
  /** The probability, 0 to 1, that this check answers the message (calibrated). Results are in falling order of it. */
  score: number
  reasons: Reason[]
}

export interface MatchResult {
  decision: Decision
  matches: Match[]
  /** The probability of the first match by the message alone, before the share of answered messages counts (`MatchIndex.useShare`); 0 where nothing matched. */
  alone: number
}

/** The error rates a desk chooses; the cut-offs follow from the calibration. */
export interface DecisionCuts {
  /** Answer when the probability is at least this (default: about 90 % precision or better). */
  answer: number
  /** Suggest when it is at least this. */
  suggest: number
}

/** One feature of a candidate: its value, and how much it moved the score of this candidate against the candidates' mean. */
export interface FeaturePart {
  name: string
  value: number
  contribution: number
}

/** The checked claim says more than the message, or gives numbers that the message does not; another check fits nearly as well. */
export type Doubt = { kind: 'little-of-claim'; share: number } | { kind: 'numbers-lacking'; count: number } | { kind: 'close-second' } | { kind: 'in-another-language' }

/** Why one check got the place it got for one message. */
export interface Explanation {
  id: string
  /** Its place among the candidates, from 1; null when it was not among them. */
  rank: number | null
  /** The probability that it answers the message. */
  score: number
  /** How many messages find their answer here, and the probability by the message alone; null where that share is not known, or moved nothing. */
  share: { answered: number, alone: number } | null
  /** What the whole message was decided to be. */
  decision: Decision
  cuts: DecisionCuts
  reasons: Reason[]
  features: FeaturePart[]
  /** Content words of the message that the check does not have, rarest first. */
  missing: string[]
  /** The probability that it would have, had the message not said those words: tried, not guessed. Null where that would not raise it. */
  without: number | null
  /** What keeps it from being surer. */
  doubts: Doubt[]
  /** In plain English: why this decision, and what would have changed it. */
  words: string[]
}
