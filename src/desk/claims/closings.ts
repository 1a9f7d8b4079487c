/** Claims that no check can answer: why, and what those who asked are told. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { lockClaims } from './lock.ts'

export const closingReasons = ['opinion', 'prediction', 'too-vague', 'satire', 'private-matter'] as const

export type ClosingReason = (typeof closingReasons)[number]

export function isClosingReason(value: string): value is ClosingReason {
  return closingReasons.some((reason) => reason === value)
}

export interface Closing {
  reason: ClosingReason
  /** What those who asked are told. */
  answer: string
  closedAt: Date
}

/** Of the claim itself, or of what it was merged into. */
export async function claimClosing(db: Database, claimId: string): Promise<Closing | null> {
  const row = await db
    .selectFrom('queue_entries as own')
    .innerJoin('claim_closings', 'claim_closings.claim_id', 'own.root_id')
    .select(['reason', 'answer', 'closed_at'])
    .where('own.claim_id', '=', claimId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row ? { reason: row.reason, answer: row.answer, closedAt: row.closed_at } : null
}

interface ToClose {
  claimIds: string[]
  reason: ClosingReason
  answer: string
  personId: string
}

/** Says which closings were made, now or by the same form before; claims that are closed otherwise, or answered, stay as they are. */
export async function closeClaims({ db, clock }: { db: Database; clock: Clock }, { claimIds, reason, answer, personId }: ToClose): Promise<number[]> {
  if (claimIds.length === 0) throw new Refusal('nothing-chosen')
  return inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const open = await tx.selectFrom('queue_entries').select('claim_id').where('claim_id', 'in', claimIds).where('standing', '=', 'open').orderBy('claim_id').execute()
    if (open.length > 0) await tx.insertInto('claim_closings').values(open.map(({ claim_id }) => ({ claim_id, reason, answer, closed_by: personId, closed_at: clock(), undone_by: null, undone_at: null }))).execute()
    const made = await tx.selectFrom('claim_closings').select('id').where('claim_id', 'in', claimIds).where('reason', '=', reason).where('answer', '=', answer).where('closed_by', '=', personId).where('undone_at', 'is', null).orderBy('id').execute()
    return made.map(({ id }) => id)
  })
}

/** Of a closing that was taken back already nothing happens, also where somebody has closed the claim again since. */
export async function undoClosings({ db, clock }: { db: Database; clock: Clock }, { closingIds, personId }: { closingIds: number[]; personId: string }): Promise<void> {
  if (closingIds.length === 0) return
  await inTransaction(db, async (tx) => {
    await lockClaims(tx)
    await tx.updateTable('claim_closings').set({ undone_by: personId, undone_at: clock() }).where('id', 'in', closingIds).where('undone_at', 'is', null).execute()
  })
}
