/** Changes what stands in one place, on top of the revision that its writer saw; on top of any other one it is refused, with what stands there now. */

import { type Database, inTransaction, notify } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { cleanText } from './limits.ts'
import type { Defaults, Place } from './types.ts'

export const identityChannel = 'identity'

export interface IdentityChange extends Place {
  /** The revision on top of which it was written; 0 where there was none. */
  base: number
  /** Null for the default again. */
  text: string | null
  personId: string
}

interface Deps {
  db: Database
  clock: Clock
}

/** What stands there already changes nothing, so that a form sent twice does no harm. */
export async function changeIdentity({ db, clock }: Deps, defaults: Defaults, { part, language, base, text, personId }: IdentityChange): Promise<{ revision: number }> {
  const typed = text === null ? null : cleanText(part, text)
  return inTransaction(db, async (tx) => {
    await tx.selectNoFrom((is) => is.fn('pg_advisory_xact_lock', [is.fn('hashtext', [is.val(`${identityChannel} ${part} ${language}`)])]).as('turn')).execute()
    const standing = await tx
      .selectFrom('identity_changes as c')
      .leftJoin('people as p', 'p.id', 'c.person_id')
      .select(['c.revision', 'c.text', 'p.name'])
      .where('part', '=', part)
      .where('language', '=', language)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst()
    const [revision, now] = [standing?.revision ?? 0, standing?.text ?? null]
    if (typed === now || (now === null && part === 'name' && typed === defaults.name)) return { revision }
    if (base !== revision) throw new Refusal('changed-meanwhile', { part, revision, text: now ?? '', standard: now === null ? 1 : 0, name: standing?.name ?? '' })
    await tx.insertInto('identity_changes').values({ part, language, revision: revision + 1, text: typed, person_id: personId, changed_at: clock() }).execute()
    await notify(tx, identityChannel)
    return { revision: revision + 1 }
  })
}
