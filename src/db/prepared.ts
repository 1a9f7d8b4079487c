/**
 * A question that is asked again and again is prepared: each connection plans it once, not every time. Of what this desk asks,
 * most is found in less time than planning it takes.
 *
 * Prepared statements live as long as the connection, so a pooler between must keep sessions (which listening needs as well).
 * Those that are made of a list of changing length are many and rare, and stay as they are: what is counted and prepared is bounded.
 * A `select *` is never prepared: a newer version beside this one may add a column, and what was prepared for fewer would be refused.
 */

import pg from 'pg'

const oftenEnough = 5
const mostPrepared = 200
const mostCounted = 2_000

const asked = new Map<string, number>()
const names = new Map<string, string>()

export class PreparingClient extends pg.Client {
  override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
    const ask = super.query.bind(this) as (...all: unknown[]) => never
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
    return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest)
  }
}

function nameOf(text: string): string | undefined {
  if (!/^\s*(?:select|with)\b/i.test(text) || /(?:\bselect|\.|,)\s*\*/i.test(text)) return undefined
  const known = names.get(text)
  if (known || names.size >= mostPrepared) return known
  const times = (asked.get(text) ?? 0) + 1
  if (times < oftenEnough) {
    if (asked.size >= mostCounted) asked.clear()
    asked.set(text, times)
    return undefined
  }
  asked.delete(text)
  names.set(text, `touchstone-${names.size + 1}`)
  return names.get(text)
}
