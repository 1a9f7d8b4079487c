/**
 * How often each stem stands inside a sentence, and how often it has a capital there: what makes a name a name. Counted is what is in the archive: a check that goes takes back what it brought.
 *
 *   seen, withCapital   by stem
 *   marks               two bits for each place of the archive's sequence, four places a byte, the first in the lowest bits: whether it counted, and whether it had a capital
 */
import { withRoom } from './growing.ts'

const counted = 1
const capital = 2
/** Of a stem that nobody has seen inside a sentence. */
const unseen = 0.2

export class Capitals {
  seen = new Uint32Array(16)
  withCapital = new Uint32Array(16)
  marks = new Uint8Array(64)

  makeRoom(terms: number): void {
    this.seen = withRoom(this.seen, terms)
    this.withCapital = withRoom(this.withCapital, terms)
  }

  add(place: number, term: number, hasCapital: boolean): void {
    this.marks = withRoom(this.marks, bytesFor(place + 1))
    this.marks[place >> 2] |= (hasCapital ? counted | capital : counted) << shiftOf(place)
    this.seen[term]++
    if (hasCapital) this.withCapital[term]++
  }

  takeBack(sequence: Uint32Array, from: number, to: number): void {
    for (let place = from; place < to; place++) {
      const mark = this.marks[place >> 2] >> shiftOf(place)
      if (mark & counted) this.seen[sequence[place]]--
      if (mark & capital) this.withCapital[sequence[place]]--
    }
  }

  /** How likely a stem is to be a name, 0 to 1. */
  nameness(term: number): number {
    return this.seen[term] === 0 ? unseen : this.withCapital[term] / this.seen[term]
  }
}

/** How many bytes the marks of so many places take. */
export function bytesFor(places: number): number {
  return (places + 3) >> 2
}

function shiftOf(place: number): number {
  return (place & 3) * 2
}
