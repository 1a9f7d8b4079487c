/** Asking for a removal, seeing what waits, and letting it be: whoever asked may take it back, and a second person may say no. */

import { type Database, inTransaction } from '#db'
import { lockEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { hashOf } from '#desk/versions'
import type { Clock } from '#privacy'

export const removalReasons = ['court-order', 'privacy', 'copyright', 'safety'] as const

export type RemovalReason = (typeof removalReasons)[number]

interface Deps {
  db: Database
  clock: Clock
}

export interface AskedRemoval {
  sha256: string
  editionId: string
  number: number
  /** Of what stands now; null where that was removed. */
  title: string | null
  reason: RemovalReason
  note: string | null
  askedBy: string
  askedByName: string
  askedAt: Date
}

const longestNote = 2_000

/** Of what was published only. The note is for the desk; the reason is public. */
export async function askRemoval({ db, clock }: Deps, { sha256, reason, note, personId }: { sha256: string; reason: RemovalReason; note?: string; personId: string }): Promise<void> {
  if (!removalReasons.includes(reason)) throw new Refusal('bad-value', { field: 'reason' })
  const published = await db.selectFrom('publications').select('sha256').where('sha256', '=', hashOf(sha256)).executeTakeFirst()
  if (!published) throw new Refusal('not-found')
  await db
    .insertInto('removals')
    .values({ sha256: hashOf(sha256), reason, note: note ? shortText(note) || null : null, asked_by: personId, asked_at: clock(), approved_by: null, approved_at: null, entry_index: null })
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function removalsWaiting(db: Database): Promise<AskedRemoval[]> {
  const rows = await db
    .selectFrom('removals')
    .innerJoin('publications', 'publications.sha256', 'removals.sha256')
    .innerJoin('people', 'people.id', 'removals.asked_by')
    .innerJoin('standing_editions as standing', 'standing.id', 'publications.edition_id')
    .select(['removals.sha256', 'edition_id as editionId', 'number', 'standing.title', 'reason', 'note', 'asked_by as askedBy', 'people.name as askedByName', 'asked_at as askedAt'])
    .where('approved_at', 'is', null)
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({ ...row, title: row.title || null, sha256: row.sha256.toString('hex') }))
}

/** Nothing is removed: the question is put away, with who did it and why. Twice does no harm. */
export async function dropRemoval({ db, clock }: Deps, { sha256, why, personId }: { sha256: string; why: string; personId: string }): Promise<void> {
  const hash = hashOf(sha256)
  const said = shortText(why)
  if (!/[\p{L}\p{N}]/u.test(said)) throw new Refusal('reason-needed')
  await inTransaction(db, async (tx) => {
    const published = await tx.selectFrom('publications').select('edition_id').where('sha256', '=', hash).executeTakeFirst()
    if (!published) throw new Refusal('not-found')
    await lockEdition(tx, published.edition_id)
    const asked = await tx.selectFrom('removals').selectAll().where('sha256', '=', hash).executeTakeFirst()
    if (!asked) return
    if (asked.approved_at) throw new Refusal('decided-already')
    const { reason, note, asked_by, asked_at } = asked
    await tx.insertInto('dropped_removals').values({ sha256: hash, reason, note, asked_by, asked_at, dropped_by: personId, dropped_at: clock(), why: said }).execute()
    await tx.deleteFrom('removals').where('sha256', '=', hash).execute()
  })
}

function shortText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').trim().slice(0, longestNote)
}
