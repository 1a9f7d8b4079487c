/** Does a piece of work once in the life of a database, however often and on however many nodes it is begun. */

import { sql } from 'kysely'
import type { Database } from './database.ts'

export interface OnceOptions {
  clock: () => Date
  /** Asked when the work has never been begun; on false it counts as finished. */
  wanted: () => Promise<boolean>
  /** May be killed at any point, and is then run again by a later start: what it did before must not be done twice. */
  work: () => Promise<void>
}

/** One node at a time: the others wait here, and find the work done. A node that is killed lets go of the lock. */
export async function once(db: Database, name: string, { clock, wanted, work }: OnceOptions): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtext(${`once ${name}`}))`.execute(connection)
    try {
      const known = await connection.selectFrom('once').selectAll().where('name', '=', name).executeTakeFirst()
      if (known?.finished_at) return

      if (!known) {
        const needed = await wanted()
        await connection.insertInto('once').values({ name, begun_at: clock(), finished_at: needed ? null : clock() }).execute()
        if (!needed) return
      }
      await work()
      await connection.updateTable('once').set({ finished_at: clock() }).where('name', '=', name).execute()
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${`once ${name}`}))`.execute(connection)
    }
  })
}
