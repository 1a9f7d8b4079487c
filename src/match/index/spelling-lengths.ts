/**
 * How long every check is as a vector of its runs of letters, which the cosine of message and check divides by. That depends on the check and on how rare runs are, not on the message:
 * it is reckoned once, and the closer look adds up only what the two share.
 */
import type { Archive } from './archive.ts'
import { fourGram, gramBuckets, gramsOf } from './gram-numbers.ts'
import { withRoom } from './growing.ts'

/** How rare each run is. */
export interface Rarities { three: Float32Array, four: Float32Array }

export const mostCounted = 127
/** What the n-th time of a run in a check adds to its weight there, 1 + log n, and to the square of that. */
export const adds = new Float64Array(mostCounted + 1)
const addsSquare = new Float64Array(mostCounted + 1)
for (let n = 1; n <= mostCounted; n++) {
  const before = n === 1 ? 0 : 1 + Math.log(n - 1)
  adds[n] = 1 + Math.log(n) - before
  addsSquare[n] = (1 + Math.log(n)) ** 2 - before ** 2
}

const scratch = new Uint32Array(64)
const counts = new Uint8Array(gramBuckets)
const met = new Uint32Array(gramBuckets)
/** As many checks as are measured in a few milliseconds. */
const stretch = 500

export class SpellingLengths {
  /** Four for each document: by runs of three the claim, and claim + title; by runs of four the same. 0 where it has not been reckoned. */
  values = new Float32Array(0)

  forget(): void {
    this.values.fill(0)
  }

  /** Where the four of a document stand in `values`. */
  placeOf(archive: Archive, rarities: Rarities, document: number): number {
    const at = document * 4
    this.values = withRoom(this.values, at + 4)
    if (this.values[at + 1] === 0) this.measure(archive, rarities, document, at)
    return at
  }

  /** All of them, in steps; a search in between reckons those that it needs. */
  *measuring(archive: Archive, rarities: Rarities): Generator<undefined, void> {
    this.values = withRoom(this.values, archive.documents * 4)
    for (let document = 0; document < archive.documents; document++) {
      if (!archive.dead[document]) this.placeOf(archive, rarities, document)
      if (document % stretch === stretch - 1) yield
    }
  }

  private measure(archive: Archive, { three, four }: Rarities, document: number, at: number): void {
    const start = archive.starts[document]
    const claimEnd = start + archive.claimLengths[document]
    const titleEnd = claimEnd + archive.titleLengths[document]
    this.measureThree(archive, three, start, claimEnd, titleEnd, at)
    this.measureFour(archive, four, start, claimEnd, titleEnd, at + 2)
  }

  private measureThree({ sequence, terms: { units, starts } }: Archive, rarities: Float32Array, start: number, claimEnd: number, titleEnd: number, at: number): void {
    const { values } = this
    let size = 0
    let square = 0
    for (let i = start; i < titleEnd; i++) {
      const count = gramsOf(units, starts[sequence[i]], starts[sequence[i] + 1], scratch)
      for (let g = 0; g < count; g++) {
        const gram = scratch[g]
        const n = counts[gram] + 1
        if (n > mostCounted) continue
        if (n === 1) met[size++] = gram
        counts[gram] = n
        square += addsSquare[n] * rarities[gram] * rarities[gram]
      }
      if (i === claimEnd - 1) values[at] = Math.sqrt(square)
    }
    values[at + 1] = Math.sqrt(square)
    for (let i = 0; i < size; i++) counts[met[i]] = 0
  }

  /** These go on from one word into the next. */
  private measureFour({ sequence, terms: { units, starts } }: Archive, rarities: Float32Array, start: number, claimEnd: number, titleEnd: number, at: number): void {
    const { values } = this
    let a = 0, b = 0, c = 0
    let length = 0
    let size = 0
    let square = 0
    for (let i = start; i < titleEnd; i++) {
      const from = starts[sequence[i]]
      const to = starts[sequence[i] + 1]
      for (let u = from - 1; u < to; u++) {
        const d = u < from ? 32 : units[u]
        if (++length >= 4) {
          const gram = fourGram(a, b, c, d)
          const n = counts[gram] + 1
          if (n <= mostCounted) {
            if (n === 1) met[size++] = gram
            counts[gram] = n
            square += addsSquare[n] * rarities[gram] * rarities[gram]
          }
        }
        a = b
        b = c
        c = d
      }
      if (i === claimEnd - 1) values[at] = Math.sqrt(square)
    }
    values[at + 1] = Math.sqrt(square)
    for (let i = 0; i < size; i++) counts[met[i]] = 0
  }
}
