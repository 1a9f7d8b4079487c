/** One-time links: made on the server by whoever runs it, good for ten minutes, and used up by signing in. */

import { type Database, inTransaction } from '#db'
import type { Clock, Random } from '#privacy'
import { hashOf, newSecret } from './secrets.ts'
import { beginSession } from './sessions.ts'

interface Deps {
  db: Database
  clock: Clock
  random: Random
}

const goodFor = 10 * 60_000

/** Tidies away the links that have run out. */
export async function newSignInLink({ db, clock, random }: Deps): Promise<string> {
  const now = clock()
  const token = newSecret(random)
  await db.deleteFrom('sign_in_links').where('expires_at', '<', now).execute()
  await db.insertInto('sign_in_links').values({ token_hash: hashOf(token)!, made_at: now, expires_at: new Date(now.getTime() + goodFor), used_at: null }).execute()
  return token
}

export async function signInLinkWorks({ db, clock }: Pick<Deps, 'db' | 'clock'>, token: string): Promise<boolean> {
  const hash = hashOf(token)
  if (!hash) return false
  return Boolean(await db.selectFrom('sign_in_links').select('made_at').where('token_hash', '=', hash).where('used_at', 'is', null).where('expires_at', '>', clock()).executeTakeFirst())
}

/** The secret of the new session; null where the link does not work (any more). Of two uses at once one comes through. */
export async function useSignInLink(deps: Deps, token: string): Promise<string | null> {
  const hash = hashOf(token)
  if (!hash) return null
  return inTransaction(deps.db, async (tx) => {
    const now = deps.clock()
    const used = await tx.updateTable('sign_in_links').set({ used_at: now }).where('token_hash', '=', hash).where('used_at', 'is', null).where('expires_at', '>', now).returning('made_at').executeTakeFirst()
    return used ? beginSession({ ...deps, db: tx }, 'editor') : null
  })
}
