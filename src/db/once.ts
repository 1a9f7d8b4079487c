/** Does a piece of work once in the life of a database, however often and on however many nodes it is begun. */

import type { Database } from './database.ts'
import { inTurn } from './turn.ts'

export interface OnceOptions {
  clock: () => Date
  /** Asked when the work has never been begun; on false it counts as finished. */
  wanted: () => Promise<boolean>
  /** May be killed at any point, and is then run again by a later start: what it did before must not be done twice. */
  work: () => Promise<void>
}

/** The other nodes wait for their turn, and find the work done. */
export async function once(db: Database, name: string, { clock, wanted, work }: OnceOptions): Promise<void> {
  await inTurn(db, `once ${name}`, async (connection) => {
    const known = await connection.selectFrom('once').selectAll().where('name', '=', name).executeTakeFirst()
    if (known?.finished_at) return

    if (!known) {
      const needed = await wanted()
      await connection.insertInto('once').values({ name, begun_at: clock(), finished_at: needed ? null : clock() }).execute()
      if (!needed) return
    }
    await work()
    await connection.updateTable('once').set({ finished_at: clock() }).where('name', '=', name).execute()
  })
}
