/** Stems of the archive that are spelt like a given one: cosine over their character n-grams, rare n-grams weighing more. */
import type { Archive } from '../index/archive.ts'
import { gramBuckets, gramsOf } from '../index/gram-numbers.ts'
import type { Grams } from '../index/grams.ts'
import type { Looked } from '../index/postings.ts'

export const mostAlike = 6
export const leastLikeness = 0.5
/**
 * Stems looked at for one word at most, those that share its rarest n-grams first. A stem that has none of the n-grams read so far could not be like enough
 * by the others alone, once those weigh too little: then no more are read.
 */
const mostRead = 3000

/**
 * The stems met so far with what they share, in a table of open addressing: stem + 1, or 0 for a free slot. It is small and always in the same place, so that it stays at hand while the lists are read;
 * a sum for every stem of the archive would be fetched from afar each time.
 */
const slots = 1 << 13
const held = new Uint32Array(slots)
const sums = new Float32Array(slots)
const taken = new Uint16Array(mostRead)
let met = 0
const asked = new Uint32Array(64)
const other = new Uint32Array(64)
const lengths = new Uint32Array(64)
const units = new Uint16Array(64)
/** 1 for each gram asked for, while they are looked up. */
const isAsked = new Uint8Array(gramBuckets)

export function similarStems(archive: Archive, grams: Grams, stem: string, self: number): Looked {
  const length = Math.min(stem.length, 40)
  if (length < 3) return none
  const first = stem.charCodeAt(0)
  if (first >= 48 && first <= 57) return none
  for (let i = 0; i < length; i++) units[i] = stem.charCodeAt(i)
  const count = gramsOf(units, 0, length, asked)
  grams.weigh(archive)
  const { spellings, norms } = grams
  let norm = 0
  for (let g = 0; g < count; g++) norm += spellings[asked[g]] * spellings[asked[g]]
  sortByLength(grams, count)
  const enough = leastLikeness * leastLikeness * norm
  const { starts, values, heads } = grams.stems
  let left = mostRead
  let unread = norm
  const read: number[] = []
  met = 0
  for (let g = 0; g < count && unread >= enough; g++) {
    left -= lengths[g]
    if (left < 0) break
    const gram = asked[g]
    const square = spellings[gram] * spellings[gram]
    unread -= square
    read.push(gram)
    if (gram < starts.length - 1) add(values, starts[gram], starts[gram + 1], square)
    if (gram < heads.length && heads[gram] > 0) grams.stems.eachLater(gram, (term) => {
      later[0] = term
      add(later, 0, 1, square)
    })
  }
  const best: { term: number, likeness: number }[] = []
  for (let g = 0; g < count; g++) isAsked[asked[g]] = 1
  for (let i = 0; i < met; i++) {
    const term = held[taken[i]] - 1
    const most = sums[taken[i]] + unread
    held[taken[i]] = 0
    if (most < enough || term === self || most * most < enough * norms[term]) continue
    const likeness = sharedWith(archive, term, spellings) / Math.sqrt(norm * norms[term])
    if (likeness >= leastLikeness) keepBest(best, term, likeness)
  }
  for (let g = 0; g < count; g++) isAsked[asked[g]] = 0
  return { alike: best, read }
}

const none: Looked = { alike: [], read: [] }
const later = new Uint32Array(1)

/** Adds a weight to what each of the stems from one place to another shares. */
function add(terms: Uint32Array, from: number, to: number, weight: number): void {
  let count = met
  for (let i = from; i < to; i++) {
    const key = terms[i] + 1
    let slot = Math.imul(key, 0x9e3779b1) >>> 19
    while (held[slot] !== key && held[slot] !== 0) slot = (slot + 1) & (slots - 1)
    if (held[slot] === key) sums[slot] += weight
    else if (count < mostRead) {
      held[slot] = key
      sums[slot] = weight
      taken[count++] = slot
    }
  }
  met = count
}

/** Most alike first, of equals the lower term. */
function keepBest(best: { term: number, likeness: number }[], term: number, likeness: number): void {
  let at = best.length
  while (at > 0 && (best[at - 1].likeness < likeness || (best[at - 1].likeness === likeness && best[at - 1].term > term))) at--
  if (at === mostAlike) return
  if (best.length === mostAlike) best.pop()
  best.splice(at, 0, { term, likeness })
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

function sharedWith(archive: Archive, term: number, spellings: Float32Array): number {
  const theirs = gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], other)
  let both = 0
  for (let g = 0; g < theirs; g++) if (isAsked[other[g]] === 1) both += spellings[other[g]] * spellings[other[g]]
  return both
}
