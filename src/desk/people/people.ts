/** People of the desk and the roles they are given; a role that is taken away ends every session of its holder at once. */

import { type Database, inTransaction } from '#db'
import type { Clock, Random } from '#privacy'
import type { Role } from './roles.ts'

export interface NewPerson {
  /** What they sign in as: unique at this desk. */
  handle: string
  name: string
  roles: Role[]
  /** Null where no person did it: the first one, and the demo. */
  by: string | null
}

export async function addPerson({ db, clock, random }: { db: Database; clock: Clock; random: Random }, { handle, name, roles, by }: NewPerson): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = random(10).toString('hex')
    await tx.insertInto('people').values({ id, handle, name, shown_as: null, joined_at: clock() }).execute()
    for (const role of roles) await giveRole({ db: tx, clock }, { personId: id, role, by })
    return id
  })
}

export async function giveRole({ db, clock }: { db: Database; clock: Clock }, { personId, role, by }: { personId: string; role: Role; by: string | null }): Promise<void> {
  await db
    .insertInto('role_grants')
    .values({ person_id: personId, role, given_by: by, given_at: clock(), taken_by: null, taken_at: null })
    .onConflict((on) => on.columns(['person_id', 'role']).where('taken_at', 'is', null).doNothing())
    .execute()
}

export async function takeRole({ db, clock }: { db: Database; clock: Clock }, { personId, role, by }: { personId: string; role: Role; by: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const now = clock()
    await tx.updateTable('role_grants').set({ taken_by: by, taken_at: now }).where('person_id', '=', personId).where('role', '=', role).where('taken_at', 'is', null).execute()
    await tx.updateTable('sessions').set({ ended_at: now }).where('person_id', '=', personId).where('ended_at', 'is', null).execute()
  })
}
