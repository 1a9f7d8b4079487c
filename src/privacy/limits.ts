/** How often one network may do something, counted without keeping its address. */

import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { networkOf } from './addresses.ts'
import { saltOfTheDay } from './salts.ts'
import type { Clock, PrivacyDeps, Random } from './types.ts'

export interface Limit {
  hits: number
  seconds: number
}

export interface Turn {
  allowed: boolean
  retryAfterSeconds: number
}

/** What a limit in the database counts by: the /24 or /48 under the salt of the day; `purpose` keeps counters apart. */
export async function limitKey(deps: PrivacyDeps, purpose: string, address: string | null): Promise<Buffer> {
  const salt = await saltOfTheDay(deps)
  return createHmac('sha256', salt).update(deps.secrets.pepper).update('limit').update(purpose).update('\0').update(networkOf(address)).digest().subarray(0, 16)
}

/** One more turn of this key, counted by all nodes together. */
export async function takeTurn({ db, clock }: Pick<PrivacyDeps, 'db' | 'clock'>, key: Buffer, limit: Limit): Promise<Turn> {
  const now = clock()
  const counted = await db
    .insertInto('rate_counts')
    .values({ key, window_start: windowStart(now, limit), hits: 1 })
    .onConflict((on) => on.columns(['key', 'window_start']).doUpdateSet({ hits: sql`rate_counts.hits + 1` }))
    .returning('hits')
    .executeTakeFirstOrThrow()
  return turnOf(counted.hits, now, limit)
}

const mostKeys = 100_000

/** The same in this process's memory, for reads: under a random key that never leaves it. */
export function memoryLimiter({ clock, random }: { clock: Clock; random: Random }, limit: Limit): { take(address: string | null): Turn } {
  const key = random(32)
  let window = 0
  let hits = new Map<string, number>()

  return {
    take(address) {
      const now = clock()
      const start = windowStart(now, limit).getTime()
      if (start !== window || hits.size > mostKeys) [window, hits] = [start, new Map()]

      const name = createHmac('sha256', key).update(networkOf(address)).digest('base64')
      const count = (hits.get(name) ?? 0) + 1
      hits.set(name, count)
      return turnOf(count, now, limit)
    },
  }
}

function windowStart(now: Date, { seconds }: Limit): Date {
  const length = seconds * 1000
  return new Date(Math.floor(now.getTime() / length) * length)
}

function turnOf(hits: number, now: Date, limit: Limit): Turn {
  const end = windowStart(now, limit).getTime() + limit.seconds * 1000
  return { allowed: hits <= limit.hits, retryAfterSeconds: Math.max(1, Math.ceil((end - now.getTime()) / 1000)) }
}
