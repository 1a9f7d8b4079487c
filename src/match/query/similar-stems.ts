/** Stems of the archive that are spelt like a given one: cosine over their character n-grams, rare n-grams weighing more. */
import type { Archive } from '../index/archive.ts'
import { gramsOf, type Grams } from '../index/grams.ts'
import { withRoom } from '../index/growing.ts'
import type { Sounds } from '../index/sounds.ts'

export const mostAlike = 6
export const leastLikeness = 0.5
/**
 * Stems looked at for one word at most, those that share its rarest n-grams first. A stem that has none of the n-grams read so far could not be like enough
 * by the others alone, once those weigh too little: then no more are read.
 */
const mostRead = 3000

let sums = new Float32Array(0)
let touched = new Uint32Array(0)
const asked = new Uint32Array(64)
const other = new Uint32Array(64)
const lengths = new Uint32Array(64)
const units = new Uint16Array(64)

export function similarStems(archive: Archive, grams: Grams, stem: string, self: number): { term: number, likeness: number }[] {
  const length = Math.min(stem.length, 40)
  if (length < 3) return []
  const first = stem.charCodeAt(0)
  if (first >= 48 && first <= 57) return []
  for (let i = 0; i < length; i++) units[i] = stem.charCodeAt(i)
  const count = gramsOf(units, 0, length, asked)
  const vocabulary = archive.terms.size
  grams.weigh(archive)
  const { spellings, norms } = grams
  sums = withRoom(sums, vocabulary)
  touched = withRoom(touched, vocabulary)
  let norm = 0
  for (let g = 0; g < count; g++) norm += spellings[asked[g]] * spellings[asked[g]]
  sortByLength(grams, count)
  const enough = leastLikeness * leastLikeness * norm
  const { starts, values, heads } = grams.stems
  let seen = 0
  let left = mostRead
  let unread = norm
  for (let g = 0; g < count && unread >= enough; g++) {
    left -= lengths[g]
    if (left < 0) break
    const square = spellings[asked[g]] * spellings[asked[g]]
    unread -= square
    if (asked[g] < starts.length - 1) for (let i = starts[asked[g]]; i < starts[asked[g] + 1]; i++) {
      const term = values[i]
      if (sums[term] === 0) touched[seen++] = term
      sums[term] += square
    }
    if (asked[g] < heads.length && heads[asked[g]] > 0) grams.stems.eachLater(asked[g], (term) => {
      if (sums[term] === 0) touched[seen++] = term
      sums[term] += square
    })
  }
  const found: { term: number, likeness: number }[] = []
  for (let i = 0; i < seen; i++) {
    const term = touched[i]
    const shared = sums[term]
    sums[term] = 0
    if (shared + unread < enough || term === self) continue
    const most = shared + unread
    if (most * most < enough * norms[term]) continue
    const likeness = sharedWith(archive, term, count, spellings) / Math.sqrt(norm * norms[term])
    if (likeness >= leastLikeness) found.push({ term, likeness })
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.term - b.term).slice(0, mostAlike)
}

/** Puts the grams with the shortest lists first, and their lengths beside them. */
function sortByLength(grams: Grams, count: number): void {
  for (let g = 0; g < count; g++) {
    const gram = asked[g]
    const length = grams.listLength(gram)
    let at = g
    for (; at > 0 && lengths[at - 1] > length; at--) {
      lengths[at] = lengths[at - 1]
      asked[at] = asked[at - 1]
    }
    lengths[at] = length
    asked[at] = gram
  }
}

function sharedWith(archive: Archive, term: number, count: number, spellings: Float32Array): number {
  const theirs = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], other)
  let both = 0
  for (let g = 0; g < theirs; g++) for (let h = 0; h < count; h++) if (asked[h] === other[g]) {
    both += spellings[other[g]] * spellings[other[g]]
    break
  }
  return both
}

export interface AlikeStems {
  /** Stems spelt like it. */
  spelt: readonly { term: number, likeness: number }[]
  /** Stems of other scripts that sound like it. */
  heard: readonly { term: number, likeness: number }[]
}
export type Alike = (word: string, stem: string, self: number) => AlikeStems

const mostCached = 20_000

/** Remembers what was found for a word, by its letters and by its sound, until the archive knows a new one or one comes back that was not listed; words that no check has just now stay, since one may come back. */
export class AlikeCache {
  private found = new Map<string, AlikeStems>()
  private archive: Archive | undefined
  private grams: Grams | undefined
  private words = -1
  private stems = -1

  of(archive: Archive, grams: Grams, sounds: Sounds): Alike {
    if (this.archive !== archive || this.grams !== grams || this.words !== archive.surfaces.size || this.stems !== grams.stems.laterSize) {
      this.found.clear()
      this.archive = archive
      this.grams = grams
      this.words = archive.surfaces.size
      this.stems = grams.stems.laterSize
    }
    return (word, stem, self) => {
      const key = `${stem} ${word}`
      let alike = this.found.get(key)
      if (!alike) {
        if (this.found.size >= mostCached) this.found.clear()
        this.found.set(key, alike = { spelt: similarStems(archive, grams, stem, self), heard: sounds.alike(archive, word) })
      }
      return alike
    }
  }
}
