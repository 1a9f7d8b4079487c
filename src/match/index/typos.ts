/**
 * Finds the words of the archive that are one to three typing errors away, the longer the more. Every word of 3 to 17 letters is filed under itself and under each spelling with
 * one of its first nine letters left out; long ones also under their beginning, and all under their consonants. A mistyped word is looked up the same way, which meets every single
 * insertion, deletion, exchange or swap, and many doubles. Words that one check alone has tell most, and are names and slips too: for those a short word must be nearer.
 */
import type { Archive } from './archive.ts'
import { Postings } from './postings.ts'
import { mix } from './string-table.ts'

const buckets = 1 << 18
/** As many words as take a few milliseconds. */
const stretch = 1 << 12
const deletable = 9
/** Words of so many letters or more are also filed under their beginning: an error further on leaves that alone. */
const longWord = 9
/** A word that only one check has is not looked for in one of fewer letters. */
const leastForOne = 5
const beginning = 7
const scratch = new Uint32Array(deletable + 3)
/** What is said alike is filed alike: by the consonants, in classes, in whatever order they came out. By their letters, unlike those of sounds.ts: a mistyped c may stand for k or s. */
const leastSounds = 4
const sounds = new Uint16Array(128)
for (const [sound, letters] of ['', 'bp', 'ckqsxz', 'dt', 'fv', 'gj', 'l', 'mn', 'r'].entries()) for (const letter of letters) sounds[letter.charCodeAt(0)] = sound
const commonness = 0.05
const first = 0.5
const doubled = 0.6
const swapped = 0.7
const vowel = 0.8
const other = 1.2
const lookup = new Uint16Array(24)
const heard = new Uint8Array(17)

export class Typos {
  filed: Postings
  size = 0

  constructor(filed = new Postings()) {
    this.filed = filed
  }

  follow(archive: Archive): void {
    for (; this.size < archive.surfaces.size; this.size++) {
      const count = keysOf(archive.surfaces.units, archive.surfaces.starts[this.size], archive.surfaces.starts[this.size + 1])
      for (let i = 0; i < count; i++) this.filed.append(scratch[i], this.size, 0)
    }
  }

  /** In steps, from the words that are there at the first, also those that no check has now, since one may come back; what comes in between is taken in in the last. */
  static *building(archive: Archive): Generator<undefined, Typos> {
    const surfaces = archive.surfaces.size
    function* each(visit: (key: number, surface: number) => void): Generator<undefined, void> {
      for (let s = 0; s < surfaces; s++) {
        if (s % stretch === stretch - 1) yield
        const count = keysOf(archive.surfaces.units, archive.surfaces.starts[s], archive.surfaces.starts[s + 1])
        for (let i = 0; i < count; i++) visit(scratch[i], s)
      }
    }
    const typos = new Typos(yield* Postings.filing(buckets, each))
    typos.size = surfaces
    typos.follow(archive)
    return typos
  }

  /** The likeliest intended word, or null: what is often mistyped so, and is often said. */
  nearest(archive: Archive, word: string): string | null {
    if (word.length < 3 || word.length > 17) return null
    for (let i = 0; i < word.length; i++) lookup[i] = word.charCodeAt(i)
    const count = keysOf(lookup, 0, word.length)
    const keys = Array.from(scratch.subarray(0, count))
    const allowed = word.length < 6 ? 1 : word.length < 11 ? 2 : 3
    const seen = new Set<number>()
    let best = -1
    let least = Infinity
    for (const key of keys) this.filed.each(key, (surface) => {
      if (seen.has(surface)) return
      seen.add(surface)
      const held = archive.termDocuments[archive.surfaceTerms[surface]]
      if (held === 0 || (held === 1 && word.length < leastForOne)) return
      const most = held === 1 && word.length < longWord ? 1 : allowed
      const start = archive.surfaces.starts[surface]
      const length = archive.surfaces.starts[surface + 1] - start
      if (Math.abs(length - word.length) > most) return
      if (typingErrors(word, archive.surfaces.units, start, length, most) > most) return
      const cost = strain(word, archive.surfaces.units, start, length) - commonness * Math.log2(held)
      if (cost > least || (cost === least && surface > best)) return
      least = cost
      best = surface
    })
    return best < 0 ? null : archive.surfaces.at(best)
  }
}

