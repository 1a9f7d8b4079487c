/** Days on which a published check has to be looked at again. */

import { type Database, type EditionKind, inTransaction } from '#db'
import { lockEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'

interface Deps {
  db: Database
  clock: Clock
}

export interface DueReview {
  editionId: string
  of: EditionKind
  title: string
  language: string
  /** YYYY-MM-DD */
  dueOn: string
}

/** Takes the place of the day that was set before; the same day again changes nothing. */
export async function setReviewDate({ db, clock }: Deps, { editionId, dueOn, personId }: { editionId: string; dueOn: string; personId: string }): Promise<void> {
  if (!isDay(dueOn)) throw new Refusal('bad-value', { field: 'dueOn' })
  await inTransaction(db, async (tx) => {
    await lockEdition(tx, editionId)
    if ((await reviewDateOf(tx, editionId)) === dueOn) return
    await endReviews(tx, editionId, personId, clock())
    await tx
      .insertInto('review_dates')
      .values({ edition_id: editionId, due_on: dueOn, set_by: personId, set_at: clock(), done_by: null, done_at: null })
      .onConflict((on) => on.columns(['edition_id', 'set_at']).doUpdateSet({ due_on: dueOn, done_by: null, done_at: null }))
      .execute()
  })
}

/** It was looked at, and stands. */
export async function reviewDone({ db, clock }: Deps, { editionId, personId }: { editionId: string; personId: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockEdition(tx, editionId)
    await endReviews(tx, editionId, personId, clock())
  })
}

async function endReviews(tx: Database, editionId: string, personId: string, at: Date): Promise<void> {
  await tx.updateTable('review_dates').set({ done_by: personId, done_at: at }).where('edition_id', '=', editionId).where('done_at', 'is', null).execute()
}

export async function reviewDateOf(db: Database, editionId: string): Promise<string | null> {
  const row = await db.selectFrom('review_dates').select('due_on').where('edition_id', '=', editionId).where('done_at', 'is', null).orderBy('set_at', 'desc').limit(1).executeTakeFirst()
  return row?.due_on ?? null
}

/** The longest overdue first; what is retracted or removed needs no second look. `ahead` looks so many days into the future. */
export async function dueReviews({ db, clock }: Deps, { ahead = 0 }: { ahead?: number } = {}): Promise<DueReview[]> {
  const until = new Date(clock().getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
  return db
    .selectFrom('review_dates')
    .innerJoin('standing_editions as standing', 'standing.id', 'review_dates.edition_id')
    .select(['edition_id as editionId', 'standing.kind as of', 'standing.title', 'standing.language', 'due_on as dueOn'])
    .where('done_at', 'is', null)
    .where('standing.retracted_at', 'is', null)
    .where('standing.name', '<>', '')
    .where('due_on', '<=', until)
    .orderBy('due_on')
    .orderBy('edition_id')
    .limit(500)
    .execute()
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !day.startsWith('0000') && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}
