/**
 * Who asks, as far as anyone may know it: a pseudonym for each claim, so that nobody can be followed from one claim to another.
 *
 *   abuse key   HMAC-SHA-256(salt of the day, pepper ‖ 'household' ‖ household)   not stored
 *   identity    the cookie's secret, or the abuse key where there is none         not stored
 *   asker       HMAC-SHA-256(asker key of the claim, 'asker' ‖ identity)          first 16 bytes, stored with the submission
 *   network     HMAC-SHA-256(asker key of the claim, 'network' ‖ abuse key)       first 16 bytes, stored for 48 hours
 *
 * Each claim has its own random asker key, so the same asker's pseudonyms in two claims have nothing in common. To find out
 * whether two belong together one would need the identity itself: the cookie is only in the asker's browser, and the abuse
 * key cannot be made again once the salt of its day is destroyed. The pepper is kept outside the database, so that a copy of
 * the database taken before that cannot be searched address by address either.
 */

import { createHmac } from 'node:crypto'
import { householdOf } from './addresses.ts'
import { readAskerSecret } from './asker-secret.ts'
import { saltOfTheDay } from './salts.ts'
import type { PrivacyDeps } from './types.ts'

/** Who asks: the secret of their cookie, when they hold one, and the address the request came from. Neither is ever stored. */
export interface AskerIdentity {
  secret: string | null
  address: string | null
}

/** Held in memory for the length of one request. */
export interface AskerMarks {
  identity: Buffer
  abuseKey: Buffer | null
}

export async function askerMarks(deps: PrivacyDeps, { secret, address }: AskerIdentity): Promise<AskerMarks> {
  const cookie = readAskerSecret(secret)
  if (cookie && address === null) return { identity: cookie, abuseKey: null }

  const salt = await saltOfTheDay(deps)
  const abuseKey = createHmac('sha256', salt).update(deps.secrets.pepper).update('household').update(householdOf(address)).digest()
  return { identity: cookie ?? abuseKey, abuseKey }
}

export function claimPseudonyms(askerKey: Buffer, { identity, abuseKey }: AskerMarks): { asker: Buffer; network: Buffer | null } {
  return {
    asker: keyed(askerKey, 'asker', identity),
    network: abuseKey && keyed(askerKey, 'network', abuseKey),
  }
}

function keyed(key: Buffer, purpose: string, identity: Buffer): Buffer {
  return createHmac('sha256', key).update(purpose).update(identity).digest().subarray(0, 16)
}
