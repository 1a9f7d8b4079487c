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
  /** When this person last proved who they are. */
  beganAt: Date
  /** Whether single keys do something for this person. */
  shortcuts: boolean
}

export interface OwnSession {
  id: number
  browser: string | null
  kind: WayIn
  beganAt: Date
  seenAt: Date | null
}

/** By what somebody came in. */
export type WayIn = 'passkey' | 'password' | 'recovery-code' | 'invitation'

interface Deps {
  db: Database
  clock: Clock
}

/** A session ends after so long, whatever is done in it, and after so long in which nothing is done. */
export const sessionHours = 12
const idleHours = 3

const seenEvery = 60_000

export async function beginSession({ db, clock, random }: Deps & { random: Random }, { personId, browser = null, kind = 'passkey' }: { personId: string; browser?: string | null; kind?: WayIn }): Promise<string> {
  const secret = newSecret(random)
  const now = clock()
  await db
    .insertInto('sessions')
    .values({ token_hash: hashOf(secret)!, person_id: personId, browser, kind, began_at: now, seen_at: now, expires_at: new Date(now.getTime() + sessionHours * 3_600_000), ended_at: null })
    .execute()
  return secret
}

/** Asked of the database each time, so that a session or a role that was ended has ended on every node. */
export async function findSession({ db, clock }: Deps, secret: string, { isUse = true } = {}): Promise<Session | null> {
  const hash = hashOf(secret)
  if (!hash) return null
  const now = clock()
  const found = await running(db, now)
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .select(['sessions.id', 'people.id as personId', 'people.name', 'sessions.began_at as beganAt', 'sessions.seen_at as seenAt', sql<boolean>`people.shortcuts_off_at is null`.as('shortcuts')])
    .select(sql<Role[]>`array(select role from role_grants where person_id = people.id and taken_at is null order by role)`.as('roles'))
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  if (!found) return null
  const { seenAt, ...session } = found
  if (isUse && (!seenAt || now.getTime() - seenAt.getTime() > seenEvery)) await db.updateTable('sessions').set({ seen_at: now }).where('id', '=', found.id).execute()
  return session
}

export async function sessionsOf({ db, clock }: Deps, personId: string): Promise<OwnSession[]> {
  return running(db, clock()).select(['id', 'browser', 'kind', 'began_at as beganAt', 'seen_at as seenAt']).where('person_id', '=', personId).orderBy('seen_at', 'desc').execute()
}

function running(db: Database, now: Date) {
  return db
    .selectFrom('sessions')
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where(sql<boolean>`coalesce(seen_at, began_at) > ${new Date(now.getTime() - idleHours * 3_600_000)}`)
}

export async function endSession({ db, clock }: Deps, { id }: Pick<Session, 'id'>): Promise<void> {
  await db.updateTable('sessions').set({ ended_at: clock() }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** One of somebody's own; false where it is not theirs, or not there. */
export async function endOwnSession({ db, clock }: Deps, { personId, id }: { personId: string; id: number }): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('sessions').set({ ended_at: clock() }).where('id', '=', id).where('person_id', '=', personId).where('ended_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Every one of a person, but for the one that is kept. */
export async function endSessionsOf({ db, clock }: Deps, personId: string, keep: number | null = null): Promise<void> {
  const all = db.updateTable('sessions').set({ ended_at: clock() }).where('person_id', '=', personId).where('ended_at', 'is', null)
  await (keep === null ? all : all.where('id', '<>', keep)).execute()
}
