/** Cuts the probability of the first match into answer, suggest or none. Where the message may say the opposite of the claim, it is for the asker to look: suggested at most. */
import type { Decision, DecisionCuts, Reason } from '../types.ts'

export const defaultCuts: DecisionCuts = { answer: 0.975, suggest: 0.2 }

export function cutDecision(first: { score: number, reasons: readonly Reason[] } | undefined, cuts: DecisionCuts): Decision {
  if (!first || first.score < cuts.suggest) return 'none'
  return first.score >= cuts.answer && !first.reasons.some(({ kind }) => kind === 'says-the-opposite') ? 'answer' : 'suggest'
}
