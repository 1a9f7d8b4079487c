/** Learning from the archive: asked for by an editor, or due because the archive has changed much. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#privacy'
import { askForJob, currentJob, type JobState, type Task } from '#desk/background'
import type { LearningResult } from './types.ts'

const table = 'embeddings'

/** With fewer checks there is too little to learn from. */
const fewestChecks = 500
/** So much of the archive must have come or gone. */
const muchChange = 0.2

export const learningTask: Task = {
  table,
  thread: new URL('./learning-thread.ts', import.meta.url),
  isDue,
  keep: async (tx, id, model) => {
    if (model) await tx.updateTable(table).set({ model: Buffer.from(model as Uint8Array) }).where('id', '=', id).execute()
  },
}

/** False where it is being done already. */
export function askForLearning(deps: { db: Database; clock: Clock }, askedBy: number | null): Promise<boolean> {
  return askForJob(deps, table, askedBy)
}

export function learningState(db: Database): Promise<JobState | null> {
  return currentJob(db, table)
}

export interface LastLearning extends LearningResult {
  finishedAt: Date
}

export async function lastLearning(db: Database): Promise<LastLearning | null> {
  const row = await db.selectFrom(table).select(['finished_at', 'result']).where('result', 'is not', null).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? { finishedAt: row.finished_at!, ...(row.result as LearningResult) } : null
}

/** One that failed is begun again by an editor, not by itself. */
async function isDue(db: Database): Promise<boolean> {
  const { checks } = await db.selectFrom('checks').select(sql<number>`count(*)`.as('checks')).executeTakeFirstOrThrow()
  if (checks < fewestChecks) return false
  const last = await db.selectFrom(table).select(['finished_at', 'result']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!last) return true
  const before = (last.result as LearningResult | null)?.checks
  return before !== undefined && Math.abs(checks - before) > before * muchChange
}
