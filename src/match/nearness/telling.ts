/** Words that make another claim of a text though hardly a letter changes: numbers, negations, the names of days and months. */
import { monthsOf, weekdaysOf } from '../normalise/calendar.ts'
import { foldWord } from '../normalise/characters.ts'
import { guessLanguage } from '../tokenise/language.ts'
import { isNegation } from '../tokenise/negations.ts'
import { languagesWithStopWords } from '../tokenise/stop-words.ts'

export type Telling = 'negation' | 'number' | 'date'

/** How a word of a text is telling, if it is; the words are all words of the text, in small letters. */
export function tellingIn(words: readonly string[]): (word: string) => Telling | undefined {
  const language = guessLanguage(words.slice(0, 400).map(foldWord))
  return (word) => {
    if (/\p{N}/u.test(word)) return 'number'
    if (isNegation(foldWord(word), language)) return 'negation'
    return daysAndMonths().has(foldWord(word)) ? 'date' : undefined
  }
}

let calendar: Set<string> | undefined

function daysAndMonths(): Set<string> {
  const names = () => [...languagesWithStopWords, 'vi', 'sw', 'ms'].flatMap((language) => [...weekdaysOf(language), ...monthsOf(language, 'long')])
  return (calendar ??= new Set(names().flatMap((name) => name.match(/[\p{L}\p{M}]{3,}/gu) ?? [])))
}
