/** A check that has just been begun, for tests of what hangs on it. */
import { randomBytes } from 'node:crypto'
import type { Database } from '#db'

export async function begunCheck(db: Database, personId: string): Promise<string> {
  const id = `t${randomBytes(8).toString('hex')}`
  await db.insertInto('editions').values({ id, check_id: id, language: 'en', opened_by: personId, opened_at: new Date(), abandoned_by: null, abandoned_at: null }).execute()
  return id
}
