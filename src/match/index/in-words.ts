/**
 * Checks in Vietnamese once more, read word by word: “bệnh viện đóng cửa” is four syllables in its own row, and here two letters for what the words name (vietnamese.ts). Who asks in another language is compared with this row.
 *
 *   documents   which document each row is of; row r owns starts[r] … starts[r + 1] of sequence, cut in three by claimLengths and titleLengths
 */
import { withRoom } from './growing.ts'

/** Where the words of a check stand, in which list: the claim from `start`, then the title, then the text. */
export interface Row { sequence: Uint32Array, start: number, claimEnd: number, titleEnd: number, end: number }

export class InWords {
  documents = new Uint32Array(16)
  size = 0
  starts = new Uint32Array(16)
  claimLengths = new Uint16Array(16)
  titleLengths = new Uint16Array(16)
  sequence = new Uint32Array(64)
  /** The terms that are letters for what words name. */
  readonly names = new Set<number>()
  private readonly places = new Map<number, number>()
  private readonly isName: (term: number) => boolean

  constructor(isName: (term: number) => boolean) {
    this.isName = isName
  }

  add(document: number, claim: readonly number[], title: readonly number[], text: readonly number[]): void {
    const row = this.size++
    const from = this.starts[row]
    const terms = [...claim, ...title, ...text]
    this.documents = withRoom(this.documents, row + 1)
    this.documents[row] = document
    this.sequence = withRoom(this.sequence, from + terms.length)
    this.sequence.set(terms, from)
    this.claimLengths = withRoom(this.claimLengths, row + 1)
    this.claimLengths[row] = claim.length
    this.titleLengths = withRoom(this.titleLengths, row + 1)
    this.titleLengths[row] = title.length
    this.starts = withRoom(this.starts, row + 2)
    this.starts[row + 1] = from + terms.length
    this.remember(row)
  }

  /** After loading: what is not saved because it can be counted. */
  recount(): void {
    for (let row = 0; row < this.size; row++) this.remember(row)
  }

  private remember(row: number): void {
    this.places.set(this.documents[row], row)
    for (let i = this.starts[row]; i < this.starts[row + 1]; i++) if (this.isName(this.sequence[i])) this.names.add(this.sequence[i])
  }

  rowOf(document: number): Row | undefined {
    const row = this.places.get(document)
    if (row === undefined) return undefined
    const { sequence, starts } = this
    const claimEnd = starts[row] + this.claimLengths[row]
    return { sequence, start: starts[row], claimEnd, titleEnd: claimEnd + this.titleLengths[row], end: starts[row + 1] }
  }
}
