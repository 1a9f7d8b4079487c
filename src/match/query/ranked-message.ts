/** The candidates of one message in their order, with the probability of each. */
import { evidenceOf, probability } from '../decide/probability.ts'
import { opposite } from '../decide/opposite.ts'
import { atOdds } from '../decide/share.ts'
import { saysWordForWord } from '../decide/word-for-word.ts'
import { reasonsFor } from '../explain/reasons.ts'
import type { Archive } from '../index/archive.ts'
import { certainty, ranker } from '../rank/model.ts'
import { featureCount } from '../rank/names.ts'
import { type Likeness, rank, type Ranking, type RankModel } from '../rank/ranker.ts'
import type { Asked } from '../learn/types.ts'
import type { Match, Reason } from '../types.ts'
import type { Measured } from './find.ts'

/** A check that has the very link of the message answers it, but for the rare page that says many things. */
const sameLink = 0.99
/** A message that says the claim word for word. */
const sameWords = 0.98
const leastMeaning = 0.6
const placesLookedAt = 5

export interface RankedCandidate { document: number, id: string, score: number, candidate: number, link?: string }

export class RankedMessage {
  measured: Measured
  model: RankModel
  ranking: Ranking
  private archive: Archive
  private linked: Map<number, string>

  private asked: (Asked & { weight: number })[]
  private likenesses: Likeness[]
  private odds: number

  /** `odds`: what the odds of every probability are multiplied by, because of how many messages find their answer here; see decide/share.ts. */
  constructor(archive: Archive, measured: Measured, linked: Map<number, string>, asked: (Asked & { weight: number })[] = [], model: RankModel = ranker, odds = 1) {
    this.model = model
    this.odds = odds
    this.asked = asked
    this.likenesses = asked.map(({ weight, likeness }) => ({ weight, values: Float64Array.from(measured.documents, likeness) }))
    this.archive = archive
    this.measured = measured
    this.linked = linked
    this.ranking = rank(model, measured.matrix, measured.documents.length, this.likenesses)
  }

  /**
   * The first `limit` candidates: those with the same link, then the one that likeness in meaning alone makes likelier than any by its words, then the others;
   * the probability never rises from one place to the next.
   */
  candidates(limit: number, odds = this.odds): RankedCandidate[] {
    const { linked, measured, ranking } = this
    const places = new Map(ranking.order.map((candidate, place) => [measured.documents[candidate], place]))
    const out: RankedCandidate[] = [...linked]
      .map(([document, link]) => ({ document, id: this.idOf(document), link, place: places.get(document) ?? Infinity }))
      .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
      .map(({ document, id, link, place }) => ({ document, id, link, score: sameLink, candidate: place === Infinity ? -1 : ranking.order[place] }))
    const alike = this.likeliestByMeaning(odds)
    let ceiling = sameLink
    if (alike && !linked.has(alike.document)) {
      ceiling = alike.score
      out.push(alike)
    }
    for (let place = 0; place < ranking.order.length && out.length < Math.max(limit, placesLookedAt); place++) {
      const candidate = ranking.order[place]
      const document = measured.documents[candidate]
      const score = Math.min(ceiling, this.byWords(candidate, place, odds))
      if (document === alike?.document) continue
      ceiling = score
      if (!linked.has(document)) out.push({ document, id: this.idOf(document), score, candidate })
    }
    return this.notTurnedFirst(out).slice(0, limit)
  }

  /** Where a claim and its opposite are both checked, the one goes first that the message says. */
  private notTurnedFirst(out: RankedCandidate[]): RankedCandidate[] {
    const [first] = out
    if (!first || first.link !== undefined || first.candidate < 0 || this.turned(first) === undefined) return out
    const at = out.slice(0, placesLookedAt).findIndex((other) => other.link === undefined && other.candidate >= 0 && this.wordForWord(other.candidate) && this.turned(other) === undefined)
    if (at < 1) return out
    return [{ ...out[at], score: Math.max(first.score, sameWords) }, ...out.slice(0, at), ...out.slice(at + 1)]
  }

  private turned({ document, candidate }: Pick<RankedCandidate, 'document' | 'candidate'>): string | null | undefined {
    const { archive, measured } = this
    return opposite(archive, measured.read, measured.questions[measured.askedBy[candidate]], document, this.featuresOf(candidate))
  }

  private featuresOf(candidate: number): Float32Array {
    return this.measured.matrix.subarray(candidate * featureCount, (candidate + 1) * featureCount)
  }

  private byWords(candidate: number, place: number, odds: number): number {
    return Math.max(place === 0 && this.wordForWord(candidate) ? sameWords : 0, atOdds(probability(certainty, evidenceOf(this.measured.matrix, this.ranking, place, this.archive.living)), odds))
  }

  /** Only where it is likelier than what words and figures make the first of the ranking. */
  private likeliestByMeaning(odds: number): RankedCandidate | undefined {
    const { measured, ranking } = this
    if (ranking.order.length === 0) return undefined
    let best: RankedCandidate | undefined
    for (const { probability } of this.asked) {
      if (!probability) continue
      measured.documents.forEach((document, candidate) => {
        const score = atOdds(probability(document), odds)
        if (score > (best?.score ?? this.byWords(ranking.order[0], 0, odds))) best = { document, id: this.idOf(document), score, candidate }
      })
    }
    return best
  }

  /** The probability of the first candidate by the message alone, however many messages find their answer here; 0 where there is no candidate. */
  firstAlone(): number {
    return this.candidates(1, 1)[0]?.score ?? 0
  }

  matches(limit: number): Match[] {
    return this.candidates(limit).map((candidate) => ({ id: candidate.id, score: candidate.score, reasons: this.reasons(candidate) }))
  }

  reasons({ document, candidate, link }: RankedCandidate): Reason[] {
    const { archive, measured } = this
    const own: Reason[] = link === undefined ? [] : [{ kind: 'same-link', link }]
    if (candidate < 0) return own
    const features = this.featuresOf(candidate)
    const likeness = Math.max(0, ...this.likenesses.map(({ values }) => values[candidate]))
    const meaning: Reason[] = likeness >= leastMeaning ? [{ kind: 'similar-meaning', share: likeness }] : []
    const question = measured.questions[measured.askedBy[candidate]]
    const turned = link === undefined ? this.turned({ document, candidate }) : undefined
    const against: Reason[] = turned === undefined ? [] : [{ kind: 'says-the-opposite', word: turned }]
    const shared = reasonsFor(archive, measured.read.text, question, document, features).flatMap((reason) => (turned ? without(reason, turned) : [reason]))
    return [...own, ...against, ...shared, ...meaning]
  }

  private wordForWord(candidate: number): boolean {
    const { archive, measured } = this
    return saysWordForWord(archive, measured.questions[measured.askedBy[candidate]], measured.documents[candidate], this.featuresOf(candidate))
  }

  private idOf(document: number): string {
    return this.archive.ids.at(this.archive.idOf[document])
  }
}

/** The word that turns the message round may stand in the article of the check; it is nothing that the two have in common. */
function without(reason: Reason, word: string): Reason[] {
  if (reason.kind !== 'shared-words') return [reason]
  const words = reason.words.filter((other) => other !== word)
  return words.length > 0 ? [{ ...reason, words }] : []
}
