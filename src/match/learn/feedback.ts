/**
 * Learning from askers: what they confirmed and rejected becomes training for the linear ranker, which starts from the shipped weights and
 * is pulled back to them. The new weights are measured by cross-validation on the desk's own messages, and accepted only when the confirmed
 * checks rise by more than the uncertainty of that and the rejected ones come first no more often; otherwise the shipped ones stay.
 *
 * A message with a confirmed check teaches that it goes before all other candidates (softmax); one with rejected checks only, that those
 * do not come first. Messages answered by the same check stay on one side of the cross-validation, so that nothing is measured on what it
 * was learnt from. New weights are scaled so that scores spread as widely as before: the probability is made from them.
 */
import { linearScores, standardised } from '../rank/linear.ts'
import { featureCount } from '../rank/names.ts'
import { rank } from '../rank/ranker.ts'
import type { RankModel } from '../rank/ranker.ts'
import type { Message } from '../types.ts'
import { seeded, shuffle } from './random.ts'

export interface Feedback {
  message: Message
  /** Id of the check that was shown. */
  check: string
  helpful: boolean
}

/** The candidates of one message, and what the askers said of them. */
export interface JudgedList {
  /** Lists of one group are never measured on what another of them taught: those whose confirmed checks hang together, be it through a third message. */
  group: string
  /** The checks that its askers confirmed, or rejected where they confirmed none. */
  checks: string[]
  matrix: Float32Array
  candidates: number
  confirmed: number[]
  rejected: number[]
}

export interface Standing {
  /** Mean of one over the place of the first confirmed check. */
  confirmed: number
  /** Share of messages with a rejected check in which one comes first. */
  rejectedFirst: number
}

export interface Retrained {
  linear: Float64Array
  messages: number
  before: Standing
  after: Standing
  /** Standard error of the rise of the confirmed checks. */
  uncertainty: number
  accepted: boolean
  /** The weights learnt without any message that this check answered, for measuring on messages that it answers. */
  without(check: string): Float64Array
}

export interface RetrainingSettings {
  rounds: number
  rate: number
  /** How strongly the weights are held to the shipped ones: as strongly as so many messages. */
  hold: number
  folds: number
  /** Fewer confirmed messages teach nothing. */
  fewest: number
  seed: number
}

const defaults: RetrainingSettings = { rounds: 20, rate: 0.02, hold: 20, folds: 5, fewest: 50, seed: 1 }

/** Judgements on candidates that the index no longer finds are left out; so are messages with none left. */
export function judgedLists(index: { measured(message: Message): { ids: string[]; matrix: Float32Array } }, feedback: readonly Feedback[]): JudgedList[] {
  const byMessage = new Map<string, Feedback[]>()
  for (const judgement of feedback) byMessage.set(judgement.message.text, [...(byMessage.get(judgement.message.text) ?? []), judgement])
  const joined = new Map<string, string>()
  const lists: JudgedList[] = []
  for (const judgements of byMessage.values()) {
    const { ids, matrix } = index.measured(judgements[0].message)
    const said = (helpful: boolean) => [...new Set(judgements.filter((judgement) => judgement.helpful === helpful).map(({ check }) => ids.indexOf(check)))].filter((at) => at >= 0)
    const confirmed = said(true)
    const rejected = said(false).filter((at) => !confirmed.includes(at))
    if (confirmed.length + rejected.length === 0) continue
    const checks = (confirmed.length > 0 ? confirmed : rejected).map((at) => ids[at])
    const [group, ...others] = checks
    if (confirmed.length > 0) for (const other of others) joined.set(headOf(joined, other), headOf(joined, group))
    lists.push({ group, checks, matrix, candidates: ids.length, confirmed, rejected })
  }
  return lists.map((list) => ({ ...list, group: headOf(joined, list.group) }))
}

/** The check that stands for all that hang together with this one. */
function headOf(joined: Map<string, string>, check: string): string {
  let head = check
  for (let next = joined.get(head); next !== undefined && next !== head; next = joined.get(head)) head = next
  return head
}

