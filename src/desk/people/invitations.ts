/** One-time links that let somebody in: a new person with roles, or one who is locked out. Used up only when it has let somebody in; good only while whoever made it may make one. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { type Clock, markOf, type Random, type Secrets } from '#privacy'
import { findPerson, type Person } from './people.ts'
import type { Role } from './roles.ts'
import { hashOf, newSecret } from './secrets.ts'

interface Deps {
  db: Database
  clock: Clock
}

export interface NewInvitation {
  roles: Role[]
  by: string | null
  /** Who is let back in; nobody where it is for somebody new. */
  personId?: string | null
  note?: string | null
  /** Made of the form that asks for it, so that one sent twice gives one link. */
  token?: string
}

export interface Invitation {
  id: string
  roles: Role[]
  note: string | null
  /** Whoever it lets back in; null for somebody new. */
  person: Person | null
  madeBy: string | null
  madeAt: Date
  expiresAt: Date
  /** The id that a new person gets by it. */
  newPersonId: string
}

export const invitationDays = 7

/** Tidies away the links that have run out. */
export async function newInvitation({ db, clock, random }: Deps & { random: Random }, { roles, by, personId = null, note = null, token = newSecret(random) }: NewInvitation): Promise<string> {
  const now = clock()
  const expires = new Date(now.getTime() + invitationDays * 86_400_000)
  await db.deleteFrom('invitations').where('expires_at', '<', now).execute()
  await db.insertInto('invitations').values({ id: random(8).toString('hex'), token_hash: hashOf(token)!, person_id: personId, note, roles, made_by: by, made_at: now, expires_at: expires, used_at: null }).onConflict((on) => on.column('token_hash').doNothing()).execute()
  return token
}

/** The link that one form of one editor gives; nobody who knows the form alone knows it. */
export function tokenOfForm({ pepper }: Secrets, form: string, { by, personId, roles }: Pick<NewInvitation, 'by' | 'personId' | 'roles'>): string {
  return markOf(pepper, 'invitation', JSON.stringify([form, by, personId, roles])).toString('base64url')
}

export async function findInvitation(deps: Deps, token: string): Promise<Invitation | null> {
  const hash = hashOf(token)
  if (!hash) return null
  const found = await open(deps).where('token_hash', '=', hash).executeTakeFirst()
  return found ? invitationOf(deps.db, found) : null
}

export async function openInvitations(deps: Deps): Promise<Invitation[]> {
  const rows = await open(deps).orderBy('made_at', 'desc').execute()
  return Promise.all(rows.map((row) => invitationOf(deps.db, row)))
}

/** Of two uses at once one comes through; the other is told that the link is used. */
export async function useInvitation({ db, clock }: Deps, { id }: Pick<Invitation, 'id'>): Promise<boolean> {
  const now = clock()
  const { numUpdatedRows } = await db.updateTable('invitations').set({ used_at: now }).where('id', '=', id).where('used_at', 'is', null).where('revoked_at', 'is', null).where('expires_at', '>', now).where(isOfAnEditor).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whom this link has let in; null where it has let in nobody. */
export async function letInBy({ db }: Pick<Deps, 'db'>, token: string): Promise<string | null> {
  const hash = hashOf(token)
  if (!hash) return null
  const used = await db.selectFrom('invitations').select('person_id').where('token_hash', '=', hash).where('used_at', 'is not', null).executeTakeFirst()
  return used ? (used.person_id ?? newPersonIdOf(hash)) : null
}

export async function revokeInvitation({ db, clock }: Deps, id: string): Promise<void> {
  await db.updateTable('invitations').set({ revoked_at: clock() }).where('id', '=', id).where('used_at', 'is', null).where('revoked_at', 'is', null).execute()
}

/** Made on the server, or by somebody who is an editor still: whoever is not any more has kept no way to let somebody in, or themselves. */
const isOfAnEditor = sql<boolean>`(invitations.made_by is null or exists (select from role_grants where role_grants.person_id = invitations.made_by and role_grants.role = 'editor' and role_grants.taken_at is null))`

function open({ db, clock }: Deps) {
  return db
    .selectFrom('invitations')
    .leftJoin('people as maker', 'maker.id', 'invitations.made_by')
    .select(['invitations.id', 'token_hash', 'person_id', 'roles', 'note', 'made_at', 'expires_at', 'maker.name as madeBy'])
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', clock())
    .where(isOfAnEditor)
}

async function invitationOf(db: Database, row: { id: string; token_hash: Buffer; person_id: string | null; roles: string[]; note: string | null; made_at: Date; expires_at: Date; madeBy: string | null }): Promise<Invitation> {
  const person = row.person_id ? await findPerson(db, row.person_id) : null
  return { id: row.id, roles: row.roles as Role[], note: row.note, person, madeBy: row.madeBy, madeAt: row.made_at, expiresAt: row.expires_at, newPersonId: newPersonIdOf(row.token_hash) }
}

function newPersonIdOf(tokenHash: Buffer): string {
  return tokenHash.subarray(0, 10).toString('hex')
}
