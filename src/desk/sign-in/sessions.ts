/** Sessions: who may do what until when, as rows that hold the hash of a secret only the browser knows. */

import type { Database } from '#db'
import type { Clock, Random } from '#privacy'
import { hashOf, newSecret } from './secrets.ts'

export type Role = 'editor'

export interface Session {
  id: number
  role: Role
}

export const sessionHours = 12

export async function beginSession({ db, clock, random }: { db: Database; clock: Clock; random: Random }, role: Role): Promise<string> {
  const secret = newSecret(random)
  const now = clock()
  await db
    .insertInto('sessions')
    .values({ token_hash: hashOf(secret)!, role, began_at: now, expires_at: new Date(now.getTime() + sessionHours * 3_600_000), ended_at: null })
    .execute()
  return secret
}

/** Asked of the database each time, so that a session that was ended has ended on every node. */
export async function findSession({ db, clock }: { db: Database; clock: Clock }, secret: string): Promise<Session | null> {
  const hash = hashOf(secret)
  if (!hash) return null
  const session = await db.selectFrom('sessions').select(['id', 'role']).where('token_hash', '=', hash).where('ended_at', 'is', null).where('expires_at', '>', clock()).executeTakeFirst()
  return session ?? null
}

export async function endSession({ db, clock }: { db: Database; clock: Clock }, { id }: Session): Promise<void> {
  await db.updateTable('sessions').set({ ended_at: clock() }).where('id', '=', id).where('ended_at', 'is', null).execute()
}
