/** The learnt embedding at work on one archive: a vector for every document, and the likeness of a message to any of them. */
import type { Archive } from '../index/archive.ts'
import { DocumentVectors } from './document-vectors.ts'
import { shelvedCheck } from './shelf.ts'
import type { Asked, Asking, Similarity } from './types.ts'
import { toLengthOne } from './word-model.ts'
import type { WordModel } from './word-model.ts'

/** A word of the text says less about the claim than one of the claim or title. */
const TEXT_WORD = 0.3
const TEXT_WORDS_READ = 120
const MESSAGE_WORDS_READ = 400

export class Meaning implements Similarity {
  readonly weight = 1
  private readonly model: WordModel
  private readonly archive: Archive
  private readonly vectors: DocumentVectors

  constructor(model: WordModel, archive: Archive, startsEmpty = false) {
    this.model = model
    this.archive = archive
    this.vectors = new DocumentVectors(model.dimensions, archive.documents)
    if (!startsEmpty) this.follow()
  }

  /** The same in stretches, so that whoever holds the thread can do something else in between. */
  static *growing(model: WordModel, archive: Archive, stretch: number): Generator<undefined, Meaning> {
    const meaning = new Meaning(model, archive, true)
    for (; meaning.vectors.documents < archive.documents; yield) meaning.follow(stretch)
    return meaning
  }

  follow(most = Infinity): void {
    for (let done = 0; done < most && this.vectors.documents < this.archive.documents; done++) this.vectors.append(this.encodeDocument(this.vectors.documents))
  }

  ask({ stems }: Asking): Asked | undefined {
    const vector = this.model.encode(stems.slice(0, MESSAGE_WORDS_READ))
    return vector && { likeness: (document) => this.vectors.likeness(vector, document) }
  }

  private encodeDocument(document: number): Float32Array | undefined {
    const { claim, title, text } = shelvedCheck(this.archive, document)
    const sum = new Float32Array(this.model.dimensions)
    const seen = new Set<number>()
    const take = (words: Uint32Array, factor: number) => {
      for (const word of words) {
        if (seen.has(word)) continue
        seen.add(word)
        this.model.addStem(this.archive.terms.at(word), factor, sum)
      }
    }
    take(claim, 1)
    take(title, 1)
    take(text.subarray(0, TEXT_WORDS_READ), TEXT_WORD)
    return toLengthOne(sum)
  }
}
