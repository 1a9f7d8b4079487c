/** One-time links that let a person in: the first of all is made on the server, by whoever runs it. Used up by using the button. */

import { type Database, inTransaction } from '#db'
import type { Clock, Random } from '#privacy'
import type { Role } from './roles.ts'
import { hashOf, newSecret } from './secrets.ts'
import { beginSession } from './sessions.ts'
import { addPerson } from './people.ts'

interface Deps {
  db: Database
  clock: Clock
  random: Random
}

const goodFor = 10 * 60_000

/** Tidies away the links that have run out. */
export async function newInvitation({ db, clock, random }: Deps, { roles, by }: { roles: Role[]; by: string | null }): Promise<string> {
  const now = clock()
  const token = newSecret(random)
  await db.deleteFrom('invitations').where('expires_at', '<', now).execute()
  await db
    .insertInto('invitations')
    .values({ id: random(8).toString('hex'), token_hash: hashOf(token)!, person_id: null, roles, made_by: by, made_at: now, expires_at: new Date(now.getTime() + goodFor), used_at: null })
    .execute()
  return token
}

export async function invitationWorks({ db, clock }: Pick<Deps, 'db' | 'clock'>, token: string): Promise<boolean> {
  const hash = hashOf(token)
  if (!hash) return false
  return Boolean(await db.selectFrom('invitations').select('made_at').where('token_hash', '=', hash).where('used_at', 'is', null).where('expires_at', '>', clock()).executeTakeFirst())
}

/** The secret of the new session; null where the link does not work (any more). Of two uses at once one comes through. */
export async function useInvitation(deps: Deps, token: string): Promise<string | null> {
  const hash = hashOf(token)
  if (!hash) return null
  return inTransaction(deps.db, async (tx) => {
    const now = deps.clock()
    const used = await tx.updateTable('invitations').set({ used_at: now }).where('token_hash', '=', hash).where('used_at', 'is', null).where('expires_at', '>', now).returning('roles').executeTakeFirst()
    if (!used) return null
    const handle = `person-${deps.random(4).toString('hex')}`
    const personId = await addPerson({ ...deps, db: tx }, { handle, name: handle, roles: used.roles as Role[], by: null })
    return beginSession({ ...deps, db: tx }, { personId })
  })
}
