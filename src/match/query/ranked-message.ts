/**
 * The candidates of one message in their order, with the probability of each.
 *
 * A message longer than a short post is asked as a whole, and each of its stretches as if it had come alone: a claim between other things is found in the one, what is said
 * over the length of a post in the other. A check stands by the two chances together, that by a stretch counting half. A message has one whole and many stretches, and it is not each of them that one asks about:
 * the odds of a chance by one stretch are divided by three times their number, and beyond sixteen by what grows as its root: of many stretches only the promising ones are asked. That is what came true (docs/matching.md).
 */
import { evidenceOf, probability } from '../decide/probability.ts'
import { opposite } from '../decide/opposite.ts'
import { atOdds } from '../decide/share.ts'
import { saysWordForWord } from '../decide/word-for-word.ts'
import { quoted, reasonsFor } from '../explain/reasons.ts'
import type { Archive } from '../index/archive.ts'
import { certainty, ranker } from '../rank/model.ts'
import { F, featureCount } from '../rank/names.ts'
import { type Likeness, rank, type Ranking, type RankModel } from '../rank/ranker.ts'
import type { Negation } from '../tokenise/negations.ts'
import type { Asked } from '../learn/types.ts'
import type { Match, Reason } from '../types.ts'
import type { Measured } from './find.ts'
import { isTranslated } from './question.ts'

/** A check that has the very link of the message answers it, but for the rare page that says many things. */
const sameLink = 0.99
/** A message that says the claim word for word. */
const sameWords = 0.98
/** What everyday words say in another language is not all that a claim says: whether it gives or cures may not be among them. */
const mostByTranslation = 0.9
const leastMeaning = 0.6
const placesLookedAt = 5
const longestPassage = 500

/** `by` is the ranking that its chance and its reasons are from: of the whole message, or of the stretch that it fits best. `part` is that stretch, where it fits it at least as well as the whole. */
export interface RankedCandidate { document: number, id: string, score: number, candidate: number, link?: string, by: RankedMessage, part?: RankedMessage }

/** So many of every stretch come together with those of the whole. */
const ofAStretch = 10
/** What a chance by a stretch counts beside one by the whole. */
const alonesShare = 0.5
/** What the odds by one stretch are divided by, for every stretch of the message; beyond so many of them slower. */
const perStretch = 3
const fewStretches = 16

/** A check by one stretch: as if the stretch had come alone (the score of the candidate), and as one stretch of many. */
interface Alone { candidate: RankedCandidate, amongMany: number }

export class RankedMessage {
  measured: Measured
  model: RankModel
  ranking: Ranking
  private archive: Archive
  private linked: Map<number, string>

  private asked: (Asked & { weight: number })[]
  private likenesses: Likeness[]
  private odds: number
  private stretches: readonly RankedMessage[]

  /** `odds`: what the odds of every probability are multiplied by, because of how many messages find their answer here; see decide/share.ts. `stretches` are those asked alone. */
  constructor(archive: Archive, measured: Measured, linked: Map<number, string>, asked: (Asked & { weight: number })[] = [], model: RankModel = ranker, odds = 1, stretches: readonly RankedMessage[] = []) {
    this.model = model
    this.odds = odds
    this.stretches = stretches
    this.asked = asked
    this.likenesses = asked.map(({ weight, likeness }) => ({ weight, values: Float64Array.from(measured.documents, likeness) }))
    this.archive = archive
    this.measured = measured
    this.linked = linked
    this.ranking = rank(model, measured.matrix, measured.documents.length, this.likenesses)
  }

  /** The first `limit` candidates; the probability never rises from one place to the next. */
  candidates(limit: number, odds = this.odds): RankedCandidate[] {
    if (this.stretches.length === 0) return this.ofItself(limit, odds)
    return this.together(this.ofItself(Infinity, odds), odds).slice(0, limit)
  }

  private together(whole: RankedCandidate[], odds: number): RankedCandidate[] {
    const alone = this.bestAlone(odds)
    const linked = whole.filter(({ link }) => link !== undefined)
    for (const { document } of linked) alone.delete(document)
    const inWhole = new Map(whole.slice(linked.length).map((candidate) => [candidate.document, candidate]))
    let ceiling = sameLink
    const others = [...new Set([...inWhole.keys(), ...alone.keys()])]
      .map((document) => twofold(inWhole.get(document), alone.get(document)))
      .sort((a, b) => b.sum - a.sum || a.candidate.document - b.candidate.document)
      .map(({ candidate }) => ({ ...candidate, score: ceiling = Math.min(ceiling, candidate.score) }))
    return [...linked, ...others]
  }

  /** Of every check the stretch that it fits best: by its chance as one of many, where only one that says the claim word for word keeps what it has alone. */
  private bestAlone(odds: number): Map<number, Alone> {
    const byStretch = Map.groupBy(this.stretches.flatMap((stretch) => {
      const oneOfMany = stretch.ofItself(ofAStretch, odds / oneOf(this.measured.stretches))
      return stretch.ofItself(ofAStretch, odds).map((candidate, place): Alone => ({ candidate, amongMany: oneOfMany[place].score }))
    }), ({ candidate }) => candidate.document)
    return new Map([...byStretch].map(([document, all]) => [document, withItsClaimWhole(all)]))
  }

