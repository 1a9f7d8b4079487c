/** Why one check got its place for one message: the parts of its score, what it lacks, and what would have changed the decision. */
import { cutDecision } from '../decide/decision.ts'
import type { Archive } from '../index/archive.ts'
import { saidBy } from '../query/twins.ts'
import type { ReadMessage } from '../query/read-message.ts'
import type { RankedCandidate, RankedMessage } from '../query/ranked-message.ts'
import { linearScores, standardised } from '../rank/linear.ts'
import { F, featureCount, featureNames, plainCount } from '../rank/names.ts'
import { networkScores } from '../rank/network.ts'
import { treeScores } from '../rank/trees.ts'
import type { Word } from '../tokenise/words.ts'
import type { DecisionCuts, Doubt, Explanation, FeaturePart, Reason } from '../types.ts'
import { reasonWords } from './reason-words.ts'
import { commonSlots, piecesOf } from './reasons.ts'

/** `answered`: how many messages find their answer here, where that is known. `again` ranks the message as it would have been read otherwise. */
export function explainCandidate(archive: Archive, ranked: RankedMessage, id: string, cuts: DecisionCuts, answered: number | undefined, again: (read: ReadMessage) => RankedMessage): Explanation {
  const candidates = ranked.candidates(Infinity)
  const place = candidates.findIndex((candidate) => candidate.id === id)
  const decision = cutDecision(candidates[0] && { score: candidates[0].score, reasons: ranked.reasons(candidates[0]) }, cuts)
  if (place < 0) return { id, rank: null, score: 0, share: null, decision, cuts, reasons: [], features: [], missing: [], without: null, doubts: [], words: [notFound(archive, ranked, candidates, id)] }
  const { candidate, score, document, by } = candidates[place]
  const reasons = ranked.reasons(candidates[place])
  const features = candidate < 0 ? [] : partsOf(by, candidate)
  const missing = candidate < 0 ? [] : missingWords(archive, by, candidate, document)
  const without = missing.length === 0 ? null : raisedTo(scoreWithout(ranked, missing, id, again), score)
  const isAnswer = decision === 'answer' && place === 0
  const share = answered === undefined ? null : whatTheShareDid(ranked, id, score, answered)
  const doubts = candidate < 0 || isAnswer ? [] : doubtsAbout(by, place, candidate)
  const words = [...reasons.map(reasonWords), ...whyThisDecision(place, score, candidates[0].score, decision, cuts), ...(share === null ? [] : [`By the message alone it would be ${chanceWords(share.alone)}; but only about ${percent(share.answered)} of the messages here find their answer.`]), ...(isAnswer ? [] : whatWouldChangeIt(reasons, missing, without, doubts))]
  return { id, rank: place + 1, score, share, decision, cuts, reasons, features, missing, without, doubts, words }
}

function notFound(archive: Archive, ranked: RankedMessage, candidates: readonly RankedCandidate[], id: string): string {
  const document = archive.documentOf(id)
  if (document < 0) return 'No such check is in the archive.'
  const twin = candidates.find((other) => saidBy(archive, other.document) === saidBy(archive, document))?.document
  if (twin !== undefined) return `The check ${archive.ids.at(archive.idOf[twin])} says the same, word for word; only one of the two is looked at: the newest, or the one nearest to the day of the message.`
  return ranked.measured.read.words.length === 0 ? 'The message has no words to compare.' : 'The check has too little in common with the message to be looked at closely.'
}

/**
 * What each feature adds to the candidate's score, against the mean of the candidates: the linear ranker's share is exact; the trees' and the network's are how
 * much their scores fall when the feature is set to its median among the candidates.
 */
function partsOf(ranked: RankedMessage, candidate: number): FeaturePart[] {
  const { matrix, documents } = ranked.measured
  const n = documents.length
  const rows = standardised(matrix, n)
  const linear = deviation(linearScores(ranked.model.linear, rows, n))
  const trees = deviation(treeScores(ranked.model.trees, matrix, n))
  const row = matrix.slice(candidate * featureCount, (candidate + 1) * featureCount)
  const standing = rows.slice(candidate * featureCount, (candidate + 1) * featureCount)
  const network = deviation(ranked.ranking.network)
  const whole = treeScores(ranked.model.trees, row, 1)[0]
  const wholeNetwork = networkScores(ranked.model.network, standing, row, 1)[0]
  const parts: FeaturePart[] = []
  for (let f = 0; f < featureCount; f++) {
    const middle = Array.from({ length: n }, (_, i) => i).sort((a, b) => matrix[a * featureCount + f] - matrix[b * featureCount + f])[n >> 1]
    const changed = row.slice()
    changed[f] = matrix[middle * featureCount + f]
    const moved = standing.slice()
    moved[f] = rows[middle * featureCount + f]
    const contribution = ranked.model.linear[f] * rows[candidate * featureCount + f] / linear + (whole - treeScores(ranked.model.trees, changed, 1)[0]) / trees + (wholeNetwork - networkScores(ranked.model.network, moved, changed, 1)[0]) / network
    if (f < plainCount || Math.abs(contribution) > 0.005) parts.push({ name: featureNames[f], value: row[f], contribution })
  }
  return parts.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1))
}

