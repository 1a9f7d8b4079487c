/**
 * Sends what is due. Mail knows no transaction: between "taken by the server" and "noted here" a program can be killed, and nobody
 * can tell afterwards. So it is noted first which news a digest is begun with, then it is sent, then that it was told. A digest whose
 * end is not known is never sent again; its news come once more only together with newer ones. That way nobody gets the same digest
 * twice, and no correction is lost for good.
 */

import { type Database, inTransaction } from '#db'
import { confirmationLetter, digestLetter } from './letters.ts'
import { nextDue } from './due.ts'
import { lastEntry, newsBetween } from './news.ts'
import { addressOf, forgetUnconfirmed } from './subscribers.ts'
import { type Letter, type Mailer, type NewsletterDeps, type Sender, Unsent } from './types.ts'

const pauseWhenUnreachable = 15 * 60_000
const mostRefused = 5

interface Begun {
  id: string
  letter: Letter
  /** The last publication a digest tells; null in a letter to confirm. */
  until: number | null
}

type Step = Begun | 'nothing-new' | null

/** How many letters were taken. */
export async function sendDue(deps: NewsletterDeps, mailer: Mailer, sender: Sender): Promise<number> {
  await forgetUnconfirmed(deps)
  for (let sent = 0; ; ) {
    const begun = await begin(deps, sender)
    if (!begun) return sent
    if (begun === 'nothing-new') continue
    try {
      await mailer.send(begun.letter)
    } catch (error) {
      if (!(error instanceof Unsent)) throw error
      await notSent(deps, begun, error)
      if (!error.isFinal) throw error
      continue
    }
    if (begun.until !== null) await told(deps.db, begun.id, begun.until)
    sent++
  }
}

async function begin(deps: NewsletterDeps, sender: Sender): Promise<Step> {
  const now = deps.clock()
  return inTransaction(deps.db, async (tx): Promise<Step> => {
    const reader = await tx.selectFrom('subscribers').selectAll().where('due_at', '<=', now).orderBy('due_at').limit(1).forUpdate().skipLocked().executeTakeFirst()
    if (!reader) return null
    const row = tx.updateTable('subscribers').where('id', '=', reader.id)
    const to = { id: reader.id, address: addressOf(deps, reader.address), language: reader.language }
    if (!reader.confirmed_at) {
      await row.set({ due_at: null }).execute()
      return { id: reader.id, letter: confirmationLetter(deps.key, sender, to), until: null }
    }

    const due_at = nextDue(reader.cadence, now)
    const until = await lastEntry(tx)
    const news = await newsBetween(tx, reader.told_until, until, reader)
    const isAnythingUntried = news.some(({ entryIndex }) => entryIndex > reader.tried_until)
    await row.set(isAnythingUntried ? { due_at, tried_until: until } : { due_at }).execute()
    return isAnythingUntried ? { id: reader.id, letter: digestLetter(deps.key, sender, to, news, until), until } : 'nothing-new'
  })
}

async function told(db: Database, id: string, until: number): Promise<void> {
  await db.updateTable('subscribers').set({ told_until: until, refused: 0 }).where('id', '=', id).where('tried_until', '=', until).execute()
}

/** Of this it is known that it was not taken, so it may be tried again; an address that is refused again and again is forgotten. */
async function notSent({ db, clock }: NewsletterDeps, { id }: Begun, { isFinal }: Unsent): Promise<void> {
  const soon = new Date(clock().getTime() + pauseWhenUnreachable)
  await db
    .updateTable('subscribers')
    .set((is) => ({ tried_until: is.ref('told_until'), ...(isFinal ? { refused: is('refused', '+', 1) } : { due_at: soon }) }))
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('subscribers').where('id', '=', id).where('refused', '>=', mostRefused).execute()
}
