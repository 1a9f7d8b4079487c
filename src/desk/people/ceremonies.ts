/** Challenges of passkeys: each kept as a hash, for one purpose, for five minutes, for one use. */

import { createHash } from 'node:crypto'
import type { Database } from '#db'
import type { Clock, Random } from '#privacy'

interface Deps {
  db: Database
  clock: Clock
}

/** What a challenge is for: it serves nothing else, and where it names a person, nobody else. */
export interface Purpose {
  kind: 'sign-in' | 'add' | `join ${string}`
  personId?: string
}

const goodFor = 5 * 60_000

export async function newChallenge({ db, clock, random }: Deps & { random: Random }, { kind, personId }: Purpose): Promise<Uint8Array<ArrayBuffer>> {
  const now = clock()
  const challenge = new Uint8Array(random(32))
  await db.deleteFrom('ceremonies').where('expires_at', '<', now).execute()
  await db
    .insertInto('ceremonies')
    .values({ challenge_hash: hashOf(Buffer.from(challenge).toString('base64url')), kind, person_id: personId ?? null, made_at: now, expires_at: new Date(now.getTime() + goodFor) })
    .execute()
  return challenge
}

/** Whether it was ours, for this; it is gone afterwards. */
export async function useChallenge({ db, clock }: Deps, challenge: string, { kind, personId }: Purpose): Promise<boolean> {
  const used = await db.deleteFrom('ceremonies').where('challenge_hash', '=', hashOf(challenge)).returning(['kind', 'person_id', 'expires_at']).executeTakeFirst()
  return used !== undefined && used.kind === kind && used.person_id === (personId ?? null) && used.expires_at > clock()
}

function hashOf(challenge: string): Buffer {
  return createHash('sha256').update(challenge).digest()
}
