/** Stems of the archive that are spelt like a given one: cosine over their character n-grams, rare n-grams weighing more. */
import type { Archive } from '../index/archive.ts'
import { gramsOf, type Grams } from '../index/grams.ts'
import { withRoom } from '../index/growing.ts'

export const mostAlike = 6
export const leastLikeness = 0.5
/** Stems looked at for one word at most, those that share its rarest n-grams first. */
const mostRead = 3000

let sums = new Float32Array(0)
let touched = new Uint32Array(0)
const asked = new Uint32Array(64)
const other = new Uint32Array(64)
const units = new Uint16Array(64)

export function similarStems(archive: Archive, grams: Grams, stem: string, self: number): { term: number, likeness: number }[] {
  const length = Math.min(stem.length, 40)
  if (length < 3) return []
  const first = stem.charCodeAt(0)
  if (first >= 48 && first <= 57) return []
  for (let i = 0; i < length; i++) units[i] = stem.charCodeAt(i)
  const count = gramsOf(units, 0, length, asked)
  const vocabulary = archive.terms.size
  grams.weigh(archive.living)
  const { spellings } = grams
  sums = withRoom(sums, vocabulary)
  touched = withRoom(touched, vocabulary)
  let seen = 0
  let norm = 0
  let left = mostRead
  asked.subarray(0, count).sort((a, b) => grams.listLength(a) - grams.listLength(b))
  for (let g = 0; g < count; g++) {
    const weight = spellings[asked[g]]
    norm += weight * weight
    left -= grams.listLength(asked[g])
    if (left < 0) continue
    const { starts, values, heads } = grams.stems
    const square = weight * weight
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
    if (term === self || shared < leastLikeness * leastLikeness * norm) continue
    const theirs = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], other)
    let theirNorm = 0
    let both = 0
    for (let g = 0; g < theirs; g++) {
      const weight = spellings[other[g]]
      theirNorm += weight * weight
      for (let h = 0; h < count; h++) if (asked[h] === other[g]) { both += weight * weight; break }
    }
    const likeness = both / Math.sqrt(norm * theirNorm)
    if (likeness >= leastLikeness) found.push({ term, likeness })
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.term - b.term).slice(0, mostAlike)
}

export type Alike = (stem: string, self: number) => readonly { term: number, likeness: number }[]

const mostCached = 20_000

/** Remembers what was found for a stem until the archive knows a new one. */
export class AlikeCache {
  private found = new Map<string, readonly { term: number, likeness: number }[]>()
  private archive: Archive | undefined
  private grams: Grams | undefined
  private terms = -1

  of(archive: Archive, grams: Grams): Alike {
    if (this.archive !== archive || this.grams !== grams || this.terms !== archive.terms.size) {
      this.found.clear()
      this.archive = archive
      this.grams = grams
      this.terms = archive.terms.size
    }
    return (stem, self) => {
      let alike = this.found.get(stem)
      if (!alike) {
        if (this.found.size >= mostCached) this.found.clear()
        this.found.set(stem, alike = similarStems(archive, grams, stem, self))
      }
      return alike
    }
  }
}
