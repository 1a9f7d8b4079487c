/** Reads the parameters of an address: cleaned of what no word contains, and no longer than sense allows. */
import { cleanText } from '#desk/submissions'
import { DoorRefusal } from './door-refusal.ts'

const longest = 2000

export function cleanParameter(value: string | undefined): string {
  return cleanText((value ?? '').slice(0, longest))
}

/** A day as YYYY-MM-DD that exists in the calendar, or nothing. */
export function dayParameter(value: string, name: string): string {
  if (value && !isDay(value)) throw new DoorRefusal('bad-input', { problem: `${name} is not a date like 2026-03-31` })
  return value
}

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) && !value.startsWith('0000')
}
