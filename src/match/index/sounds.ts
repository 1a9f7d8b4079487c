/**
 * The words of the archive by their sound, so that a name is found though another script writes it. Filed by script: where all is in one, nothing is looked through.
 * Beside them, by what they name in any language: countries and everyday things.
 */
import { conceptOf, readingConcepts, type Concept } from '../tokenise/concepts.ts'
import { countryOf, readingCountries } from '../tokenise/countries.ts'
import { Ear, hasSkeleton, scriptAt, scriptCount, scriptOf, skeletons, soundsOf, type Sound } from '../tokenise/sounds.ts'
import { isLetterOfName } from '../tokenise/vietnamese.ts'
import type { Archive } from './archive.ts'
import { withRoom } from './growing.ts'
import { Postings, type Looked } from './postings.ts'
import { hash, mix } from './string-table.ts'

const buckets = 1 << 16
const latin = scriptOf('a')
const leastConsonants = 2
const leastLetters = 3
/** Two consonants are soon alike by chance. */
const leastAlike = 0.78
const leastAlikeOfTwo = 0.92
const mostGiven = 6
/** Beside the scripts: names of countries, by their letters, and of everyday things. */
const countries = 31
const concepts = 32
const likeCountry = 0.8
/** A thing may have two or three names in each of many languages. */
const mostNames = 32
/** An everyday word says less than a name. */
const asTranslated = 0.7
const mostRead = 400
/** Among the spelt, beside letters, which have five bits. */
const endOfWay = 254
const endOfWord = 255
/** As many words as are heard, and as many as are placed, in a few milliseconds. */
const stretch = 1_000
const placed = 100_000

export class Sounds {
  filed: Postings
  size = 0
  /** Which scripts the archive has words of, as bits. */
  scripts = 0
  /**
   * How words of the archive sound, each spelt when it is first compared: the letters of every way it may be meant, each ended by endOfWay, and then endOfWord. speltAt[word] is where they begin, 0 when it is not spelt yet;
   * scriptIn[word] is its script + 2, 0 when nobody has looked. Most words under a key are there by chance and in another script: they need no spelling.
   */
  private spelt = new Uint8Array(1024)
  private speltSize = 1
  private speltAt = new Uint32Array(0)
  private scriptIn = new Uint8Array(0)

  constructor(filed = new Postings()) {
    this.filed = filed
  }

  follow(archive: Archive): void {
    for (; this.size < archive.surfaces.size; this.size++) for (const key of this.keysOf(archive, this.size)) this.filed.append(key, this.size, 0)
  }

  /** In steps, from the words that are there at the first; what comes in between is taken in in the last. */
  static *building(archive: Archive): Generator<undefined, Sounds> {
    yield* readingCountries()
    yield* readingConcepts()
    const sounds = new Sounds()
    const words = archive.surfaces.size
    const keys: number[] = []
    const owners: number[] = []
    for (; sounds.size < words; sounds.size++) {
      for (const key of sounds.keysOf(archive, sounds.size)) {
        keys.push(key)
        owners.push(sounds.size)
      }
      if (sounds.size % stretch === stretch - 1) yield
    }
    sounds.filed = yield* Postings.filing(buckets, function* (visit) {
      for (let i = 0; i < keys.length; i++) {
        visit(keys[i], owners[i])
        if (i % placed === placed - 1) yield
      }
    })
    sounds.follow(archive)
    return sounds
  }

  /** Stems of other scripts whose words sound like a folded word, most alike first; for a country, its names in other languages. */
  alike(archive: Archive, word: string): Looked {
    const found = new Map<number, number>()
    const read: number[] = []
    const script = scriptWritten(word)
    const country = countryOf(word)
    if (country) {
      const key = keyOf(country, countries)
      read.push(key)
      this.filed.each(key, (surface) => {
        const term = archive.surfaceTerms[surface]
        const name = archive.surfaces.at(surface)
        if (countryOf(name) === country) found.set(term, scriptWritten(name) === script ? likeCountry : 1)
      })
    }
    if (script >= 0 && (this.scripts & ~(1 << script)) !== 0) {
      this.speltAt = withRoom(this.speltAt, archive.surfaces.size)
      this.scriptIn = withRoom(this.scriptIn, archive.surfaces.size)
      for (const sound of soundsOf(word)) this.listen(archive, sound, found, read)
    }
    const alike = [...found].map(([term, likeness]) => ({ term, likeness })).sort((a, b) => b.likeness - a.likeness || a.term - b.term).slice(0, mostGiven)
    return { alike, read }
  }

