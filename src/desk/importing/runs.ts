/** The record of imports: when each began and ended, and what it did. A run that was killed has no end. */
import type { Database } from '#db'

export async function beginRun(db: Database, source: string, now: Date): Promise<number> {
  const { id } = await db.insertInto('import_runs').values({ source, started_at: now }).returning('id').executeTakeFirstOrThrow()
  return id
}

interface RunCounts {
  added: number
  changed: number
  unchanged: number
  rejected: number
}

export async function endRun(db: Database, id: number, { added, changed, unchanged, rejected }: RunCounts, now: Date): Promise<void> {
  await db.updateTable('import_runs').set({ finished_at: now, added, changed, unchanged, rejected }).where('id', '=', id).execute()
}
