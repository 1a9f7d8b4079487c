/** The words of the archive by their sound, so that a name is found though another script writes it. Filed by script: where all is in one, nothing is looked through. */
import { countryOf, readingCountries } from '../tokenise/countries.ts'
import { scriptCount, scriptOf, skeletons, soundsAlike, soundsOf, type Sound } from '../tokenise/sounds.ts'
import type { Archive } from './archive.ts'
import { Postings } from './postings.ts'
import { hash, mix } from './string-table.ts'

const buckets = 1 << 16
const leastConsonants = 2
const leastLetters = 3
/** Two consonants are soon alike by chance. */
const leastAlike = 0.78
const leastAlikeOfTwo = 0.92
const mostGiven = 6
/** Beside the scripts: names of countries, by their letters. */
const countries = 31
const likeCountry = 0.8
const mostRead = 400
const mostHeard = 50_000
/** As many words as are heard, and as many as are placed, in a few milliseconds. */
const stretch = 1_000
const placed = 100_000

export class Sounds {
  filed: Postings
  size = 0
  /** Which scripts the archive has words of, as bits. */
  scripts = 0
  /** How words of the archive sound that were compared before. */
  private heard = new Map<number, Sound[]>()

  constructor(filed = new Postings()) {
    this.filed = filed
  }

  follow(archive: Archive): void {
    for (; this.size < archive.surfaces.size; this.size++) for (const key of this.keysOf(archive.surfaces.at(this.size))) this.filed.append(key, this.size, 0)
  }

  /** In steps, from the words that are there at the first; what comes in between is taken in in the last. */
  static *building(archive: Archive): Generator<undefined, Sounds> {
    yield* readingCountries()
    const sounds = new Sounds()
    const words = archive.surfaces.size
    const keys: number[] = []
    const owners: number[] = []
    for (; sounds.size < words; sounds.size++) {
      for (const key of sounds.keysOf(archive.surfaces.at(sounds.size))) {
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
  alike(archive: Archive, word: string): { term: number, likeness: number }[] {
    const found = new Map<number, number>()
    const script = scriptOf(word)
    const country = countryOf(word)
    if (country) this.filed.each(keyOf(country, countries), (surface) => {
      const term = archive.surfaceTerms[surface]
      const name = archive.surfaces.at(surface)
      if (countryOf(name) === country) found.set(term, scriptOf(name) === script ? likeCountry : 1)
    })
    if (script >= 0 && (this.scripts & ~(1 << script)) !== 0) for (const sound of soundsOf(word)) this.listen(archive, sound, found)
    return [...found].map(([term, likeness]) => ({ term, likeness })).sort((a, b) => b.likeness - a.likeness || a.term - b.term).slice(0, mostGiven)
  }

  private listen(archive: Archive, sound: Sound, found: Map<number, number>): void {
    for (const skeleton of skeletons(sound)) if (isEnough(sound, skeleton)) for (let script = 0; script < scriptCount; script++) {
      const least = skeleton.length > 2 ? leastAlike : leastAlikeOfTwo
      if (script === sound.script || (this.scripts & (1 << script)) === 0) continue
      let left = mostRead
      this.filed.each(keyOf(skeleton, script), (surface) => {
        const term = archive.surfaceTerms[surface]
        if (left-- <= 0) return
        for (const other of this.soundsOf(archive, surface)) {
          if (other.script !== script) continue
          const likeness = soundsAlike(sound, other, least)
          if (likeness > (found.get(term) ?? 0) && skeletons(other).includes(skeleton)) found.set(term, likeness)
        }
      })
    }
  }

  /** None for what is filed as a country only, in a script that is not read by its sound. */
  private soundsOf(archive: Archive, surface: number): Sound[] {
    let known = this.heard.get(surface)
    if (known !== undefined) return known
    if (this.heard.size >= mostHeard) this.heard.clear()
    this.heard.set(surface, known = soundsOf(archive.surfaces.at(surface)))
    return known
  }

  private keysOf(word: string): number[] {
    const keys: number[] = []
    const country = countryOf(word)
    if (country) keys.push(keyOf(country, countries))
    for (const sound of soundsOf(word)) {
      this.scripts |= 1 << sound.script
      for (const skeleton of skeletons(sound)) if (isEnough(sound, skeleton)) keys.push(keyOf(skeleton, sound.script))
    }
    return [...new Set(keys)]
  }
}

function isEnough({ letters }: Sound, skeleton: string): boolean {
  return skeleton.length >= leastConsonants && letters.length >= leastLetters
}

function keyOf(skeleton: string, script: number): number {
  return mix(hash(skeleton) + script * 0x9e3779b1) & (buckets - 1)
}
