/** Lets few submissions at a time into the database: joining goes one by one there, and a burst must leave connections to readers. */

import { Refusal } from '#desk/refusals'
import type { Database } from '#db'

const atOnce = 3
const mostWaiting = 2_000

interface Turnstile {
  inside: number
  waiting: (() => void)[]
}

const turnstiles = new WeakMap<Database, Turnstile>()

export async function inTurn<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const gate = turnstiles.get(db) ?? { inside: 0, waiting: [] }
  turnstiles.set(db, gate)
  if (gate.waiting.length >= mostWaiting) throw new Refusal('busy', { seconds: 10 })

  if (gate.inside < atOnce) gate.inside++
  else await new Promise<void>((enter) => gate.waiting.push(enter))
  try {
    return await work()
  } finally {
    const next = gate.waiting.shift()
    if (next) next()
    else gate.inside--
  }
}
