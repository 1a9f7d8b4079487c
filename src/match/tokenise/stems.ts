/** Brings a word to its stem: Snowball where the language has one, the folded word itself where it has not. */
import snowball from 'snowball-stemmers'
import { foldWord } from '../normalise/characters.ts'

const names: Record<string, string> = {
  ar: 'arabic', hy: 'armenian', eu: 'basque', ca: 'catalan', cs: 'czech', da: 'danish', nl: 'dutch', en: 'english', fi: 'finnish', fr: 'french', de: 'german',
  hu: 'hungarian', it: 'italian', ga: 'irish', no: 'norwegian', nb: 'norwegian', nn: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', es: 'spanish',
  sl: 'slovene', sv: 'swedish', ta: 'tamil', tr: 'turkish'
}
const stemmers = new Map<string, { stem(word: string): string } | null>()

export function stem(word: string, language: string): string {
  const lower = word.toLowerCase()
  const stemmer = stemmerOf(language)
  if (!stemmer || lower.length < 3 || lower.length > 40 || /[\d.]/.test(lower)) return foldWord(lower)
  return foldWord(stemmer.stem(language === 'ar' ? foldWord(lower) : lower)) || foldWord(lower)
}

function stemmerOf(language: string): { stem(word: string): string } | null {
  let stemmer = stemmers.get(language)
  if (stemmer === undefined) {
    stemmer = names[language] ? snowball.newStemmer(names[language]) : null
    stemmers.set(language, stemmer)
  }
  return stemmer
}
