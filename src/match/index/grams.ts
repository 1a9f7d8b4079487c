/** Character n-grams of stems: the runs of three letters in "^stem". They say which other stems are spelt alike, in any script. */
import type { Archive } from './archive.ts'
import { fourGram, gramBuckets, gramsOf } from './gram-numbers.ts'
import { withRoom } from './growing.ts'
import { Postings } from './postings.ts'
import { SpellingLengths, type Rarities } from './spelling-lengths.ts'
import { eachSince, eachTerm, type Lengths } from './word-postings.ts'

/** As many as take a few milliseconds. */
const stretch = 1 << 13
const scratch = new Uint32Array(64)

export class Grams {
  /** gram → stems */
  stems: Postings
  /** How many documents hold the gram, roughly: the sum over its stems. */
  documents = new Uint32Array(gramBuckets)
  /** How many documents hold the run of four letters inside a stem, roughly. */
  fourDocuments = new Uint32Array(gramBuckets)
  private later = new Uint32Array(gramBuckets)
  /** How many stems have been taken in. */
  size = 0

  constructor(stems = new Postings()) {
    this.stems = stems
    for (let gram = 0; gram < stems.heads.length; gram++) stems.eachLater(gram, () => { this.later[gram]++ })
  }

  /** Rarity of each gram, log(1 + documents / holding), made anew when the archive has grown by a tenth. */
  private rarities = new Float32Array(gramBuckets)
  private fourRarities = new Float32Array(gramBuckets)
  private weighedAt = -1
  /** How often these weights were made. */
  weighings = 0
  /** Of every check; they hold for these rarities. */
  readonly lengths = new SpellingLengths()

  /** Rarity of each gram among stems. */
  readonly spellings = new Float32Array(gramBuckets)
  /** The sum of the squares of that over the grams of each stem. */
  norms = new Float32Array(0)
  private normed = 0

  weigh(archive: Archive): Rarities {
    const { living } = archive
    if (this.weighedAt < 0 || Math.abs(living - this.weighedAt) > 0.1 * this.weighedAt) {
      for (let from = 0; from < gramBuckets; from += stretch) this.weighSome(archive, from)
      this.weighedAt = living
      this.weighings++
      this.normed = 0
      this.lengths.forget()
    }
    this.normUpTo(archive, archive.terms.size)
    return { three: this.rarities, four: this.fourRarities }
  }

  /** What the first search would do all at once, in steps; a search in between does it all, and then there is nothing left to do. */
  *weighing(archive: Archive): Generator<undefined, void> {
    const { living } = archive
    for (let from = 0; from < gramBuckets; from += stretch) {
      if (this.weighedAt >= 0) return
      this.weighSome(archive, from)
      yield
    }
    if (this.weighedAt >= 0) return
    this.weighedAt = living
    this.weighings++
    for (const terms = archive.terms.size; this.normed < terms; yield) this.normUpTo(archive, Math.min(terms, this.normed + stretch))
  }

  private weighSome({ living, inWords }: Archive, from: number): void {
    const spelt = this.size - inWords.names.size
    for (let g = from; g < Math.min(gramBuckets, from + stretch); g++) {
      this.rarities[g] = Math.log(1 + living / (1 + Math.min(living, this.documents[g])))
      this.spellings[g] = Math.log(1 + spelt / (1 + this.listLength(g)))
      this.fourRarities[g] = Math.log(1 + living / (1 + this.fourDocuments[g]))
    }
  }

  private normUpTo(archive: Archive, terms: number): void {
    this.norms = withRoom(this.norms, terms)
    for (; this.normed < terms; this.normed++) this.norms[this.normed] = this.normOf(archive, this.normed)
  }

  private normOf(archive: Archive, term: number): number {
    const count = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], scratch)
    let norm = 0
    for (let i = 0; i < count; i++) norm += this.spellings[scratch[i]] ** 2
    return norm
  }

  /** Takes in stems that are new since the last call. */
  follow(archive: Archive): void {
    for (; this.size < archive.terms.size; this.size++) this.append(archive, this.size)
  }

  /** Takes a stem in again that no check had when the lists were made, and one has now. */
  revive(archive: Archive, term: number): void {
    if (term >= this.size) return
    let isThere = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], scratch) === 0
    if (!isThere) this.stems.each(scratch[0], (other) => { isThere ||= other === term })
    if (!isThere) this.append(archive, term)
  }

  private append(archive: Archive, term: number): void {
    const count = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], scratch)
    for (let i = 0; i < count; i++) {
      this.stems.append(scratch[i], term, 0)
      this.later[scratch[i]]++
    }
  }

  /** Counts one more document that holds a stem. */
  count(archive: Archive, term: number): void {
    const count = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], scratch)
    for (let i = 0; i < count; i++) this.documents[scratch[i]]++
    this.countFour(archive, term, 1)
  }

  private countFour(archive: Archive, term: number, by: number): void {
    if (by === 0) return
    const { units, starts } = archive.terms
    let a = 0, b = 0, c = 32
    for (let u = starts[term]; u < starts[term + 1]; u++) {
      const d = units[u]
      if (u - starts[term] >= 2) this.fourDocuments[fourGram(a, b, c, d)] += by
      a = b
      b = c
      c = d
    }
  }

  /** How many stems hold a gram. */
  listLength(gram: number): number {
    const base = gram < this.stems.baseKeys ? this.stems.starts[gram + 1] - this.stems.starts[gram] : 0
    return base + this.later[gram]
  }

  /** In steps, from the stems that are there at the first; what comes in between is taken in in the last. */
  static *building(archive: Archive, lengths: Lengths): Generator<undefined, Grams> {
    const { documents } = archive
    const terms = archive.terms.size
    const held = archive.termDocuments.slice(0, terms)
    function* each(visit: (gram: number, term: number) => void): Generator<undefined, void> {
      for (let t = 0; t < terms; t++) {
        if (t % stretch === stretch - 1) yield
        if (held[t] === 0) continue
        const count = gramsOf(archive.terms.units, archive.terms.starts[t], archive.terms.starts[t + 1], scratch)
        for (let i = 0; i < count; i++) visit(scratch[i], t)
      }
    }
    const grams = new Grams(yield* Postings.filing(gramBuckets, each))
    grams.size = terms
    yield* each((gram, term) => { grams.documents[gram] += held[term] })
    for (let t = 0; t < terms; t++) {
      grams.countFour(archive, t, held[t])
      if (t % stretch === stretch - 1) yield
    }
    yield* grams.weighing(archive)
    eachSince(archive, documents, (document) => eachTerm(archive, document, lengths, (term) => {
      grams.count(archive, term)
      grams.revive(archive, term)
    }))
    grams.follow(archive)
    return grams
  }
}
