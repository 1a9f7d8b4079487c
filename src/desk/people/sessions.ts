/** Sessions: who is in until when, as rows that hold the hash of a secret only the browser knows. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock, Random } from '#privacy'
import type { Role } from './roles.ts'
import { hashOf, newSecret } from './secrets.ts'

export interface Session {
  id: number
  personId: string
  name: string
  roles: Role[]
  /** Whether single keys do something for this person. */
  shortcuts: boolean
}

export const sessionHours = 12

export async function beginSession({ db, clock, random }: { db: Database; clock: Clock; random: Random }, { personId, browser = null }: { personId: string; browser?: string | null }): Promise<string> {
  const secret = newSecret(random)
  const now = clock()
  await db
    .insertInto('sessions')
    .values({ token_hash: hashOf(secret)!, person_id: personId, browser, began_at: now, seen_at: now, expires_at: new Date(now.getTime() + sessionHours * 3_600_000), ended_at: null })
    .execute()
  return secret
}

/** Asked of the database each time, so that a session or a role that was ended has ended on every node. */
export async function findSession({ db, clock }: { db: Database; clock: Clock }, secret: string): Promise<Session | null> {
  const hash = hashOf(secret)
  if (!hash) return null
  const found = await db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .select(['sessions.id', 'people.id as personId', 'people.name', sql<boolean>`people.shortcuts_off_at is null`.as('shortcuts')])
    .select(sql<Role[]>`array(select role from role_grants where person_id = people.id and taken_at is null order by role)`.as('roles'))
    .where('token_hash', '=', hash)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', clock())
    .executeTakeFirst()
  return found ?? null
}

export async function endSession({ db, clock }: { db: Database; clock: Clock }, { id }: Pick<Session, 'id'>): Promise<void> {
  await db.updateTable('sessions').set({ ended_at: clock() }).where('id', '=', id).where('ended_at', 'is', null).execute()
}
