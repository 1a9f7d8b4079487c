/** Cuts a probability into answer, suggest or none. */
import type { Decision, DecisionCuts } from '../types.ts'

export const defaultCuts: DecisionCuts = { answer: 0.97, suggest: 0.2 }

export function cutDecision(probability: number, cuts: DecisionCuts): Decision {
  return probability >= cuts.answer ? 'answer' : probability >= cuts.suggest ? 'suggest' : 'none'
}
