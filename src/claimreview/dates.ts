/** The day a thing was published, out of the many ways people and programs write days. */

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const yearFirst = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const packed = /^(\d{4})(\d{2})(\d{2})(?:T|$)/
const dayMonthYear = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${month}[\\s,-]+(\\d{4})(?!\\d)`, 'i')
const monthDayYear = new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i')
const yearLast = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

/** YYYY-MM-DD as the writer's own calendar had it, or undefined when the text leaves a doubt (03/04/2019). */
export function readDay(value: unknown): string | undefined {
  if (typeof value === 'number') return fromEpoch(value)
  if (Array.isArray(value)) return readDay(value[0])
  if (typeof value === 'object' && value !== null && '@value' in value) return readDay((value as { '@value': unknown })['@value'])
  if (typeof value !== 'string' || value.length > 500) return undefined
  const text = value.trim()
  return fromNumbers(text) ?? fromWords(text) ?? fromDayAndMonth(text)
}

function fromEpoch(value: number): string | undefined {
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? undefined : day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function fromNumbers(text: string): string | undefined {
  const written = yearFirst.exec(text)
  if (written) return day(Number(written[1]), Number(written[3]), Number(written[4]))
  const tight = packed.exec(text)
  return tight ? day(Number(tight[1]), Number(tight[2]), Number(tight[3])) : undefined
}

function fromWords(text: string): string | undefined {
  const british = dayMonthYear.exec(text)
  if (british) return day(Number(british[3]), monthNumber(british[2]), Number(british[1]))
  const american = monthDayYear.exec(text)
  return american ? day(Number(american[3]), monthNumber(american[1]), Number(american[2])) : undefined
}

function monthNumber(name: string): number {
  return months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1
}

function fromDayAndMonth(text: string): string | undefined {
  const written = yearLast.exec(text)
  if (!written) return undefined
  const [first, second, year] = [Number(written[1]), Number(written[3]), Number(written[4])]
  if (written[2] === '.' || first > 12) return day(year, second, first)
  if (second > 12 || first === second) return day(year, first, second)
  return undefined
}

function day(year: number, month: number, date: number): string | undefined {
  if (year < 1800 || year > 2200) return undefined
  const made = new Date(Date.UTC(year, month - 1, date))
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined
  return made.toISOString().slice(0, 10)
}
