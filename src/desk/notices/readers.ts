/** Who is told by their browser: asked for, changed and ended by whoever holds the subscription. What ends is deleted. */

import { createECDH } from 'node:crypto'
import { Refusal } from '#desk/refusals'
import { lastEntry } from '#desk/newsletter'
import { markOf, seal, unseal } from '#privacy'
import type { NoticeChoices, NoticeDeps, Subscription } from './types.ts'

export const purpose = 'notice subscription'
const longestEndpoint = 2_000

/** Asked for again by the same browser, only what it chose changes. Nothing is told of what was published before. */
export async function subscribe({ db, clock, random, key }: NoticeDeps, given: Subscription, { language, topics }: NoticeChoices): Promise<void> {
  const subscription = checked(given)
  const last = await lastEntry(db)
  const sealed = seal(key, purpose, JSON.stringify(subscription), random)
  await db
    .insertInto('notice_readers')
    .values({ id: random(16).toString('base64url'), subscription: sealed, endpoint_key: keyOf(key, subscription.endpoint), language, topics, due_at: clock(), told_until: last, tried_until: last })
    .onConflict((on) => on.column('endpoint_key').doUpdateSet({ subscription: sealed, language, topics, failed: 0 }))
    .execute()
}

/** The endpoint is known to the browser and its push service alone: whoever names it may end it. Known or not, there is nothing of it here afterwards. */
export async function unsubscribe({ db, key }: Pick<NoticeDeps, 'db' | 'key'>, endpoint: string): Promise<void> {
  await db.deleteFrom('notice_readers').where('endpoint_key', '=', keyOf(key, endpoint)).execute()
}

/** Whether it may be reached is asked when something is sent: names change their addresses. */
function checked({ endpoint, p256dh, auth }: Subscription): Subscription {
  const url = endpoint.length <= longestEndpoint ? URL.parse(endpoint) : null
  const point = bytesOf(p256dh, 65)
  if (url?.protocol !== 'https:' || url.username || url.password || url.hash || !point || !isOnCurve(point) || !bytesOf(auth, 16)) throw new Refusal('bad-value', { field: 'subscription' })
  return { endpoint: url.href, p256dh, auth }
}

/** A point that is none would break off the sending. */
function isOnCurve(point: Buffer): boolean {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  try {
    return point[0] === 4 && ecdh.computeSecret(point).length > 0
  } catch {
    return false
  }
}

function bytesOf(text: string, length: number): Buffer | null {
  const bytes = /^[A-Za-z0-9_-]+$/.test(text) ? Buffer.from(text, 'base64url') : null
  return bytes?.length === length ? bytes : null
}

function keyOf(key: Buffer, endpoint: string): Buffer {
  return markOf(key, purpose, URL.parse(endpoint)?.href ?? endpoint)
}

export function subscriptionOf({ key }: Pick<NoticeDeps, 'key'>, sealed: Buffer): Subscription {
  return JSON.parse(unseal(key, purpose, sealed)) as Subscription
}