function deviation(scores: Float64Array): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length) + 1e-9
}

function missingWords(archive: Archive, ranked: RankedMessage, candidate: number, document: number): string[] {
  const question = ranked.measured.questions[ranked.measured.askedBy[candidate]]
  const { words, slots, weights } = question
  const common = commonSlots(archive, question, document)
  const pieces = piecesOf(words, (place) => weights[slots[place]] > 0)
  const written = new Map<number, string>()
  words.forEach(({ raw }, i) => { if (!common.has(slots[i]) && weights[slots[i]] > 0 && !pieces.has(i)) written.set(slots[i], raw) })
  return [...written].sort(([a], [b]) => weights[b] - weights[a] || a - b).slice(0, 12).map(([, raw]) => raw)
}

function scoreWithout({ measured: { read } }: RankedMessage, missing: string[], id: string, again: (read: ReadMessage) => RankedMessage): number {
  const lacking = new Set(missing)
  const pieces = piecesOf(read.words, (place) => lacking.has(read.words[place].raw))
  const names = read.inWords.filter(({ raw }) => lacking.has(raw))
  const isGone = (word: Pick<Word, 'raw' | 'start' | 'end'>) => lacking.has(word.raw) || names.some((name) => lies(word, name))
  const said = read.said.words.flatMap((word, place) => (isGone(word) ? [] : [place]))
  const gone = read.words.filter(isGone)
  return again({ ...read, words: read.words.filter((word, place) => !isGone(word) && !pieces.has(place)), inWords: read.inWords.filter((name) => !gone.some((word) => lies(word, name))), said: { words: said.map((place) => read.said.words[place]), folded: said.map((place) => read.said.folded[place]) } }).candidates(Infinity).find((candidate) => candidate.id === id)?.score ?? 0
}

function lies(word: Pick<Word, 'start' | 'end'>, within: Pick<Word, 'start' | 'end'>): boolean {
  return word.start >= within.start && word.end <= within.end
}

function raisedTo(without: number, score: number): number | null {
  return without - score < leastMoved ? null : without
}

function doubtsAbout(ranked: RankedMessage, place: number, candidate: number): Doubt[] {
  const value = (name: keyof typeof F) => ranked.measured.matrix[candidate * featureCount + F[name]]
  const doubts: Doubt[] = []
  const share = value('share of claim found, alike words too')
  if (share < 0.6) doubts.push({ kind: 'little-of-claim', share })
  const count = value('claim numbers not found')
  if (count > 0) doubts.push({ kind: 'numbers-lacking', count })
  const { order, fused } = ranked.ranking
  if (place === 0 && order[0] === candidate && order.length > 1 && fused[order[0]] - fused[order[1]] < 0.5) doubts.push({ kind: 'close-second' })
  if (ranked.isTranslated(candidate)) doubts.push({ kind: 'in-another-language' })
  return doubts
}

function whyThisDecision(place: number, score: number, first: number, decision: string, cuts: DecisionCuts): string[] {
  return [place === 0
    ? `The chance that this check answers the message is put at ${chanceWords(score)}. It is ${decision === 'answer' ? 'given as the answer' : decision === 'suggest' ? 'only suggested' : 'not shown'}: the desk answers from ${chanceWords(cuts.answer)} and suggests from ${chanceWords(cuts.suggest)}.`
    : `It is number ${place + 1}, at ${chanceWords(score)}; the first is at ${chanceWords(first)}.`]
}

/** Less is not worth a sentence. */
const leastMoved = 0.005

function whatTheShareDid(ranked: RankedMessage, id: string, score: number, answered: number): Explanation['share'] {
  const alone = ranked.candidates(Infinity, 1).find((other) => other.id === id)?.score ?? 0
  return alone - score < leastMoved ? null : { answered, alone }
}

function whatWouldChangeIt(reasons: Reason[], missing: string[], without: number | null, doubts: Doubt[]): string[] {
  const turned = reasons.some(({ kind }) => kind === 'says-the-opposite')
  return [
    ...(turned ? ['Only one of the two says “not” or the like. What may say the opposite of a claim is never answered with it, only suggested.'] : []),
    ...(missing.length > 0 ? [`The check does not speak of ${missing.join(', ')}. ${without === null ? 'That is not what holds it back.' : `Had the message not either, the chance would be put at ${chanceWords(without)}.`}`] : []),
    ...doubts.map(doubtWords)
  ]
}

function doubtWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'little-of-claim': return doubt.share < 0.005 ? 'Nothing of the checked claim itself is in the message.' : `Only ${percent(doubt.share)} of the checked claim is in the message.`
    case 'numbers-lacking': return `The claim has ${doubt.count === 1 ? 'a number' : 'numbers'} that the message does not give.`
    case 'in-another-language': return 'It is met mostly by words of another language: the chance of such a check is put at 90 % at most, since a word that is on no list may turn the claim round.'
    case 'close-second': return 'Another check fits nearly as well, so it is not clear which one answers.'
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** To the tenth: a cut-off of 97.5 % is not one of 98 %. */
function chanceWords(chance: number): string {
  return `${Math.round(chance * 1000) / 10} %`
}
