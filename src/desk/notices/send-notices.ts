/**
 * Tells readers' browsers what is new, all of it since the last time in one notice. A push service knows no transaction: between "taken"
 * and "noted here" the program can be killed. So it is noted first which news a notice is begun with, then it is sent, then that it was
 * told. A notice whose end is not known is never sent again; its news come once more only together with newer ones.
 */

import { type Database, inTransaction } from '#db'
import { lastEntry, newsBetween } from '#desk/newsletter'
import { NotFetched, type Pusher } from '#fetching'
import { noticeOf } from './notice.ts'
import { subscriptionOf } from './readers.ts'
import type { NoticeDeps, Subscription } from './types.ts'
import type { VapidKeys } from './vapid.ts'

export interface Sending {
  pusher: Pusher
  vapid: VapidKeys
  publicUrl: string
}

const quiet = 10 * 60_000
const firstPause = 15 * 60_000
const longestPause = 24 * 3_600_000
/** So often in a row, about a week: then the reader is forgotten. */
const mostFailed = 12
const atOnce = 8
/** Seconds that a push service keeps a notice for a browser that is off. */
const keptFor = 24 * 3_600

interface Begun {
  id: string
  subscription: Subscription
  payload: string
  until: number
}

/** How many notices were taken. */
export async function sendNotices(deps: NoticeDeps, sending: Sending): Promise<number> {
  const until = await lastEntry(deps.db)
  const counts = await Promise.all(Array.from({ length: atOnce }, () => sendSome(deps, sending, until)))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function sendSome(deps: NoticeDeps, sending: Sending, until: number): Promise<number> {
  for (let sent = 0; ; ) {
    const begun = await begin(deps, sending, until)
    if (!begun) return sent
    if (begun !== 'nothing-new' && (await send(deps, sending, begun))) sent++
  }
}

async function begin(deps: NoticeDeps, { publicUrl }: Sending, until: number): Promise<Begun | 'nothing-new' | null> {
  const now = deps.clock()
  return inTransaction(deps.db, async (tx) => {
    const reader = await tx.selectFrom('notice_readers').selectAll().where('tried_until', '<', until).where('due_at', '<=', now).orderBy('due_at').limit(1).forUpdate().skipLocked().executeTakeFirst()
    if (!reader) return null
    const news = await newsBetween(tx, reader.told_until, until, reader)
    const isAnythingUntried = news.some(({ entryIndex }) => entryIndex > reader.tried_until)
    await tx.updateTable('notice_readers').set({ tried_until: until, ...(isAnythingUntried && { due_at: new Date(now.getTime() + quiet) }) }).where('id', '=', reader.id).execute()
    return isAnythingUntried ? { id: reader.id, subscription: subscriptionOf(deps, reader.subscription), payload: JSON.stringify(noticeOf(news, publicUrl)), until } : 'nothing-new'
  })
}

async function send(deps: NoticeDeps, { pusher, vapid, publicUrl }: Sending, begun: Begun): Promise<boolean> {
  const { endpoint, p256dh, auth } = begun.subscription
  const { default: webPush } = await import('web-push')
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, begun.payload, { TTL: keptFor, contentEncoding: 'aes128gcm', vapidDetails: { subject: `https://${new URL(publicUrl).host}`, ...vapid } })
  try {
    const status = await pusher.post(endpoint, { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])), body })
    if (status >= 200 && status < 300) return await told(deps.db, begun)
    if (status === 404 || status === 410) await deps.db.deleteFrom('notice_readers').where('id', '=', begun.id).execute()
    else await failed(deps, begun, true)
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error
    await failed(deps, begun, error.code !== 'too-slow' && error.code !== 'unreachable')
  }
  return false
}

async function told(db: Database, { id, until }: Begun): Promise<true> {
  await db.updateTable('notice_readers').set({ told_until: until, failed: 0 }).where('id', '=', id).where('tried_until', '=', until).execute()
  return true
}

/** Of what was surely not taken it is tried again, later each time. */
async function failed({ db, clock }: NoticeDeps, { id }: Begun, surely: boolean): Promise<void> {
  const { failed } = await db.updateTable('notice_readers').set((is) => ({ failed: is('failed', '+', 1), ...(surely && { tried_until: is.ref('told_until') }) })).where('id', '=', id).returning('failed').executeTakeFirst() ?? { failed: 0 }
  const due_at = new Date(clock().getTime() + Math.min(firstPause * 2 ** Math.max(0, failed - 1), longestPause))
  await db.updateTable('notice_readers').set({ due_at }).where('id', '=', id).execute()
  await db.deleteFrom('notice_readers').where('id', '=', id).where('failed', '>=', mostFailed).execute()
}