export function retrain(lists: readonly JudgedList[], shipped: RankModel, chosen: Partial<RetrainingSettings> = {}): Retrained {
  const settings = { ...defaults, ...chosen }
  const ready = lists.map((list) => ({ ...list, rows: standardised(list.matrix, list.candidates) }))
  const unchanged = Float64Array.from(shipped.linear)
  const now = standing(ready, () => shipped)
  const before = meanStanding(now)
  if (now.confirmed.length < settings.fewest) return { linear: unchanged, messages: ready.length, before, after: before, uncertainty: 0, accepted: false, without: () => unchanged }
  const foldOf = folds(ready, settings)
  const models = Array.from({ length: settings.folds }, (_, fold) => ({ ...shipped, linear: learnWeights(ready.filter((list) => foldOf(list) !== fold), shipped, settings) }))
  const then = standing(ready, (list) => models[foldOf(list)])
  const after = meanStanding(then)
  const uncertainty = standardError(then.confirmed.map((value, i) => value - now.confirmed[i]))
  const accepted = after.confirmed - before.confirmed > uncertainty && after.rejectedFirst <= before.rejectedFirst
  const without = (check: string) => (accepted ? models[foldOf(ready.find(({ checks }) => checks.includes(check)) ?? ready[0])].linear : unchanged)
  return { linear: accepted ? learnWeights(ready, shipped, settings) : unchanged, messages: ready.length, before, after, uncertainty, accepted, without }
}

interface ReadyList extends JudgedList {
  rows: Float32Array
}

function folds(lists: readonly ReadyList[], { folds, seed }: RetrainingSettings): (list: ReadyList) => number {
  const groups = [...new Set(lists.map(({ group }) => group))].sort()
  const order = Int32Array.from(groups.keys())
  shuffle(order, seeded(seed))
  const foldOf = new Map(groups.map((group, i) => [group, order[i] % folds]))
  return ({ group }) => foldOf.get(group)!
}

function learnWeights(lists: readonly ReadyList[], shipped: RankModel, { rounds, rate, hold, seed }: RetrainingSettings): Float64Array {
  const weights = Float64Array.from(shipped.linear)
  const order = Int32Array.from(lists.keys())
  const random = seeded(seed)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    const pace = rate * (1 - round / rounds)
    for (const at of order) {
      const slope = slopeOf(lists[at], weights)
      for (let f = 0; f < featureCount; f++) weights[f] -= pace * (slope[f] + (hold / lists.length) * (weights[f] - shipped.linear[f]))
    }
  }
  return spreadAsBefore(weights, shipped.linear, lists)
}

/** By how much the loss of one list rises with each weight. */
function slopeOf({ rows, candidates, confirmed, rejected }: ReadyList, weights: Float64Array): Float64Array {
  const scores = linearScores(weights, rows, candidates)
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const chances = scores.map((score) => Math.exp(score - most))
  const whole = chances.reduce((a, b) => a + b, 0)
  for (let i = 0; i < candidates; i++) chances[i] /= whole
  const pull = Float64Array.from(chances)
  if (confirmed.length > 0) for (const at of confirmed) pull[at] -= 1 / confirmed.length
  else {
    // The loss is −log(1 − chance of a rejected one): a candidate is pushed by how far its share lies from the rejected ones' part.
    const refused = Math.min(0.999, rejected.reduce((sum, at) => sum + chances[at], 0))
    const odds = refused / (1 - refused)
    for (let i = 0; i < candidates; i++) pull[i] *= -odds
    for (const at of rejected) pull[at] += chances[at] / (1 - refused)
  }
  const slope = new Float64Array(featureCount)
  for (let i = 0; i < candidates; i++) for (let f = 0; f < featureCount; f++) slope[f] += pull[i] * rows[i * featureCount + f]
  return slope
}

function spreadAsBefore(weights: Float64Array, shipped: ArrayLike<number>, lists: readonly ReadyList[]): Float64Array {
  const spread = (linear: ArrayLike<number>) => lists.reduce((sum, { rows, candidates }) => sum + linearScores(linear, rows, candidates).reduce((squares, score) => squares + score * score, 0) / candidates, 0)
  const now = spread(weights)
  if (now === 0) return weights
  const scale = Math.sqrt(spread(shipped) / now)
  return scale > 0 ? weights.map((weight) => weight * scale) : weights
}

/** For each message with a confirmed check, one over the place of the first; for each with a rejected one, whether one comes first. */
function standing(lists: readonly ReadyList[], modelOf: (list: ReadyList) => RankModel): { confirmed: number[]; rejectedFirst: number[] } {
  const confirmed: number[] = []
  const rejectedFirst: number[] = []
  for (const list of lists) {
    const { order } = rank(modelOf(list), list.matrix, list.candidates)
    if (list.confirmed.length > 0) confirmed.push(1 / (1 + Math.min(...list.confirmed.map((at) => order.indexOf(at)))))
    if (list.rejected.length > 0) rejectedFirst.push(list.rejected.includes(order[0]) ? 1 : 0)
  }
  return { confirmed, rejectedFirst }
}

function meanStanding({ confirmed, rejectedFirst }: { confirmed: number[]; rejectedFirst: number[] }): Standing {
  return { confirmed: mean(confirmed), rejectedFirst: mean(rejectedFirst) }
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

function standardError(values: number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / Math.max(1, values.length - 1))
}
