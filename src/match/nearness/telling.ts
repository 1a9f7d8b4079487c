/** Words that make another claim of a text though hardly a letter changes: numbers, negations, the names of days and months. */
import { monthsOf, weekdaysOf } from '../normalise/calendar.ts'
import { foldWord } from '../normalise/characters.ts'
import { guessLanguage } from '../tokenise/language.ts'
import { numberSaid } from '../tokenise/concepts.ts'
import { isNegation } from '../tokenise/negations.ts'
import { stem } from '../tokenise/stems.ts'
import { languagesWithStopWords } from '../tokenise/stop-words.ts'
import { inVietnameseLetters } from '../tokenise/vietnamese.ts'

export type Telling = 'negation' | 'number' | 'date'

/** How a word of a text is telling, if it is; the words are all words of the text, in small letters. */
export function tellingIn(words: readonly string[]): (word: string) => Telling | undefined {
  const first = words.slice(0, 400)
  const language = guessLanguage(first.map(foldWord), undefined, inVietnameseLetters(first))
  return (word) => {
    if (/\p{N}/u.test(word) || numberSaid(foldWord(word), stem(word, language), language)) return 'number'
    if (isNegation(foldWord(word), language)) return 'negation'
    return daysAndMonths().has(foldWord(word)) ? 'date' : undefined
  }
}

/** Monday is 0, January 7. A word may name several: "mart" is a month in one language and "marti" a weekday in another. */
export type Named = ReadonlySet<number>

export const firstMonth = 7

/** What stands in the names of most weekdays names none: the "feira" of "segunda-feira". */
const mostNamed = 2

/** Which weekdays and months a folded word may name in any language, in the one whose stem it is given with in other cases too. */
export function dayOrMonth(folded: string, stemmed: string, language: string): Named | undefined {
  const named = daysAndMonths().get(folded) ?? daysAndMonths().get(stemmed) ?? inOtherCases(language).get(stemmed)
  return named && named.size <= mostNamed ? named : undefined
}

let calendar: Map<string, Set<number>> | undefined

function daysAndMonths(): Map<string, Set<number>> {
  return (calendar ??= wordsOf([...languagesWithStopWords, 'vi', 'sw', 'ms'].flatMap(namesOf)))
}

const otherCases = new Map<string, Map<string, Set<number>>>()

function inOtherCases(language: string): Map<string, Set<number>> {
  let stems = otherCases.get(language)
  if (!stems) otherCases.set(language, stems = wordsOf(namesOf(language), (word) => stem(word, language)))
  return stems
}

function namesOf(language: string): (readonly [string, number])[] {
  return [...weekdaysOf(language), ...monthsOf(language, 'long')].map((name, number) => [name, number] as const)
}

function wordsOf(names: (readonly [string, number])[], read = (word: string) => word): Map<string, Set<number>> {
  const words = new Map<string, Set<number>>()
  for (const [name, number] of names) for (const word of name.match(/[\p{L}\p{M}]{3,}/gu) ?? []) words.set(read(word), (words.get(read(word)) ?? new Set()).add(number))
  return words
}
