/** Rankers learnt from askers: asking for one, how it goes, what came of it. An editor decides whether it is used. */

import type { Database } from '#db'
import type { Clock } from '#privacy'
import { askForJob, currentJob, type JobState, type Task } from '#desk/background'
import type { RankerResult } from './types.ts'

const table = 'rankers'

export const rankerTask: Task = { table, thread: new URL('./ranker-thread.ts', import.meta.url) }

/** False where it is being done already. */
export function askForRanker(deps: { db: Database; clock: Clock }, askedBy: number | null): Promise<boolean> {
  return askForJob(deps, table, askedBy)
}

export function rankerState(db: Database): Promise<JobState | null> {
  return currentJob(db, table)
}

export interface LastRanker extends RankerResult {
  id: number
  finishedAt: Date
}

export async function lastRanker(db: Database): Promise<LastRanker | null> {
  const row = await db.selectFrom(table).select(['id', 'finished_at', 'result']).where('result', 'is not', null).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? { id: row.id, finishedAt: row.finished_at!, ...(row.result as RankerResult) } : null
}
