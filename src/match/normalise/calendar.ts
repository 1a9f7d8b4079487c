/** The names of months and weekdays as languages write them in a date, in small letters without accents. */
import { foldWord } from './characters.ts'

/** January first. Some are of several words, or end in a number. */
export function monthsOf(language: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => folded(format.formatToParts(Date.UTC(2020, at, 1)).find(({ type }) => type === 'month')?.value))
}

export function weekdaysOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, at) => folded(format.format(Date.UTC(2024, 0, 1 + at))))
}

function folded(name = ''): string {
  return name.replace('.', '').toLowerCase().replace(/[\p{L}\p{M}]+/gu, foldWord)
}