  /** By the message as a whole: those with the same link, then the one that likeness in meaning alone makes likelier than any by its words, then the others. */
  private ofItself(limit: number, odds: number): RankedCandidate[] {
    const { linked, measured, ranking } = this
    const places = new Map(ranking.order.map((candidate, place) => [measured.documents[candidate], place]))
    const out: RankedCandidate[] = [...linked]
      .map(([document, link]) => ({ document, id: this.idOf(document), link, by: this as RankedMessage, place: places.get(document) ?? Infinity }))
      .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
      .map(({ document, id, link, by, place }) => ({ document, id, link, by, score: sameLink, candidate: place === Infinity ? -1 : ranking.order[place] }))
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
      if (!linked.has(document)) out.push({ document, id: this.idOf(document), score, candidate, by: this })
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

  private turned({ document, candidate }: Pick<RankedCandidate, 'document' | 'candidate'>): Negation | null | undefined {
    const { archive, measured } = this
    return opposite(archive, measured.read, measured.questions[measured.askedBy[candidate]], document, this.featuresOf(candidate))
  }

  /** The share of a candidate's claim that is said here. */
  claimFound({ candidate }: RankedCandidate): number {
    return candidate < 0 ? 0 : this.featuresOf(candidate)[F['share of claim found']]
  }

  overlaps(other: RankedMessage): boolean {
    const [{ words }, { words: others }] = [this.measured.read.said, other.measured.read.said]
    return words[0].start < others.at(-1)!.end && others[0].start < words.at(-1)!.end
  }

  private featuresOf(candidate: number): Float32Array {
    return this.measured.matrix.subarray(candidate * featureCount, (candidate + 1) * featureCount)
  }

  private byWords(candidate: number, place: number, odds: number): number {
    const chance = atOdds(probability(certainty, evidenceOf(this.measured.matrix, this.ranking, place, this.archive.living)), odds)
    if (this.isTranslated(candidate)) return Math.min(mostByTranslation, chance)
    return place === 0 && this.wordForWord(candidate) ? Math.max(sameWords, chance) : chance
  }

  isTranslated(candidate: number): boolean {
    const { archive, measured } = this
    return isTranslated(archive, measured.questions[measured.askedBy[candidate]], measured.documents[candidate])
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
        if (score > (best?.score ?? this.byWords(ranking.order[0], 0, odds))) best = { document, id: this.idOf(document), score, candidate, by: this }
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

  reasons(of: RankedCandidate): Reason[] {
    return [...(of.part ? [{ kind: 'part-of-message' as const, text: of.part.passage() }] : []), ...of.by.ownReasons(of)]
  }

  private ownReasons({ document, candidate, link }: RankedCandidate): Reason[] {
    const { archive, measured } = this
    const own: Reason[] = link === undefined ? [] : [{ kind: 'same-link', link }]
    if (candidate < 0) return own
    const features = this.featuresOf(candidate)
    const likeness = Math.max(0, ...this.likenesses.map(({ values }) => values[candidate]))
    const meaning: Reason[] = likeness >= leastMeaning ? [{ kind: 'similar-meaning', share: likeness }] : []
    const question = measured.questions[measured.askedBy[candidate]]
    const turned = link === undefined ? this.turned({ document, candidate }) : undefined
    const against: Reason[] = turned === undefined ? [] : [{ kind: 'says-the-opposite', word: turned && measured.read.text.slice(turned.start, turned.end) }]
    const shared = reasonsFor(archive, measured.read.text, question, document, features).flatMap((reason) => (turned ? without(reason, turned.raw) : [reason]))
    return [...own, ...against, ...shared, ...meaning]
  }

  /** What a stretch says, as it stands in the message. */
  private passage(): string {
    const { text, said: { words } } = this.measured.read
    return quoted(text.slice(words[0].start, words.at(-1)!.end), longestPassage)
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

/** One check by the whole message, by the stretch that it fits best, or by both. */
function twofold(whole: RankedCandidate | undefined, alone: Alone | undefined): { candidate: RankedCandidate, sum: number } {
  if (!alone) return { candidate: whole!, sum: whole!.score }
  const chance = whole?.score ?? 0
  return { candidate: { ...(alone.amongMany > chance ? { ...alone.candidate, score: alone.amongMany } : whole!), part: alone.candidate.score < chance ? undefined : alone.candidate.by }, sum: chance + alonesShare * alone.candidate.score }
}

/** A claim that stands across the border of the likeliest stretch is told of, at the same chance, by a stretch beside it that has more of it. */
function withItsClaimWhole(all: readonly Alone[]): Alone {
  const likeliest = all.reduce((best, other) => (other.amongMany > best.amongMany ? other : best))
  const found = ({ candidate }: Alone) => candidate.by.claimFound(candidate)
  const fullest = all.filter(({ candidate }) => candidate.by.overlaps(likeliest.candidate.by)).reduce((best, other) => (found(other) > found(best) ? other : best), likeliest)
  return { candidate: { ...fullest.candidate, score: likeliest.candidate.score }, amongMany: likeliest.amongMany }
}

function oneOf(stretches: number): number {
  return perStretch * Math.sqrt(stretches * Math.min(stretches, fewStretches))
}
