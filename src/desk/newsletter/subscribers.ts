/** Who reads the newsletter: asked for, confirmed by a letter, changed and ended by a secret link. What ends is deleted. */

import { domainToASCII } from 'node:url'
import { Refusal } from '#desk/refusals'
import { markOf, seal, unseal } from '#privacy'
import { nextDue } from './due.ts'
import { idOf } from './links.ts'
import { lastEntry } from './news.ts'
import type { Choices, NewsletterDeps } from './types.ts'

const purpose = 'newsletter address'
/** Nobody is sent another letter to confirm within this time, however often somebody types their address. */
const shortestBetween = 30 * 60_000
/** What nobody confirmed is forgotten. */
export const confirmWithin = 48 * 3_600_000

/** Says the same whether the address is known or not: the page must not tell who reads this. */
export async function subscribe(deps: NewsletterDeps, typed: string, { cadence, language, topics }: Choices): Promise<void> {
  const { db, clock, random, key } = deps
  const address = readAddress(typed)
  const now = clock()
  const chosen = { cadence, language, topics, asked_at: now, due_at: now }
  await db
    .insertInto('subscribers')
    .values({ id: random(16).toString('base64url'), address: seal(key, purpose, address, random), address_key: markOf(key, purpose, address.toLowerCase()), told_until: -1, tried_until: -1, ...chosen })
    .onConflict((on) => on.column('address_key').doUpdateSet(chosen).where('subscribers.confirmed_at', 'is', null).where('subscribers.asked_at', '<', new Date(now.getTime() - shortestBetween)))
    .execute()
}

export function readAddress(typed: string): string {
  const [, local, domain] = /^([^\s@<>()[\],;:\\"\p{Cc}]{1,64})@([^\s@<>()[\],;:\\"\p{Cc}]{3,253})$/u.exec(typed.trim()) ?? []
  const host = domain && domain.includes('.') ? domainToASCII(domain) : ''
  if (!local || !host || `${local}@${host}`.length > 254) throw new Refusal('not-an-address')
  return `${local}@${host}`
}

/** False where the link is old or was never ours. From then on: nothing is told of what was published before. */
export async function confirm({ db, clock, key }: NewsletterDeps, token: string): Promise<boolean> {
  const id = idOf(key, 'confirm', token)
  const now = clock()
  const known = id && (await db.selectFrom('subscribers').select(['cadence', 'confirmed_at', 'asked_at']).where('id', '=', id).executeTakeFirst())
  if (!known || (!known.confirmed_at && known.asked_at.getTime() < now.getTime() - confirmWithin)) return false
  const last = await lastEntry(db)
  await db.updateTable('subscribers').set({ confirmed_at: now, due_at: nextDue(known.cadence, now), told_until: last, tried_until: last }).where('id', '=', id).where('confirmed_at', 'is', null).execute()
  return true
}

export async function choicesOf({ db, key }: NewsletterDeps, token: string): Promise<Choices | null> {
  const id = idOf(key, 'preferences', token)
  if (!id) return null
  return (await db.selectFrom('subscribers').select(['cadence', 'language', 'topics']).where('id', '=', id).where('confirmed_at', 'is not', null).executeTakeFirst()) ?? null
}

export async function changeChoices({ db, clock, key }: NewsletterDeps, token: string, { cadence, language, topics }: Choices): Promise<boolean> {
  const id = idOf(key, 'preferences', token)
  if (!id) return false
  const { numUpdatedRows } = await db.updateTable('subscribers').set({ cadence, language, topics, due_at: nextDue(cadence, clock()) }).where('id', '=', id).where('confirmed_at', 'is not', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Known or not, there is nothing of them here afterwards. */
export async function unsubscribe({ db, key }: NewsletterDeps, token: string): Promise<void> {
  const id = idOf(key, 'preferences', token)
  if (id) await db.deleteFrom('subscribers').where('id', '=', id).execute()
}

export async function forgetUnconfirmed({ db, clock }: Pick<NewsletterDeps, 'db' | 'clock'>): Promise<void> {
  await db.deleteFrom('subscribers').where('confirmed_at', 'is', null).where('asked_at', '<', new Date(clock().getTime() - confirmWithin)).execute()
}

export function addressOf({ key }: Pick<NewsletterDeps, 'key'>, sealed: Buffer): string {
  return unseal(key, purpose, sealed)
}
