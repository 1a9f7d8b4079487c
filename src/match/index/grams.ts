/** Character n-grams of stems: the runs of three letters in "^stem". They say which other stems are spelt alike, in any script. */
import type { Archive } from './archive.ts'
import { Postings } from './postings.ts'
import { mix } from './string-table.ts'

export const gramBuckets = 1 << 17
const scratch = new Uint32Array(64)

/** Writes the gram numbers of a stem and returns how many there are. Numbers and pairs of ideographs have one, themselves. */
export function gramsOf(units: Uint16Array, from: number, to: number, out: Uint32Array = scratch): number {
  const length = to - from
  const first = units[from]
  if (length <= 2 || (first >= 48 && first <= 57)) {
    let code = 7
    for (let i = from; i < to; i++) code = Math.imul(code, 31) + units[i]
    out[0] = mix(code) & (gramBuckets - 1)
    return 1
  }
  let count = 0
  for (let i = from - 1; i + 2 < to && count < 40; i++) {
    const code = ((i < from ? 1 : units[i]) * 961 ^ units[i + 1] * 31 * 7919 ^ units[i + 2] * 104729) >>> 0
    out[count++] = mix(code) & (gramBuckets - 1)
  }
  return count
}

export class Grams {
  /** gram → stems */
  stems: Postings
  /** How many documents hold the gram, roughly: the sum over its stems. */
  documents = new Uint32Array(gramBuckets)
  private later = new Uint16Array(gramBuckets)
  /** How many stems have been taken in. */
  size = 0

  constructor(stems = new Postings()) {
    this.stems = stems
  }

  /** Takes in stems that are new since the last call. */
  follow(archive: Archive): void {
    for (; this.size < archive.terms.size; this.size++) {
      const count = gramsOf(archive.terms.units, archive.terms.starts[this.size], archive.terms.starts[this.size + 1])
      for (let i = 0; i < count; i++) {
        this.stems.append(scratch[i], this.size, 0)
        this.later[scratch[i]]++
      }
    }
  }

  /** Counts one more document that holds a stem. */
  count(archive: Archive, term: number): void {
    const count = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1])
    for (let i = 0; i < count; i++) this.documents[scratch[i]]++
  }

  /** How many stems hold a gram. */
  listLength(gram: number): number {
    const base = gram < this.stems.baseKeys ? this.stems.starts[gram + 1] - this.stems.starts[gram] : 0
    return base + this.later[gram]
  }

  static build(archive: Archive): Grams {
    const starts = new Uint32Array(gramBuckets + 1)
    const each = (visit: (gram: number, term: number) => void) => {
      for (let t = 0; t < archive.terms.size; t++) {
        if (archive.termDocuments[t] === 0) continue
        const count = gramsOf(archive.terms.units, archive.terms.starts[t], archive.terms.starts[t + 1])
        for (let i = 0; i < count; i++) visit(scratch[i], t)
      }
    }
    each((gram) => { starts[gram + 1]++ })
    for (let g = 0; g < gramBuckets; g++) starts[g + 1] += starts[g]
    const values = new Uint32Array(starts[gramBuckets])
    const place = starts.slice()
    each((gram, term) => { values[place[gram]++] = term })
    const grams = new Grams(new Postings(starts, values, new Uint16Array(0)))
    grams.size = archive.terms.size
    each((gram, term) => { grams.documents[gram] += archive.termDocuments[term] })
    return grams
  }
}
