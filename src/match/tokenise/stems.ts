/** Brings a word to its stem: Snowball's rules where the language has any, a Korean word without its particle, the folded word itself where there is neither. */
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian'
import { stemmer as nepali } from '@orama/stemmers/nepali'
import { stemmer as serbian } from '@orama/stemmers/serbian'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import snowball from 'snowball-stemmers'
import { foldWord } from '../normalise/characters.ts'
import { withoutParticle } from './korean-particles.ts'
import { withoutMarathiEndings } from './marathi.ts'
import { keptAs } from './written-alike.ts'

type Stemmer = (word: string) => string

const names: Record<string, string> = {
  ar: 'arabic', hy: 'armenian', eu: 'basque', ca: 'catalan', cs: 'czech', da: 'danish', nl: 'dutch', en: 'english', fi: 'finnish', fr: 'french', de: 'german',
  hu: 'hungarian', it: 'italian', ga: 'irish', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', es: 'spanish',
  sl: 'slovene', sv: 'swedish', ta: 'tamil', tr: 'turkish'
}
const stemmers = new Map<string, Stemmer | null>(Object.entries({
  bg: inLetters(bulgarian), mk: inLetters(bulgarian), el: greek, hi: hindi, lt: lithuanian, mr: withoutMarathiEndings, ne: nepali, sr: serbian, uk: ukrainian
}))

/** For a stemmer that changes letters of the word it is given in place, which a string does not allow: "бежанци" would throw. */
function inLetters(stemmer: Stemmer): Stemmer {
  return (word) => stemmer(Object.assign(word.split(''), { substring(this: string[], from: number, to: number) { return this.slice(from, to).join('') } }) as never)
}

export function stem(word: string, language: string): string {
  const lower = word.toLowerCase()
  const stemmer = stemmerOf(keptAs(language))
  if (!stemmer || lower.length < 3 || lower.length > 40 || /[\d.]/.test(lower)) return withoutParticle(lower) || foldWord(lower)
  return withoutParticle(lower) || foldWord(stemmer(language === 'ar' ? foldWord(lower) : lower)) || foldWord(lower)
}

function stemmerOf(language: string): Stemmer | null {
  let stemmer = stemmers.get(language)
  if (stemmer === undefined) {
    const made = names[language] ? snowball.newStemmer(names[language]) : null
    stemmer = made ? (word) => made.stem(word) : null
    stemmers.set(language, stemmer)
  }
  return stemmer
}
