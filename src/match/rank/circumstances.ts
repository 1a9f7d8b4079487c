/** What stands around the words: the language of message and check, the date under the message, when the check was published, and whether it speaks of where the message was posted. */
import type { Archive } from '../index/archive.ts'
import type { ReadMessage } from '../query/read-message.ts'
import { F } from './names.ts'

export type Circumstances = Pick<ReadMessage, 'tagged' | 'spoken' | 'day' | 'month' | 'year' | 'platforms'>

const week = 7
const farApart = Math.log(1 + 3650 / week)
/** A check is often dated a day before the post, by time zones and corrections. */
const before = -3

export function measureCircumstances(message: Circumstances, archive: Archive, document: number, out: Float32Array, at: number): void {
  out[at + F['same language']] = (same(message.tagged || message.spoken, archive.tagged[document] || archive.spoken[document]) + same(message.spoken, archive.spoken[document])) / 2
  if (message.platforms.size > 0) out[at + F['speaks of where the message was posted']] = hasOneOf(message.platforms, archive, document) ? 1 : 0
  if (message.day === 0) return
  const published = archive.days[document]
  const apart = published - message.day
  out[at + F['published near the day of the message']] = published === 0 ? 0.3 : Math.max(0, 1 - Math.log(1 + Math.abs(apart) / week) / farApart)
  out[at + F['published before the message']] = published > 0 && apart < before ? 1 : 0
  namedDates(message, archive, document, out, at)
}

function same(a: number, b: number): number {
  return a === 0 || b === 0 ? 0.5 : a === b ? 1 : 0
}

function hasOneOf(terms: ReadonlySet<number>, { sequence, starts }: Archive, document: number): boolean {
  for (let i = starts[document]; i < starts[document + 1]; i++) if (terms.has(sequence[i])) return true
  return false
}

/** Whether the check names the month and the year of the message: 1 in claim or title, half in its text; −1 where claim and title name another year only. */
function namedDates({ month, year }: Circumstances, archive: Archive, document: number, out: Float32Array, at: number): void {
  const start = archive.starts[document]
  const titleEnd = start + archive.claimLengths[document] + archive.titleLengths[document]
  let monthHeld = 0
  let yearHeld = 0
  let other = false
  for (let i = start; i < archive.starts[document + 1]; i++) {
    const term = archive.sequence[i]
    const value = i < titleEnd ? 1 : 0.5
    if (term === month && monthHeld < value) monthHeld = value
    else if (term === year && yearHeld < value) yearHeld = value
    else if (i < titleEnd && term !== year && isYear(archive, term)) other = true
  }
  out[at + F['month of the message']] = monthHeld
  out[at + F['year of the message']] = yearHeld === 0 && other ? -1 : yearHeld
}

/** 1900 to 2099. */
function isYear({ terms: { units, starts } }: Archive, term: number): boolean {
  const from = starts[term]
  if (starts[term + 1] - from !== 4) return false
  const century = (units[from] - 48) * 10 + units[from + 1] - 48
  return (century === 19 || century === 20) && isDigit(units[from + 2]) && isDigit(units[from + 3])
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
