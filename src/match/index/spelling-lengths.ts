/**
 * How long every check is as a vector of its runs of letters, which the cosine of message and check divides by. That depends on the check and on how rare runs are, not on the message:
 * it is reckoned once, and the closer look adds up only what the two share.
 */
import type { Archive } from './archive.ts'
import { gramBuckets } from './gram-numbers.ts'
import { withRoom } from './growing.ts'
import { RunsOfCheck } from './runs-of-check.ts'

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

const runs = new RunsOfCheck()
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
    runs.readThree(archive, document)
    this.write(three, at)
    runs.readFour(archive, document)
    this.write(four, at + 2)
  }

  private write(rarities: Float32Array, at: number): void {
    const { values } = this
    const { numbers, size, claim } = runs
    let distinct = 0
    let square = 0
    for (let r = 0; r < size; r++) {
      if (r === claim) values[at] = Math.sqrt(square)
      const run = numbers[r]
      const n = counts[run] + 1
      if (n > mostCounted) continue
      if (n === 1) met[distinct++] = run
      counts[run] = n
      square += addsSquare[n] * rarities[run] * rarities[run]
    }
    values[at + 1] = Math.sqrt(square)
    if (claim === size) values[at] = values[at + 1]
    for (let i = 0; i < distinct; i++) counts[met[i]] = 0
  }
}
