/** Figures about an evaluation, from what was stored of it: nothing has to be run again to see what other cut-offs would do. */

import { binOf, bins, type DecisionCuts, errorByChance, expectedCalibrationError } from '#match'
import type { Figures, First, Outcome, ReliabilityRow } from './types.ts'

const shown = 3

export function figuresAt(outcomes: readonly Outcome[], cuts: DecisionCuts): Figures {
  const share = (test: (outcome: Outcome) => boolean) => (outcomes.length === 0 ? 0 : outcomes.filter(test).length / outcomes.length)
  const isAnswered = ({ probability, turned }: First) => probability >= cuts.answer && !turned
  const isSuggested = (first: First) => first.probability >= cuts.suggest && !isAnswered(first)
  const answers = outcomes.filter(isAnswered)
  return {
    messages: outcomes.length,
    answered: share(isAnswered),
    suggested: share(isSuggested),
    precision: answers.length === 0 ? null : answers.filter(({ right }) => right).length / answers.length,
    helped: share((outcome) => (isAnswered(outcome) ? outcome.right : isSuggested(outcome) && outcome.rank > 0 && outcome.rank <= shown)),
    wrongWhenLeftOut: share(({ leftOut }) => isAnswered(leftOut) && !leftOut.right),
    suggestedWhenLeftOut: share(({ leftOut }) => isSuggested(leftOut)),
  }
}

/**
 * Every message counts twice: once with its check in the archive, once without; where it is known which share of the desk's messages is answered, the second counts as much as
 * it takes for the same share here. Bins in which nothing fell are left out.
 */
export function reliability(outcomes: readonly Outcome[], share?: number): ReliabilityRow[] {
  const predictions = predictionsOf(outcomes, share)
  return Array.from({ length: bins }, (_, bin) => {
    const inside = predictions.filter(({ probability }) => binOf(probability) === bin)
    const weight = inside.reduce((sum, { weight }) => sum + weight, 0)
    const mean = (value: (prediction: Prediction) => number) => inside.reduce((sum, prediction) => sum + prediction.weight * value(prediction), 0) / weight
    return { from: bin / bins, to: (bin + 1) / bins, messages: inside.length, weight, predicted: mean(({ probability }) => probability), observed: mean(({ right }) => (right ? 1 : 0)) }
  }).filter(({ messages }) => messages > 0)
}

/** Expected calibration error: how far what was predicted is from what was observed, on average over all messages; and how far it would be by chance if every prediction were exactly true. */
export function calibrationError(outcomes: readonly Outcome[], share?: number): { error: number; byChance: number } {
  const predictions = predictionsOf(outcomes, share)
  return { error: expectedCalibrationError(predictions), byChance: errorByChance(predictions) }
}

/** The groups of outcomes that share something, the largest first. */
export function groupsOf(outcomes: readonly Outcome[], what: 'language' | 'source'): [string, Outcome[]][] {
  return [...Map.groupBy(outcomes, (outcome) => outcome[what])].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
}

interface Prediction {
  probability: number
  right: boolean
  weight: number
}

/** No candidate at all is no prediction. */
function predictionsOf(outcomes: readonly Outcome[], share: number | undefined): Prediction[] {
  const leftOutWeight = weightOfLeftOut(outcomes, share)
  return outcomes.flatMap(({ probability, right, leftOut }) => [{ probability, right, weight: 1 }, { ...leftOut, weight: leftOutWeight }]).filter(({ probability, weight }) => probability > 0 && weight > 0)
}

function weightOfLeftOut(outcomes: readonly Outcome[], share: number | undefined): number {
  if (share === undefined) return 1
  const right = outcomes.filter((outcome) => outcome.right).length / outcomes.length
  return Math.max(0, right / share - 1)
}
