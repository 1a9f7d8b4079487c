/**
 * The words of every check as they are written, those without content too. Stems say what a text is about; how it is put, "he has never said that", stands in what they leave out.
 *
 *   words        folded words as written; documentsOf[w] counts the living documents that have word w
 *   sequence     word numbers of all documents end to end; document d owns starts[d] … starts[d + 1], of which the first headings[d] are its claim and title
 */
import { foldWord } from '../normalise/characters.ts'
import { WHOLE, type Word } from '../tokenise/words.ts'
import { withRoom } from './growing.ts'
import { OncePerDocument } from './once-per-document.ts'
import { StringTable } from './string-table.ts'

const longestWord = 40
const cacheLimit = 300_000
const shortestMean = 4

/** What a word is kept and asked for as; nothing where a name as a whole stands beside its pieces. */
export function asWritten({ flags }: Word, folded: string): string {
  return flags & WHOLE ? '' : folded.slice(0, longestWord)
}

export class Written {
  words = new StringTable()
  documentsOf = new Uint32Array(16)
  sequence = new Uint32Array(256)
  starts = new Uint32Array(16)
  headings = new Uint16Array(16)
  private headingWords = 0
  private allWords = 0
  private numbers = new Map<string, number>()
  private readonly once = new OncePerDocument()

  /** Documents are added in the order of their numbers. */
  add(document: number, claim: readonly Word[], title: readonly Word[], text: readonly Word[]): void {
    const start = this.starts[document]
    const headingEnd = this.append(title, this.append(claim, start))
    const end = this.append(text, headingEnd)
    this.headings = withRoom(this.headings, document + 1)
    this.headings[document] = headingEnd - start
    this.starts = withRoom(this.starts, document + 2)
    this.starts[document + 1] = end
    this.count(document, 1)
  }

  remove(document: number): void {
    this.count(document, -1)
  }

  /** Words of claim and title, and of all fields, in the mean of the living documents, of which there are so many. */
  means(living: number): { heading: number, all: number } {
    const n = Math.max(1, living)
    return { heading: Math.max(shortestMean, this.headingWords / n), all: Math.max(shortestMean, this.allWords / n) }
  }

  /** After loading: what is not saved because it can be counted. */
  recount(dead: Uint8Array, documents: number): void {
    this.headingWords = this.allWords = 0
    for (let document = 0; document < documents; document++) if (!dead[document]) this.countLengths(document, 1)
  }

  forgetWords(): void {
    this.numbers.clear()
  }

  private append(words: readonly Word[], from: number): number {
    this.sequence = withRoom(this.sequence, from + words.length)
    let end = from
    for (const word of words) {
      let number = this.numbers.get(word.raw)
      if (number === undefined || word.flags & WHOLE) {
        number = this.numberOf(word)
        if (number < 0) continue
        if (this.numbers.size >= cacheLimit) this.numbers.clear()
        this.numbers.set(word.raw, number)
      }
      this.sequence[end++] = number
    }
    return end
  }

  private numberOf(word: Word): number {
    const text = asWritten(word, foldWord(word.raw))
    if (text === '') return -1
    const number = this.words.add(text)
    this.documentsOf = withRoom(this.documentsOf, number + 1)
    return number
  }

  private count(document: number, by: 1 | -1): void {
    this.countLengths(document, by)
    this.once.count(document, by, this.sequence, this.starts[document], this.starts[document + 1], this.documentsOf)
  }

  private countLengths(document: number, by: number): void {
    this.headingWords += by * this.headings[document]
    this.allWords += by * (this.starts[document + 1] - this.starts[document])
  }
}
