/** The place after a check in a list, written so that it can stand in an address. */

import { Refusal } from '#desk/refusals'

export interface Cursor {
  publishedOn: string | null
  id: string
}

export function writeCursor({ publishedOn, id }: Cursor): string {
  return `${publishedOn ?? ''}~${id}`
}

export function readCursor(cursor: string): Cursor {
  const [, publishedOn, id] = /^(\d{4}-\d{2}-\d{2})?~([\w-]{1,64})$/.exec(cursor) ?? []
  if (!id || (publishedOn && !isDay(publishedOn))) throw new Refusal('bad-cursor')
  return { publishedOn: publishedOn ?? null, id }
}

/** A day of the calendar that the database has too: it knows no year 0 and no 31 February. */
function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`)
  return !day.startsWith('0000') && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}
