/** People of the desk and the roles they are given; whenever their roles change, their sessions end at once. */

import { sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock, Random } from '#privacy'
import { broken } from './broken-rule.ts'
import type { Role } from './roles.ts'
import { endSessionsOf } from './sessions.ts'

export interface NewPerson {
  id?: string
  /** What they sign in as: unique at this desk. */
  handle: string
  name: string
  roles: Role[]
  /** Null where no person did it: the first one, and the demo. */
  by: string | null
}

export interface Person {
  id: string
  handle: string
  name: string
  /** As whom they are named in print; null where that is their name. */
  shownAs: string | null
  joinedAt: Date
  roles: Role[]
}

interface Deps {
  db: Database
  clock: Clock
}

export async function addPerson({ db, clock, random }: Deps & { random: Random }, { id = random(10).toString('hex'), handle, name, roles, by }: NewPerson): Promise<string> {
  return inTransaction(db, async (tx) => {
    await tx.insertInto('people').values({ id, handle, name, shown_as: null, joined_at: clock() }).execute().catch((error) => {
      throw broken(error, 'people_handle_key') ? new Refusal('handle-taken') : error
    })
    for (const role of roles) await giveRole({ db: tx, clock }, { personId: id, role, by })
    return id
  })
}

/** Whoever gives a role to themselves stays; everybody else signs in again. */
export async function giveRole({ db, clock }: Deps, { personId, role, by }: { personId: string; role: Role; by: string | null }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const given = await tx
      .insertInto('role_grants')
      .values({ person_id: personId, role, given_by: by, given_at: clock(), taken_by: null, taken_at: null })
      .onConflict((on) => on.columns(['person_id', 'role']).where('taken_at', 'is', null).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (given && by !== personId) await endSessionsOf({ db: tx, clock }, personId)
  })
}

/** The database itself keeps the last editor, also when two take the role from each other at the same moment. */
export async function takeRole({ db, clock }: Deps, { personId, role, by }: { personId: string; role: Role; by: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.updateTable('role_grants').set({ taken_by: by, taken_at: clock() }).where('person_id', '=', personId).where('role', '=', role).where('taken_at', 'is', null).execute()
    await endSessionsOf({ db: tx, clock }, personId)
  }).catch((error) => {
    throw broken(error, 'last_editor_stays') ? new Refusal('last-editor') : error
  })
}

export async function listPeople(db: Database): Promise<Person[]> {
  return people(db).orderBy(sql`lower(people.name)`).orderBy('people.id').execute()
}

export async function findPerson(db: Database, id: string): Promise<Person | null> {
  return (await people(db).where('people.id', '=', id).executeTakeFirst()) ?? null
}

export async function personOfHandle(db: Database, handle: string): Promise<Person | null> {
  return (await people(db).where('people.handle', '=', handle).executeTakeFirst()) ?? null
}

function people(db: Database) {
  return db
    .selectFrom('people')
    .select(['people.id', 'people.handle', 'people.name', 'people.shown_as as shownAs', 'people.joined_at as joinedAt'])
    .select(sql<Role[]>`array(select role from role_grants where person_id = people.id and taken_at is null order by role)`.as('roles'))
}

export async function nameYourself(db: Database, personId: string, { name, shownAs }: { name: string; shownAs: string | null }): Promise<void> {
  await db.updateTable('people').set({ name, shown_as: shownAs }).where('id', '=', personId).execute()
}

export async function turnShortcuts({ db, clock }: Deps, personId: string, wanted: boolean): Promise<void> {
  await db.updateTable('people').set({ shortcuts_off_at: wanted ? null : clock() }).where('id', '=', personId).where('shortcuts_off_at', wanted ? 'is not' : 'is', null).execute()
}
