/** Evaluations: asking for one, how it goes, and what the last one found. */

import type { Database } from '#db'
import type { Clock } from '#privacy'
import { askForJob, currentJob, type JobState, type Task } from '#desk/background'
import type { Evaluation, EvaluationResult } from './types.ts'

const table = 'evaluations'

export const evaluationTask: Task = { table, thread: new URL('./evaluation-thread.ts', import.meta.url) }

/** False where one is being run already. */
export function askForEvaluation(deps: { db: Database; clock: Clock }, askedBy: number | null): Promise<boolean> {
  return askForJob(deps, table, askedBy)
}

export function evaluationState(db: Database): Promise<JobState | null> {
  return currentJob(db, table)
}

export async function lastEvaluation(db: Database): Promise<Evaluation | null> {
  const row = await db.selectFrom(table).select(['id', 'finished_at', 'result']).where('result', 'is not', null).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? { id: row.id, finishedAt: row.finished_at!, ...(row.result as EvaluationResult) } : null
}
