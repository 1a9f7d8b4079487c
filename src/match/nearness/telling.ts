/** Words that make another claim of a text though hardly a letter changes: numbers, negations, the names of days and months. */
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
    if (isNegation(foldWord(word), language) || /^[不没沒未無无]$/u.test(word)) return 'negation'
    return daysAndMonths().has(foldWord(word)) ? 'date' : undefined
  }
}

let calendar: Set<string> | undefined

function daysAndMonths(): Set<string> {
  if (calendar) return calendar
  calendar = new Set()
  for (const language of [...languagesWithStopWords, 'vi', 'sw', 'ms']) {
    const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    const names = Array.from({ length: 7 }, (_, n) => day.format(Date.UTC(2024, 0, 1 + n)))
    for (let month = 0; month < 12; month++) names.push(date.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value ?? '')
    for (const name of names) for (const word of name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []) calendar.add(foldWord(word))
  }
  return calendar
}
