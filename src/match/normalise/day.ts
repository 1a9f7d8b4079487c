/** Reads the day out of a date as people and machines write it: 2020-05-01T…, "May 1, 2020", "1 mai 2020", "stated on May 1, 2020 in a speech". */
import { monthsOf } from './calendar.ts'
import { foldWord } from './characters.ts'

const languages = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'pl', 'id', 'tr', 'ru', 'uk', 'cs', 'sv', 'da', 'ro', 'hu', 'el', 'ar', 'hi']
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const monthFirst = /(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})(?!\d)/u
const dayFirst = /(?<!\d)(\d{1,2}) (\p{L}{3,12})\.?,? (\d{4})(?!\d)/u

let months: Map<string, number> | undefined

/** Days since the beginning of 1970; 0 where there is no date, or one before that. */
export function dayOf(date: string): number {
  const plain = iso.exec(date)
  if (plain) return daysTo(Number(plain[1]), Number(plain[2]), Number(plain[3]))
  const named = dayFirst.exec(date)
  if (named) return daysTo(Number(named[3]), monthOf(named[2]), Number(named[1]))
  const turned = monthFirst.exec(date)
  return turned ? daysTo(Number(turned[3]), monthOf(turned[1]), Number(turned[2])) : 0
}

function daysTo(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1970 || year > 2140) return 0
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** 0 for a word that is no month. */
function monthOf(word: string): number {
  months ??= monthNames()
  return months.get(foldWord(word)) ?? 0
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of languages) for (const length of ['long', 'short'] as const) monthsOf(language, length).forEach((name, at) => {
    if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, at + 1)
  })
  return names
}
