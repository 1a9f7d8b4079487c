/** Remembers what was found for a word, by its letters, by its sound and by what it names, for as long as looking again would find the same. */
import type { Archive } from '../index/archive.ts'
import type { Grams } from '../index/grams.ts'
import type { Looked, Postings } from '../index/postings.ts'
import type { Sounds } from '../index/sounds.ts'
import { conceptOf, type Concept } from '../tokenise/concepts.ts'
import { isNumber } from '../tokenise/concepts/numbers.ts'
import { isLetterOfName, vietnamese } from '../tokenise/vietnamese.ts'
import { similarStems } from './similar-stems.ts'

export interface AlikeStems {
  /** Stems spelt like it. */
  spelt: Looked['alike']
  /** Stems of other scripts that sound like it. */
  heard: Looked['alike']
  /** Stems that name the same everyday thing in other languages. */
  translated: Looked['alike']
  /** Stems that say the same number, in digits or in words. */
  counted: Looked['alike']
}
export type Alike = (word: string, stem: string, self: number) => AlikeStems

export class AlikeCache {
  private spelt = new Remembered()
  private heard = new Remembered()
  private translated = new Remembered()

  /** `language` is the message's, as languageNumber numbers them. What the words of checks in Vietnamese name is no other name of what a syllable or loan word of it says. */
  of(archive: Archive, grams: Grams, sounds: Sounds, language: number): Alike {
    grams.weigh(archive)
    this.spelt.holdFor(grams.stems, grams.weighings)
    this.heard.holdFor(sounds.filed, sounds.scripts)
    this.translated.holdFor(sounds.filed, 0)
    return (word, stem, self) => {
      const concept = conceptOf(word, stem, language)
      const isSyllable = language === vietnamese && !isLetterOfName(word.charCodeAt(0))
      const elsewhere = (found: Looked['alike']) => (isSyllable ? found.filter(({ term }) => !archive.inWords.names.has(term)) : found)
      const named = elsewhere(this.namesOf(archive, sounds, `${language} ${stem} ${word}`, concept))
      const counts = concept !== undefined && isNumber(concept.key)
      return {
        spelt: this.spelt.of(stem, () => similarStems(archive, grams, stem, self)),
        heard: elsewhere(this.heard.of(word, () => sounds.alike(archive, word))),
        translated: counts ? none : named,
        counted: counts ? named : none
      }
    }
  }

  private namesOf(archive: Archive, sounds: Sounds, asked: string, concept: Concept | undefined): Looked['alike'] {
    return concept ? this.translated.of(asked, () => sounds.translated(archive, concept)) : none
  }
}

const none: Looked['alike'] = []

/** So many, and as many from before. */
const mostKept = 10_000

/** Nothing is ever taken out of a list: what was found in some of them is all there is until something new comes under one of those. */
class Remembered {
  private lists: Postings | undefined
  private condition = 0
  private newer = new Map<string, Kept>()
  private older = new Map<string, Kept>()

  /** Forgets everything when these are other lists, or when another condition holds for what is found in them. */
  holdFor(lists: Postings, condition: number): void {
    if (this.lists === lists && this.condition === condition) return
    this.lists = lists
    this.condition = condition
    this.newer.clear()
    this.older.clear()
  }

  of(word: string, look: () => Looked): Looked['alike'] {
    const lists = this.lists!
    let kept = this.newer.get(word)
    if (!kept) this.keep(word, kept = this.older.get(word) ?? { ...look(), since: lists.laterSize })
    if (kept.since < lists.laterSize) {
      const { read, since } = kept
      if (read.some((key) => lists.hasNewer(key, since))) Object.assign(kept, look())
      kept.since = lists.laterSize
    }
    return kept.alike
  }

  private keep(word: string, kept: Kept): void {
    if (this.newer.size >= mostKept) {
      this.older = this.newer
      this.newer = new Map()
    }
    this.newer.set(word, kept)
  }
}

/** `since` the lists had so many later entries. */
type Kept = Looked & { since: number }