function keysOf(units: Uint16Array, from: number, to: number): number {
  const length = to - from
  if (length < 3 || length > 17) return 0
  let count = 0
  for (let skip = -1; skip < Math.min(length, deletable); skip++) {
    if (skip > 0 && units[from + skip] === units[from + skip - 1]) continue
    let code = 17
    for (let i = 0; i < length; i++) if (i !== skip) code = Math.imul(code, 31) + units[from + i]
    scratch[count++] = mix(code) & (buckets - 1)
  }
  if (length >= longWord) {
    let code = 23
    for (let i = 0; i < beginning; i++) code = Math.imul(code, 31) + units[from + i]
    scratch[count++] = mix(code) & (buckets - 1)
  }
  const said = consonantsOf(units, from, to)
  if (said < leastSounds) return count
  let code = 29
  for (let i = 0; i < said; i++) code = Math.imul(code, 31) + heard[i]
  scratch[count++] = mix(code) & (buckets - 1)
  return count
}

/** Puts the classes of the consonants into `heard`, the least first, neighbours of one class once; returns how many. */
function consonantsOf(units: Uint16Array, from: number, to: number): number {
  let said = 0, last = 0
  for (let i = from; i < to; i++) {
    const sound = units[i] < 128 ? sounds[units[i]] : 0
    if (sound === 0 || sound === last) continue
    last = sound
    let at = said++
    for (; at > 0 && heard[at - 1] > sound; at--) heard[at] = heard[at - 1]
    heard[at] = sound
  }
  return said
}

const rows = [new Uint8Array(32), new Uint8Array(32), new Uint8Array(32)]

/** Insertions, deletions, exchanges and swaps of neighbours between two words; more than `allowed` is given as allowed + 1. */
export function typingErrors(a: string, units: Uint16Array, start: number, length: number, allowed: number): number {
  let [before, previous, row] = rows
  for (let j = 0; j <= length; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= length; j++) {
      const same = a.charCodeAt(i - 1) === units[start + j - 1]
      let errors = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === units[start + j - 2] && a.charCodeAt(i - 2) === units[start + j - 1]) errors = Math.min(errors, before[j - 2] + 1)
      row[j] = errors
      if (errors < least) least = errors
    }
    if (least > allowed) return allowed + 1
    ;[before, previous, row] = [previous, row, before]
  }
  return previous[length]
}

const vowels = new Set([...'aeiouyаеиоуыэюяёіїє'].map((letter) => letter.charCodeAt(0)))
/** Which keys lie beside each. */
export const keyboard: Record<string, string> = { q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol', a: 'qsz', s: 'awdz', d: 'sefx', f: 'drgc', g: 'fthv', h: 'gyjb', j: 'hukn', k: 'jilm', l: 'kop', z: 'asx', x: 'zdc', c: 'xfv', v: 'cgb', b: 'vhn', n: 'bjm', m: 'nk' }
const neighbours = new Map<number, Set<number>>()
for (const [letter, near] of Object.entries(keyboard)) neighbours.set(letter.charCodeAt(0), new Set([...near].map((l) => l.charCodeAt(0))))
const besides = 0.9
const costs = [new Float64Array(32), new Float64Array(32), new Float64Array(32)]

/** How unlikely it is that the word was written for the other: a letter doubled or not, two changed round and vowels for vowels are commonest, the first letter is seldom wrong. */
export function strain(a: string, units: Uint16Array, start: number, length: number): number {
  let [before, previous, row] = costs
  for (let j = 0; j <= length; j++) previous[j] = j + (j > 0 ? first : 0)
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1)
    row[0] = i + first
    for (let j = 1; j <= length; j++) {
      const y = units[start + j - 1]
      const atStart = i === 1 || j === 1 ? first : 0
      const more = previous[j] + (i > 1 && a.charCodeAt(i - 2) === x ? doubled : 1)
      const less = row[j - 1] + (j > 1 && units[start + j - 2] === y ? doubled : 1)
      let cost = Math.min(more, less, previous[j - 1] + (x === y ? 0 : atStart + (vowels.has(x) && vowels.has(y) ? vowel : neighbours.get(x)?.has(y) ? besides : other)))
      if (i > 1 && j > 1 && x === units[start + j - 2] && a.charCodeAt(i - 2) === y) cost = Math.min(cost, before[j - 2] + swapped)
      row[j] = cost
    }
    ;[before, previous, row] = [previous, row, before]
  }
  return previous[length]
}
