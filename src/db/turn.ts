/** One node after the other: whoever comes while another is at it waits. */

import { sql } from 'kysely'
import type { Database } from './database.ts'

/** A connection is held meanwhile, for the work to use; a node that is killed lets go of its turn. */
export async function inTurn<T>(db: Database, name: string, work: (connection: Database) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtext(${name}))`.execute(connection)
    try {
      return await work(connection)
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${name}))`.execute(connection)
    }
  })
}
