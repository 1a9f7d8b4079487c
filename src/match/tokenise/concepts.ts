/**
 * Everyday things by their names in many languages: vaccine, vacuna and टीका are one. The lists (concepts/) are written by hand, of what news and rumours are about, and of no data set.
 * A word is found as it is listed, else by its stem in its language: lists of languages that have a stemmer need no regular endings.
 */
import { foldWord } from '../normalise/characters.ts'
import { lists } from './concepts/lists.ts'
import { inDigits, inOneWord, isNumber, numbers } from './concepts/numbers.ts'
import { withoutParticle } from './korean-particles.ts'
import { languageNumber } from './language.ts'
import { scriptOf } from './sounds.ts'
import { stem } from './stems.ts'
import { thingOfLetter, vietnamese } from './vietnamese.ts'

export interface Concept {
  readonly key: string
  /** In which languages the word names it, as languageNumber numbers them. */
  readonly languages: readonly number[]
}

/** Everyday things, and numbers in words. */
const everyList = [...Object.entries(lists), ...Object.entries(numbers)]
const shortestStem = 4
const shortestHebrew = 3
/** A word may name one thing in one language and another in another: “gift”. */
let byWord: Map<string, Concept[]> | undefined
const byStem = new Map<number, Map<string, Concept>>()
/** In which scripts the names of each language are listed. */
const scriptsOf = new Map<number, Set<number>>()

/** What a folded word, or a letter for what a word names in Vietnamese, names in a language, which is 0 where nobody knows it: “mayor” is no mayor in Spanish. A word in another script than those of its language may be from anywhere. */
export function conceptOf(folded: string, itsStem: string, language: number): Concept | undefined {
  const inVietnamese = thingOfLetter(folded)
  if (inVietnamese) return { key: inVietnamese, languages: [vietnamese] }
  if (!byWord) for (const _ of readingConcepts());
  const known = byWord!.get(folded) ?? bare(folded).map((word) => byWord!.get(word)).find(Boolean)
  const own = known?.find(({ languages }) => languages.includes(language))
  if (own) return own
  if (scriptsOf.get(language)?.has(scriptOf(folded))) return itsStem.length < shortestStem ? undefined : byWord!.get(itsStem)?.find(({ languages }) => languages.includes(language)) ?? stemsOf(language).get(itsStem)
  return known?.length === 1 ? known[0] : undefined
}

export interface NumberSaid {
  /** In digits, where the word says all of a number from two to twenty, or tens below a hundred. */
  value?: string
}

/** What a word says that is a number or a part of one; undefined for any other, and in languages in which a word alone does not tell. */
export function numberSaid(folded: string, itsStem: string, language: string): NumberSaid | undefined {
  const key = inOneWord.has(language) ? conceptOf(folded, itsStem, languageNumber(language))?.key : undefined
  return key !== undefined && isNumber(key) ? { value: inDigits.has(key) ? key : undefined } : undefined
}

const [arabic, hebrew, hangul] = ['ا', 'א', '가'].map(scriptOf)
const hebrewPrefixes = /^[ושבכלמ]{1,2}/

/** Without what Korean, Arabic and Hebrew write in one with a word: particles; “and the”, “with the”, “for the”; “and”, “in”, “from the”. */
function bare(folded: string): string[] {
  const script = scriptOf(folded)
  if (script === hangul) return [withoutParticle(folded)]
  if (script === arabic) return [/^(?:[وفبك]?ال|لل|و)(\p{Script=Arabic}{3,})$/u.exec(folded)?.[1] ?? '']
  const prefixes = script === hebrew ? hebrewPrefixes.exec(folded)?.[0].length ?? 0 : 0
  return Array.from({ length: prefixes }, (_, i) => folded.slice(i + 1)).filter(({ length }) => length >= shortestHebrew)
}

/** A list at a time, for whoever has others waiting. */
export function* readingConcepts(): Generator<undefined, void> {
  if (byWord) return
  const words = new Map<string, Concept[]>()
  for (const [language, list] of everyList) {
    yield
    if (byWord) return
    const number = languageNumber(language)
    const scripts = scriptsOf.get(number) ?? new Set()
    scriptsOf.set(number, scripts)
    for (const [key, names] of linesOf(list)) for (const name of names) {
      scripts.add(scriptOf(name))
      take(words, foldWord(name), key, number)
    }
  }
  byWord = shared(words)
}

function take(concepts: Map<string, Concept[]>, form: string, key: string, language: number): void {
  const known = concepts.get(form)
  const same = known?.find((concept) => concept.key === key)
  if (!known) concepts.set(form, [{ key, languages: [language] }])
  else if (!same) known.push({ key, languages: [language] })
  else if (!same.languages.includes(language)) (same.languages as number[]).push(language)
}

/** Words that name the same in the same languages share one record: there are forty thousand of them. */
function shared(concepts: Map<string, Concept[]>): Map<string, Concept[]> {
  const kept = new Map<string, Concept[]>()
  for (const [form, named] of concepts) {
    const said = named.map(({ key, languages }) => `${key} ${languages.join(' ')}`).join(',')
    concepts.set(form, kept.get(said) ?? (kept.set(said, named), named))
  }
  return concepts
}

/** The lists and their stems, for which a message would wait that is the first in its language. */
export function* readingStems(): Generator<undefined, void> {
  for (const [language] of everyList) yield* stemming(languageNumber(language))
}

function stemsOf(language: number): ReadonlyMap<string, Concept> {
  if (!byStem.has(language)) for (const _ of stemming(language));
  return byStem.get(language)!
}

const linesAtOnce = 30

/** The stems that are no listed words themselves. What is the stem of two things is that of neither. */
function* stemming(number: number): Generator<undefined, void> {
  yield* readingConcepts()
  if (byStem.has(number)) return
  const stems = new Map<string, Concept>()
  const unclear = new Set<string>()
  for (const [language, list] of everyList) if (languageNumber(language) === number) for (const [at, [key, names]] of linesOf(list).entries()) {
    const concept = { key, languages: [number] }
    for (const name of names) {
      const form = stem(name, language)
      if ((stems.get(form)?.key ?? key) !== key) unclear.add(form)
      if (form.length >= shortestStem) stems.set(form, concept)
    }
    if (at % linesAtOnce === 0) yield
  }
  for (const [form, { key }] of stems) if (unclear.has(form) || byWord!.get(form)?.some((named) => named.key === key && named.languages.includes(number))) stems.delete(form)
  byStem.set(number, stems)
}

export function linesOf(list: string): [key: string, names: string[]][] {
  return list.trim().split('\n').map((line) => {
    const [key, names] = line.split(': ')
    return [key, names.split(' ')]
  })
}
