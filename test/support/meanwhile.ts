/** Two hands at the same moment, without chance: one holds its transaction open until the others wait for it, or are through. */

import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '#db'

/** The change is made and held, the others begin, and it is finished when none of them can go on without it. Says what became of the others. */
export async function meanwhile<Deps extends { db: Database }>(deps: Deps, change: (inside: Deps) => Promise<unknown>, others: (() => Promise<unknown>)[]): Promise<PromiseSettledResult<unknown>[]> {
  let through = 0
  let ends: Promise<PromiseSettledResult<unknown>[]>
  await deps.db.transaction().execute(async (tx) => {
    await change({ ...deps, db: tx })
    ends = Promise.allSettled(others.map((other) => other().finally(() => void through++)))
    while ((await waitingForLocks(deps.db)) + through < others.length) await pause(5)
  })
  return ends!
}

/** So many wait for what somebody else holds. */
export async function untilWaiting(db: Database, count: number): Promise<void> {
  while ((await waitingForLocks(db)) < count) await pause(5)
}

async function waitingForLocks(db: Database): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0].n
}
