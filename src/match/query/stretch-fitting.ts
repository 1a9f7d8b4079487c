/** Which checks fit which stretches of a long message: a first look at all of them, so that only the promising ones are asked as a message is. */
import { withRoom } from '../index/growing.ts'
import type { Gatherer, Wanted } from './candidates.ts'
import type { Shelf } from './find.ts'
import { idfOf } from './question.ts'
import type { QueryWord, ReadMessage } from './read-message.ts'
import { within, type Stretch } from './stretches.ts'

/** A check, and the place of the stretch that it fits best. */
export interface Fitting { document: number, stretch: number, fit: number }

const mostLookUps = 150
const fewOfEach = 8
const mostKept = 60
/** In postings that may be read. */
const budgetOfEach = 12_000
const budgetOfAll = 250_000

export class StretchFitting {
  private shelf: () => Pick<Shelf, 'archive' | 'words'>
  private gatherer: Gatherer
  private marks = new Uint32Array(0)
  private mark = 0

  constructor(shelf: () => Pick<Shelf, 'archive' | 'words'>, gatherer: Gatherer) {
    this.shelf = shelf
    this.gatherer = gatherer
  }

  /**
   * The best few checks of every stretch by its rarest words, then by all of them; each with the stretch it fits best, the best first.
   * Of many stretches, some neighbours are asked together first, and then it is looked in which of them the check stands.
   */
  best(read: ReadMessage, stretches: readonly Stretch[]): Fitting[] {
    const { archive, words } = this.shelf()
    const best = new Map<number, Fitting>()
    const together = Math.ceil(stretches.length / mostLookUps)
    const budget = Math.max(1000, Math.min(budgetOfEach, Math.floor(budgetOfAll * together / stretches.length)))
    this.marks = withRoom(this.marks, archive.terms.size)
    for (let stretch = 0; stretch < stretches.length; stretch += together) {
      const mark = ++this.mark
      const last = Math.min(stretches.length, stretch + together) - 1
      const wanted = this.rarestFirst(within(read.words, { from: stretches[stretch].from, to: stretches[last].to }), mark)
      for (const document of this.gatherer.few(words, archive.dead, archive.documents, wanted, fewOfEach, budget)) {
        const fit = this.fit(document, mark)
        if (fit > (best.get(document)?.fit ?? 0)) best.set(document, { document, stretch, fit })
      }
    }
    const kept = [...best.values()].sort(betterFit).slice(0, mostKept)
    return together === 1 ? kept : kept.map((found) => this.narrowed(read, stretches, found, together)).sort(betterFit)
  }

  private narrowed(read: ReadMessage, stretches: readonly Stretch[], { document, stretch: first }: Fitting, together: number): Fitting {
    let best = { document, stretch: first, fit: 0 }
    for (let stretch = first; stretch < Math.min(stretches.length, first + together); stretch++) {
      const mark = ++this.mark
      for (const { term } of within(read.words, stretches[stretch])) if (term >= 0) this.marks[term] = mark
      const fit = this.fit(document, mark)
      if (fit > best.fit) best = { document, stretch, fit }
    }
    return best
  }

  /** Claim + title, and all fields with a third of the weight. What was taken is marked. */
  private rarestFirst(words: readonly QueryWord[], mark: number): Wanted[] {
    const { archive } = this.shelf()
    const wanted: Wanted[] = []
    for (const { term, weight } of words) {
      if (term < 0 || archive.termDocuments[term] === 0 || this.marks[term] === mark) continue
      this.marks[term] = mark
      const heading = idfOf(archive, term) * weight
      wanted.push({ term, heading, whole: 0.3 * heading, spelling: 0 })
    }
    return wanted.sort((a, b) => b.heading - a.heading || a.term - b.term)
  }

  /** The weight of the claim and title found in a stretch, and how much of the claim that is: a stretch says little of the many checks it only shares words with. */
  private fit(document: number, mark: number): number {
    const { archive } = this.shelf()
    const start = archive.starts[document]
    const claimEnd = start + archive.claimLengths[document]
    const end = claimEnd + archive.titleLengths[document]
    let found = 0, claim = 0, claimFound = 0
    for (let i = start; i < end; i++) {
      const term = archive.sequence[i]
      const weight = idfOf(archive, term)
      const there = this.marks[term] === mark
      if (there) found += weight
      if (i >= claimEnd) continue
      claim += weight
      if (there) claimFound += weight
    }
    return claim === 0 ? found : found * (0.25 + claimFound / claim)
  }
}

function betterFit(a: Fitting, b: Fitting): number {
  return b.fit - a.fit || a.document - b.document
}
