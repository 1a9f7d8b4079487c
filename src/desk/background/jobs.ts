/**
 * Pieces of work as rows: asked for, taken by one node, kept alive by signs of life, finished once.
 *
 * A row belongs to whoever raised `attempts` last. One that has shown no sign of life for a minute was left by a node that
 * was killed, and is begun again from the start; one that brought down three nodes is not.
 */

import { type Database, inTransaction } from '#db'
import type { Clock } from '#privacy'
import type { Fault, Job, JobState, JobTable } from './types.ts'

interface Deps {
  db: Database
  clock: Clock
}

/** All these tables have the columns of the first. */
const columnsOf = (table: JobTable) => table as 'evaluations'

const silence = 60_000
const mostAttempts = 3

/** False where the same is being done already. */
export async function askForJob({ db, clock }: Deps, table: JobTable, askedBy: number | null): Promise<boolean> {
  const asked = await db.insertInto(columnsOf(table)).values({ asked_by: askedBy, asked_at: clock() }).onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()
  return Boolean(asked)
}

export async function claimJob({ db, clock }: Deps, table: JobTable): Promise<Job | null> {
  return inTransaction(db, async (tx) => {
    const now = clock()
    const free = await tx
      .selectFrom(columnsOf(table))
      .select(['id', 'attempts'])
      .where('finished_at', 'is', null)
      .where((is) => is.or([is('beat_at', 'is', null), is('beat_at', '<', new Date(now.getTime() - silence))]))
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!free) return null

    const row = tx.updateTable(columnsOf(table)).where('id', '=', free.id)
    if (free.attempts >= mostAttempts) {
      await row.set({ finished_at: now, fault: 'given-up' satisfies Fault }).execute()
      return null
    }
    const attempts = free.attempts + 1
    await row.set({ attempts, started_at: now, beat_at: now, done: 0 }).execute()
    return { id: free.id, attempts }
  })
}

/** False when somebody else has taken it over. */
export async function beat({ db, clock }: Deps, table: JobTable, job: Job, { done, total }: { done: number; total: number }): Promise<boolean> {
  const { numUpdatedRows } = await mine(db, table, job).set({ beat_at: clock(), done, total }).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts it back, to be begun again by whoever comes next. */
export async function release({ db }: Deps, table: JobTable, job: Job): Promise<void> {
  await mine(db, table, job).set({ beat_at: null, attempts: job.attempts - 1 }).execute()
}

/** Only once, and only by whoever holds it: what it brought is kept in the same transaction, or not at all. */
export async function finish({ db, clock }: Deps, table: JobTable, job: Job, outcome: { result: object } | { fault: Fault }, keep: (tx: Database) => Promise<void> = async () => {}): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const result = 'result' in outcome ? JSON.stringify(outcome.result) : null
    const fault = 'fault' in outcome ? outcome.fault : null
    const { numUpdatedRows } = await mine(tx, table, job).set({ finished_at: clock(), result, fault }).executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await keep(tx)
    return true
  })
}

/** The one that is being done or waits, else the last one that was. */
export async function currentJob(db: Database, table: JobTable): Promise<JobState | null> {
  const row = await db
    .selectFrom(columnsOf(table))
    .select(['id', 'asked_at', 'started_at', 'finished_at', 'done', 'total', 'fault'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return { id: row.id, askedAt: row.asked_at, startedAt: row.started_at, finishedAt: row.finished_at, done: row.done, total: row.total, fault: row.fault as Fault | null }
}

function mine(db: Database, table: JobTable, job: Job) {
  return db.updateTable(columnsOf(table)).where('id', '=', job.id).where('attempts', '=', job.attempts).where('finished_at', 'is', null)
}
