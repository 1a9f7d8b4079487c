/** The way in by password and authenticator app: set up together, asked for together. */

import { createHmac } from 'node:crypto'
import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import { limitKey, type PrivacyDeps, takeTurn } from '#privacy'
import { checkPassword, hashPassword, isPassword } from './passwords.ts'
import { personOfHandle } from './people.ts'
import { newRecoveryCodes, recoveryCodesLeft, useRecoveryCode } from './recovery-codes.ts'
import { seal, unseal } from './sealing.ts'
import type { WayIn } from './sessions.ts'
import { authenticatorAddress, base32, stepOfCode } from './totp.ts'

/** A secret for an authenticator app: as the page shows it, and sealed, as it travels through the form and is kept. */
export interface NewAuthenticator {
  sealed: string
  typed: string
  address: string
}

export function newAuthenticator(deps: Pick<PrivacyDeps, 'secrets' | 'random'>, { handle, deskName, sealed }: { handle: string; deskName: string; sealed?: string }): NewAuthenticator {
  const before = sealed ? unseal(deps.secrets, Buffer.from(sealed, 'base64url')) : null
  const secret = before ?? deps.random(20)
  return { sealed: before ? sealed! : seal(deps, secret).toString('base64url'), typed: base32(secret).replace(/(.{4})(?=.)/g, '$1 '), address: authenticatorAddress({ secret, handle, deskName }) }
}

export interface PasswordWay {
  password: string
  sealed: string
  code: string
}

/** Checked as a whole before anything is kept: the password is good, and the app shows the code of this secret. */
export async function checkPasswordWay({ secrets, clock }: Pick<PrivacyDeps, 'secrets' | 'clock'>, { password, sealed, code }: PasswordWay, person: { handle: string; name: string }) {
  checkPassword(password, person)
  const bytes = Buffer.from(sealed, 'base64url')
  const secret = unseal(secrets, bytes)
  const step = secret && stepOfCode(secret, code, clock())
  if (!step) throw new Refusal('code-wrong')
  return { hash: await hashPassword(password), secret: bytes, step }
}

export type CheckedPasswordWay = Awaited<ReturnType<typeof checkPasswordWay>>

/** Replaces what was there; gives new recovery codes. */
export async function keepPasswordWay(deps: Pick<PrivacyDeps, 'db' | 'clock' | 'random'>, personId: string, { hash, secret, step }: CheckedPasswordWay): Promise<string[]> {
  return inTransaction(deps.db, async (tx) => {
    const now = deps.clock()
    await tx.insertInto('passwords').values({ person_id: personId, hash, set_at: now }).onConflict((on) => on.column('person_id').doUpdateSet({ hash, set_at: now })).execute()
    await tx
      .insertInto('authenticators')
      .values({ person_id: personId, secret, made_at: now, confirmed_at: now, last_step: step })
      .onConflict((on) => on.column('person_id').doUpdateSet({ secret, made_at: now, confirmed_at: now, last_step: step }))
      .execute()
    return newRecoveryCodes({ ...deps, db: tx }, personId)
  })
}

export async function passwordWayOf(db: Database, personId: string): Promise<{ setAt: Date; codesLeft: number } | null> {
  const kept = await db.selectFrom('passwords').select('set_at').where('person_id', '=', personId).executeTakeFirst()
  return kept ? { setAt: kept.set_at, codesLeft: await recoveryCodesLeft(db, personId) } : null
}

const perNetwork = { hits: 20, seconds: 600 }
const perHandle = { hits: 10, seconds: 900 }

/**
 * Who it is and by what; the same refusal whatever was wrong, after the same work, whether or not there is such a handle.
 * Tries are counted before anything is looked up, by network and by handle.
 */
export async function personOfPassword(deps: PrivacyDeps, { handle, password, code, address }: { handle: string; password: string; code: string; address: string | null }): Promise<{ personId: string; kind: WayIn }> {
  await takeTries(deps, handle, address)
  const person = await personOfHandle(deps.db, handle)
  const kept = person ? await deps.db.selectFrom('passwords').select('hash').where('person_id', '=', person.id).executeTakeFirst() : undefined
  const right = await isPassword(kept?.hash ?? null, password)
  const kind = right ? await useCode(deps, person!.id, code) : null
  if (!kind) throw new Refusal('sign-in-wrong')
  return { personId: person!.id, kind }
}

async function takeTries(deps: PrivacyDeps, handle: string, address: string | null): Promise<void> {
  const ofHandle = createHmac('sha256', deps.secrets.pepper).update('sign-in\0').update(handle.toLowerCase()).digest().subarray(0, 16)
  for (const turn of [await takeTurn(deps, await limitKey(deps, 'sign-in', address), perNetwork), await takeTurn(deps, ofHandle, perHandle)]) {
    if (!turn.allowed) throw new Refusal('slow-down', { seconds: turn.retryAfterSeconds })
  }
}

/** A code of the app is good once: the step it belongs to, and those before it, are gone. */
async function useCode(deps: PrivacyDeps, personId: string, code: string): Promise<WayIn | null> {
  const kept = await deps.db.selectFrom('authenticators').select('secret').where('person_id', '=', personId).executeTakeFirst()
  const secret = kept && unseal(deps.secrets, kept.secret)
  const step = secret ? stepOfCode(secret, code, deps.clock()) : null
  if (step !== null) {
    const { numUpdatedRows } = await deps.db.updateTable('authenticators').set({ last_step: step }).where('person_id', '=', personId).where('last_step', '<', step).executeTakeFirst()
    return numUpdatedRows > 0n ? 'password' : null
  }
  return (await useRecoveryCode(deps, personId, code)) ? 'recovery-code' : null
}
