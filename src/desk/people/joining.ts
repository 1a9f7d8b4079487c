/** Accepting an invitation: the person, their roles, their way in and their first session come to be together, or not at all. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { PrivacyDeps } from '#privacy'
import { type Invitation, letInBy, useInvitation } from './invitations.ts'
import { isOwnPasskey, keepPasskey, type NewPasskey } from './passkeys.ts'
import { type CheckedPasswordWay, keepPasswordWay } from './password-way.ts'
import { addPerson, giveRole } from './people.ts'
import { beginSession, endSessionsOf } from './sessions.ts'

export interface Joining {
  handle: string
  name: string
  browser: string | null
  way: { passkey: NewPasskey; label: string } | { password: CheckedPasswordWay }
}

/** Whoever is let back in may have lost a device: every session they had ends. */
export async function join(deps: PrivacyDeps, invitation: Invitation, { handle, name, browser, way }: Joining): Promise<{ secret: string; codes: string[] }> {
  return inTransaction(deps.db, async (tx) => {
    const within = { ...deps, db: tx }
    if (!(await useInvitation(within, invitation))) throw new Refusal('invitation-gone')
    const { person, roles, newPersonId } = invitation
    const personId = person?.id ?? (await addPerson(within, { id: newPersonId, handle, name, roles, by: null }))
    if (person) {
      for (const role of roles) await giveRole(within, { personId, role, by: null })
      await endSessionsOf(within, personId)
    }
    if ('passkey' in way) await keepPasskey(within, personId, way.passkey, way.label)
    const codes = 'password' in way ? await keepPasswordWay(within, personId, way.password) : []
    return { secret: await beginSession(within, { personId, browser, kind: 'invitation' }), codes }
  })
}

/** Who came in by exactly this form, which is told by the secret that it carries or the passkey that it made; null for any other. */
export async function cameInBy(db: Database, token: string, { sealed, response }: { sealed: string; response: string }): Promise<string | null> {
  const personId = await letInBy({ db }, token)
  if (!personId) return null
  if (await isOwnPasskey(db, personId, response)) return personId
  const same = await db.selectFrom('authenticators').select('person_id').where('person_id', '=', personId).where('secret', '=', Buffer.from(sealed, 'base64url')).executeTakeFirst()
  return same?.person_id ?? null
}
