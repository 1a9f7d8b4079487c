/** The candidates of one message in their order, with the probability of each. */
import { evidenceOf, probability } from '../decide/probability.ts'
import { saysWordForWord } from '../decide/word-for-word.ts'
import { reasonsFor } from '../explain/reasons.ts'
import type { Archive } from '../index/archive.ts'
import { certainty, ranker } from '../rank/model.ts'
import { featureCount } from '../rank/names.ts'
import { rank, type Ranking, type RankModel } from '../rank/ranker.ts'
import type { Asked } from '../learn/types.ts'
import type { Match, Reason } from '../types.ts'
import type { Measured } from './find.ts'

/** A check that has the very link of the message answers it, but for the rare page that says many things. */
const sameLink = 0.99
/** A message that says the claim word for word. */
const sameWords = 0.98
const leastMeaning = 0.6

export interface RankedCandidate { document: number, id: string, score: number, candidate: number, link?: string }

export class RankedMessage {
  measured: Measured
  model: RankModel
  ranking: Ranking
  private archive: Archive
  private linked: Map<number, string>

  private likeness: Float64Array | undefined

  constructor(archive: Archive, measured: Measured, linked: Map<number, string>, asked?: Asked, model: RankModel = ranker) {
    this.model = model
    this.likeness = asked && Float64Array.from(measured.documents, (document) => asked.likeness(document))
    this.archive = archive
    this.measured = measured
    this.linked = linked
    this.ranking = rank(model, measured.matrix, measured.documents.length, this.likeness)
  }

  /** The first `limit` candidates: those with the same link, then the others; the probability never rises from one place to the next. */
  candidates(limit: number): RankedCandidate[] {
    const { archive, linked, measured, ranking } = this
    const places = new Map(ranking.order.map((candidate, place) => [measured.documents[candidate], place]))
    const out: RankedCandidate[] = [...linked]
      .map(([document, link]) => ({ document, id: this.idOf(document), link, place: places.get(document) ?? Infinity }))
      .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
      .map(({ document, id, link, place }) => ({ document, id, link, score: sameLink, candidate: place === Infinity ? -1 : ranking.order[place] }))
    let ceiling = sameLink
    for (let place = 0; place < ranking.order.length && out.length < limit; place++) {
      const candidate = ranking.order[place]
      const document = measured.documents[candidate]
      const score = Math.min(ceiling, Math.max(place === 0 && this.wordForWord(candidate) ? sameWords : 0, probability(certainty, evidenceOf(measured.matrix, ranking, place, archive.living))))
      ceiling = score
      if (!linked.has(document)) out.push({ document, id: archive.ids.at(archive.idOf[document]), score, candidate })
    }
    return out.slice(0, limit)
  }

  matches(limit: number): Match[] {
    return this.candidates(limit).map((candidate) => ({ id: candidate.id, score: candidate.score, reasons: this.reasons(candidate) }))
  }

  reasons({ document, candidate, link }: RankedCandidate): Reason[] {
    const { archive, measured } = this
    const own: Reason[] = link === undefined ? [] : [{ kind: 'same-link', link }]
    if (candidate < 0) return own
    const features = measured.matrix.subarray(candidate * featureCount, (candidate + 1) * featureCount)
    const likeness = this.likeness?.[candidate] ?? 0
    const meaning: Reason[] = likeness >= leastMeaning ? [{ kind: 'similar-meaning', share: likeness }] : []
    return [...own, ...reasonsFor(archive, measured.read.text, measured.questions[measured.askedBy[candidate]], document, features), ...meaning]
  }

  private wordForWord(candidate: number): boolean {
    const { archive, measured } = this
    return saysWordForWord(archive, measured.questions[measured.askedBy[candidate]], measured.documents[candidate], measured.matrix.subarray(candidate * featureCount, (candidate + 1) * featureCount))
  }

  private idOf(document: number): string {
    return this.archive.ids.at(this.archive.idOf[document])
  }
}
