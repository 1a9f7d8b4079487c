/** The runs of letters of one check, claim first, then title, in order: read once, and gone through by whoever measures the check. */
import type { Archive } from './archive.ts'
import { fourGram, gramsOf } from './gram-numbers.ts'
import { withRoom } from './growing.ts'

const ofOneStem = new Uint32Array(64)

export class RunsOfCheck {
  numbers = new Uint32Array(1024)
  size = 0
  /** How many of them are the claim's. */
  claim = 0

  /** Those of three letters, inside words. */
  readThree({ sequence, starts, claimLengths, titleLengths, terms }: Archive, document: number): void {
    const from = starts[document]
    const claimEnd = from + claimLengths[document]
    const titleEnd = claimEnd + titleLengths[document]
    this.size = this.claim = 0
    for (let i = from; i < titleEnd; i++) {
      const count = gramsOf(terms.units, terms.starts[sequence[i]], terms.starts[sequence[i] + 1], ofOneStem)
      const { size } = this
      const numbers = this.numbers = withRoom(this.numbers, size + count)
      for (let g = 0; g < count; g++) numbers[size + g] = ofOneStem[g]
      this.size = size + count
      if (i === claimEnd - 1) this.claim = this.size
    }
  }

  /** Those of four letters: they go on from one word into the next. */
  readFour({ sequence, starts, claimLengths, titleLengths, terms }: Archive, document: number): void {
    const { units } = terms
    const from = starts[document]
    const claimEnd = from + claimLengths[document]
    const titleEnd = claimEnd + titleLengths[document]
    let a = 0, b = 0, c = 0
    let read = 0
    let size = this.claim = 0
    for (let i = from; i < titleEnd; i++) {
      const begin = terms.starts[sequence[i]]
      const end = terms.starts[sequence[i] + 1]
      const numbers = this.numbers = withRoom(this.numbers, size + end - begin + 1)
      for (let u = begin - 1; u < end; u++) {
        const d = u < begin ? 32 : units[u]
        if (++read >= 4) numbers[size++] = fourGram(a, b, c, d)
        a = b
        b = c
        c = d
      }
      if (i === claimEnd - 1) this.claim = size
    }
    this.size = size
  }
}
