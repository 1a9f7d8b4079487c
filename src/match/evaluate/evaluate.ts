/** Measures the matcher on messages whose answers are known, or, with the answers taken out, how often it answers wrongly. */
import { defaultCuts } from '../decide/decision.ts'
import { MatchIndex } from '../index/match-index.ts'
import type { CheckDocument, DecisionCuts } from '../types.ts'
import { errorByChance, expectedCalibrationError } from './calibration-error.ts'

export interface EvaluationInput {
  checks: Iterable<CheckDocument>
  queries: readonly { id: string, text: string, language?: string, links?: string[] }[]
  /** Query id and check id, one pair for each right answer. */
  qrels: Iterable<readonly [string, string]>
  /** Take each query's right answers out of the archive before it is asked. */
  leaveOut?: boolean
  cuts?: DecisionCuts
  /** How many places of the ranking to keep for the run. */
  depth?: number
  /** An index of these checks, if the caller has one. It is as before afterwards. */
  index?: MatchIndex
  onProgress?: (done: number, of: number) => void
}

export interface Figures {
  n: number
  'MAP@1': number
  'MAP@5': number
  MRR: number
  'Success@1': number
  'Success@5': number
  'Success@10': number
  /** Share of the messages that were answered (not merely given suggestions). */
  'answered-rate': number
  /** Share of the messages that were answered with a check that is not a right one. */
  'wrong-answer-rate': number
  /** Share of the answers that were right. */
  'answer-precision': number
  'suggested-rate': number
  /** Expected calibration error of the first place's probability, ten bins. */
  ECE: number
  /** What it would be by chance alone, with so many messages, if every probability were exactly true. */
  'ECE-by-chance': number
}

export interface RunRow { query: string, check: string, rank: number, score: number }

export interface Evaluation extends Figures {
  languages: Record<string, Figures>
  run: RunRow[]
}

interface Outcome { language: string, gold: number, ranks: number[], decision: string, probability: number, right: boolean }

export function evaluate({ checks, queries, qrels, leaveOut = false, cuts = defaultCuts, depth = 10, index, onProgress }: EvaluationInput): Evaluation {
  const golds = new Map<string, Set<string>>()
  for (const [query, check] of qrels) golds.set(query, (golds.get(query) ?? new Set()).add(check))
  const asked = queries.filter(({ id }) => golds.has(id))
  const wanted = leaveOut ? new Set(asked.flatMap(({ id }) => [...golds.get(id)!])) : new Set<string>()
  const kept = new Map<string, CheckDocument>()
  const archive = index ?? MatchIndex.build(noting(checks, wanted, kept))
  if (index && leaveOut) for (const check of checks) if (wanted.has(check.id)) kept.set(check.id, check)
  const outcomes: Outcome[] = []
  const run: RunRow[] = []
  for (const query of asked) {
    const gold = golds.get(query.id)!
    const outside = leaveOut ? [...gold].filter((id) => archive.remove(id)) : []
    const { decision, matches } = archive.match({ text: query.text, links: query.links, language: query.language }, { limit: Math.max(depth, 10), cuts })
    for (const id of outside) archive.add(kept.get(id)!)
    matches.slice(0, depth).forEach(({ id, score }, i) => run.push({ query: query.id, check: id, rank: i + 1, score }))
    outcomes.push({
      language: query.language ?? 'und', gold: gold.size, decision, probability: matches[0]?.score ?? 0,
      ranks: matches.flatMap(({ id }, i) => (gold.has(id) ? [i + 1] : [])), right: matches.length > 0 && gold.has(matches[0].id)
    })
    onProgress?.(outcomes.length, asked.length)
  }
  const languages = Object.fromEntries([...new Set(outcomes.map(({ language }) => language))].sort().map((language) => [language, figures(outcomes.filter((o) => o.language === language))]))
  return { ...figures(outcomes), languages, run }
}

function* noting(checks: Iterable<CheckDocument>, wanted: Set<string>, kept: Map<string, CheckDocument>): Iterable<CheckDocument> {
  for (const check of checks) {
    if (wanted.has(check.id)) kept.set(check.id, check)
    yield check
  }
}

function figures(outcomes: readonly Outcome[]): Figures {
  const n = outcomes.length
  const mean = (value: (outcome: Outcome) => number) => (n === 0 ? 0 : round(outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / n))
  const answered = outcomes.filter(({ decision }) => decision === 'answer')
  return {
    n,
    'MAP@1': mean((o) => averagePrecision(o, 1)),
    'MAP@5': mean((o) => averagePrecision(o, 5)),
    MRR: mean((o) => (o.ranks.length > 0 ? 1 / o.ranks[0] : 0)),
    'Success@1': mean((o) => success(o, 1)),
    'Success@5': mean((o) => success(o, 5)),
    'Success@10': mean((o) => success(o, 10)),
    'answered-rate': mean((o) => (o.decision === 'answer' ? 1 : 0)),
    'wrong-answer-rate': mean((o) => (o.decision === 'answer' && !o.right ? 1 : 0)),
    'answer-precision': answered.length === 0 ? 0 : round(answered.filter(({ right }) => right).length / answered.length),
    'suggested-rate': mean((o) => (o.decision === 'suggest' ? 1 : 0)),
    ECE: round(expectedCalibrationError(outcomes)),
    'ECE-by-chance': round(errorByChance(outcomes))
  }
}

function averagePrecision({ ranks, gold }: Outcome, depth: number): number {
  let sum = 0
  ranks.forEach((rank, i) => { if (rank <= depth) sum += (i + 1) / rank })
  return sum / Math.min(gold, depth)
}

function success({ ranks }: Outcome, depth: number): number {
  return ranks.length > 0 && ranks[0] <= depth ? 1 : 0
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
