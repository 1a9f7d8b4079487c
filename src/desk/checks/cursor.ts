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
  if (!id || (publishedOn && Number.isNaN(Date.parse(publishedOn)))) throw new Refusal('bad-cursor')
  return { publishedOn: publishedOn ?? null, id }
}
