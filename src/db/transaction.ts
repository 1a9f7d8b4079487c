/** Runs a piece of work in one transaction, and again from the start when the database asks for that. */

import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables/index.ts'

/** Work that already stands in a transaction joins it. `fn` may run several times, so it must not reach outside the database. */
export async function inTransaction<T>(db: Database, fn: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  if (db.isTransaction) return fn(db as Transaction<Tables>)

  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(fn)
    } catch (error) {
      if (attempt === 5 || !mayRunAgain(error)) throw error
    }
  }
}

function mayRunAgain(error: unknown): boolean {
  const code = (error as { code?: string }).code
  return code === '40001' || code === '40P01' // serialization failure, deadlock
}
