/** Passkeys: made, used to sign in, named and removed. What a browser sends is checked by @simplewebauthn/server. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock, Random } from '#privacy'
import { newChallenge, type Purpose, useChallenge } from './ceremonies.ts'

/** Loaded when the first passkey is met: it brings much along that no command and no other page needs. */
const webAuthn = () => import('@simplewebauthn/server')

interface Deps {
  db: Database
  clock: Clock
}

/** Where the desk is at home for browsers: a passkey belongs to a name, so this machine is `localhost`, never a number. */
export interface PasskeyHome {
  id: string
  origin: string
  deskName: string
}

export interface Passkey {
  id: string
  label: string
  madeAt: Date
  usedAt: Date | null
}

export interface NewPasskey {
  credentialId: Buffer
  publicKey: Buffer
  counter: number
  transports: string[]
}

interface Holder {
  id: string
  handle: string
  name: string
}

export function passkeyHome(publicUrl: string, deskName: string): PasskeyHome {
  const url = new URL(publicUrl)
  if (['127.0.0.1', '[::1]'].includes(url.hostname)) url.hostname = 'localhost'
  return { id: url.hostname, origin: url.origin, deskName }
}

/** What the browser is asked for; it shows the name, and keeps the key under the person's id. */
export async function passkeyToMake(deps: Deps & { random: Random }, home: PasskeyHome, purpose: Purpose, holder: Holder) {
  const known = await passkeyIds(deps.db, holder.id)
  const { generateRegistrationOptions } = await webAuthn()
  return generateRegistrationOptions({
    rpName: home.deskName,
    rpID: home.id,
    userID: new Uint8Array(Buffer.from(holder.id)),
    userName: holder.handle,
    userDisplayName: holder.name,
    challenge: await newChallenge(deps, purpose),
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The new key, proved to be held by whoever sent it; the challenge is used up. */
export async function checkNewPasskey(deps: Deps, home: PasskeyHome, purpose: Purpose, response: string): Promise<NewPasskey> {
  const { verifyRegistrationResponse } = await webAuthn()
  return checked(async () => {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(response),
      expectedChallenge: (challenge) => useChallenge(deps, challenge, purpose),
      expectedOrigin: home.origin,
      expectedRPID: home.id,
      requireUserVerification: true,
    })
    if (!verified) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), counter, transports }
  })
}

export async function keepPasskey({ db, clock }: Deps, personId: string, passkey: NewPasskey, label: string): Promise<void> {
  const kept = await db
    .insertInto('passkeys')
    .values({ credential_id: passkey.credentialId, person_id: personId, public_key: passkey.publicKey, counter: passkey.counter, transports: passkey.transports, label, made_at: clock(), used_at: null, removed_at: null })
    .onConflict((on) => on.doNothing())
    .returning('label')
    .executeTakeFirst()
  if (!kept) throw new Refusal('passkey-wrong')
}

export async function passkeyToAskFor(deps: Deps & { random: Random }, home: PasskeyHome) {
  const { generateAuthenticationOptions } = await webAuthn()
  return generateAuthenticationOptions({ rpID: home.id, challenge: await newChallenge(deps, { kind: 'sign-in' }), userVerification: 'required' })
}

/** Whose passkey it is. */
export async function personOfPasskey(deps: Deps, home: PasskeyHome, response: string): Promise<string> {
  const { verifyAuthenticationResponse } = await webAuthn()
  return checked(async () => {
    const parsed = JSON.parse(response)
    const held = await deps.db.selectFrom('passkeys').selectAll().where('credential_id', '=', Buffer.from(String(parsed.id), 'base64url')).where('removed_at', 'is', null).executeTakeFirst()
    if (!held) return null
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: parsed,
      expectedChallenge: (challenge) => useChallenge(deps, challenge, { kind: 'sign-in' }),
      expectedOrigin: home.origin,
      expectedRPID: home.id,
      credential: { id: parsed.id, publicKey: new Uint8Array(held.public_key), counter: Number(held.counter) },
      requireUserVerification: true,
    })
    if (!verified) return null
    await deps.db.updateTable('passkeys').set({ counter: authenticationInfo.newCounter, used_at: deps.clock() }).where('credential_id', '=', held.credential_id).execute()
    return held.person_id
  })
}

/** Whatever is wrong with what was sent is one and the same refusal; a fault of the database stays one. */
async function checked<T>(check: () => Promise<T | null>): Promise<T> {
  const found = await check().catch((error) => {
    if (error instanceof Error && 'severity' in error) throw error
    return null
  })
  if (found === null) throw new Refusal('passkey-wrong')
  return found
}

export async function passkeysOf(db: Database, personId: string): Promise<Passkey[]> {
  const rows = await db.selectFrom('passkeys').selectAll().where('person_id', '=', personId).where('removed_at', 'is', null).orderBy('made_at').execute()
  return rows.map((row) => ({ id: row.credential_id.toString('base64url'), label: row.label, madeAt: row.made_at, usedAt: row.used_at }))
}

async function passkeyIds(db: Database, personId: string): Promise<string[]> {
  return (await passkeysOf(db, personId)).map(({ id }) => id)
}

/** Whether the passkey that a browser answers with is one of theirs: nothing is proved by it, it only tells a form that came before. */
export async function isOwnPasskey(db: Database, personId: string, response: string): Promise<boolean> {
  const id = idIn(response)
  return id !== null && (await passkeyIds(db, personId)).includes(id)
}

function idIn(response: string): string | null {
  try {
    return String(JSON.parse(response)?.id)
  } catch {
    return null
  }
}

export async function renamePasskey(db: Database, personId: string, id: string, label: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('passkeys').set({ label }).where('credential_id', '=', Buffer.from(id, 'base64url')).where('person_id', '=', personId).where('removed_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Never the last way in. False where it is not theirs; one that they have removed already stays removed. */
export async function removePasskey({ db, clock }: Deps, personId: string, id: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    const { numUpdatedRows } = await tx.updateTable('passkeys').set({ removed_at: clock() }).where('credential_id', '=', Buffer.from(id, 'base64url')).where('person_id', '=', personId).where('removed_at', 'is', null).executeTakeFirst()
    if (numUpdatedRows === 0n) return isRemoved(tx, personId, id)
    const left = (await passkeyIds(tx, personId)).length > 0 || (await tx.selectFrom('passwords').select('person_id').where('person_id', '=', personId).executeTakeFirst())
    if (!left) throw new Refusal('last-way-in')
    return true
  })
}

async function isRemoved(db: Database, personId: string, id: string): Promise<boolean> {
  const removed = await db.selectFrom('passkeys').select('person_id').where('credential_id', '=', Buffer.from(id, 'base64url')).where('person_id', '=', personId).executeTakeFirst()
  return removed !== undefined
}