  /** Stems of words that name the thing in other languages than those in which it was named. */
  translated(archive: Archive, concept: Concept): Looked {
    const key = keyOf(concept.key, concepts)
    const terms = new Set<number>()
    this.filed.each(key, (surface) => {
      if (terms.size < mostNames && isNamedElsewhere(conceptAt(archive, surface, archive.surfaces.at(surface)), concept)) terms.add(archive.surfaceTerms[surface])
    })
    return { alike: [...terms].map((term) => ({ term, likeness: asTranslated })), read: [key] }
  }

  private listen(archive: Archive, sound: Sound, found: Map<number, number>, read: number[]): void {
    const shapes = skeletons(sound).filter((skeleton) => isEnough(sound, skeleton))
    const { starts, values } = this.filed
    for (let script = 0; script < scriptCount; script++) if (script !== sound.script && (this.scripts & (1 << script)) !== 0) {
      const ear = new Ear(sound, script)
      for (const skeleton of shapes) {
        const key = keyOf(skeleton, script)
        read.push(key)
        let left = mostRead
        if (key < this.filed.baseKeys) for (let i = starts[key]; i < starts[key + 1] && left > 0; i++, left--) this.compare(archive, ear, script, skeleton, values[i], found)
        this.filed.eachLater(key, (surface) => { if (left-- > 0) this.compare(archive, ear, script, skeleton, surface, found) })
      }
    }
  }

  private compare(archive: Archive, ear: Ear, script: number, skeleton: string, surface: number, found: Map<number, number>): void {
    if (this.scriptIn[surface] === 0) this.scriptIn[surface] = scriptAt(archive.surfaces.units[archive.surfaces.starts[surface]]) + 2
    if (this.scriptIn[surface] !== script + 2) return
    if (this.speltAt[surface] === 0) this.spell(archive, surface)
    const { spelt } = this
    const least = skeleton.length > 2 ? leastAlike : leastAlikeOfTwo
    for (let from = this.speltAt[surface], to = from; spelt[from] !== endOfWord; from = to = to + 1) {
      while (spelt[to] !== endOfWay) to++
      const likeness = ear.likeness(spelt, from, to, least)
      if (likeness === 0) continue
      const term = archive.surfaceTerms[surface]
      if (likeness > (found.get(term) ?? 0) && hasSkeleton(spelt, from, to, skeleton)) found.set(term, likeness)
    }
  }

  private spell(archive: Archive, surface: number): void {
    this.speltAt[surface] = this.speltSize
    for (const { letters } of soundsOf(archive.surfaces.at(surface))) {
      this.spelt = withRoom(this.spelt, this.speltSize + letters.length + 1)
      this.spelt.set(letters, this.speltSize)
      this.speltSize += letters.length
      this.spelt[this.speltSize++] = endOfWay
    }
    this.spelt = withRoom(this.spelt, this.speltSize + 1)
    this.spelt[this.speltSize++] = endOfWord
  }

  private keysOf(archive: Archive, surface: number): number[] {
    const word = archive.surfaces.at(surface)
    const keys: number[] = []
    const country = countryOf(word)
    if (country) keys.push(keyOf(country, countries))
    const concept = conceptAt(archive, surface, word)
    if (concept) keys.push(keyOf(concept.key, concepts))
    for (const sound of soundsOf(word)) {
      this.scripts |= 1 << sound.script
      for (const skeleton of skeletons(sound)) if (isEnough(sound, skeleton)) keys.push(keyOf(skeleton, sound.script))
    }
    return [...new Set(keys)]
  }
}

/** The word as the language means it that first brought it. */
function conceptAt(archive: Archive, surface: number, word: string): Concept | undefined {
  return conceptOf(word, archive.terms.at(archive.surfaceTerms[surface]), archive.surfaceLanguages[surface])
}

/** The script of a word, also where it is one letter for what is named in Vietnamese. */
function scriptWritten(word: string): number {
  return isLetterOfName(word.charCodeAt(0)) ? latin : scriptOf(word)
}

function isNamedElsewhere(one: Concept | undefined, { key, languages }: Concept): boolean {
  return one?.key === key && !one.languages.some((language) => languages.includes(language))
}

function isEnough({ letters }: Sound, skeleton: string): boolean {
  return skeleton.length >= leastConsonants && letters.length >= leastLetters
}

function keyOf(skeleton: string, script: number): number {
  return mix(hash(skeleton) + script * 0x9e3779b1) & (buckets - 1)
}
