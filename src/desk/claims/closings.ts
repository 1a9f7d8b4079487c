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

/** Says which were closed by this; those that are closed or answered already stay as they are. */
export async function closeClaims({ db, clock }: { db: Database; clock: Clock }, { claimIds, reason, answer, personId }: ToClose): Promise<string[]> {
  if (claimIds.length === 0) throw new Refusal('nothing-chosen')
  return inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const open = await tx.selectFrom('queue_entries').select('claim_id').where('claim_id', 'in', claimIds).where('standing', '=', 'open').orderBy('claim_id').execute()
    if (open.length === 0) return []
    await tx
      .insertInto('claim_closings')
      .values(open.map(({ claim_id }) => ({ claim_id, reason, answer, closed_by: personId, closed_at: clock(), undone_by: null, undone_at: null })))
      .execute()
    return open.map(({ claim_id }) => claim_id)
  })
}

/** Claims that are not closed stay as they are. */
export async function reopenClaims({ db, clock }: { db: Database; clock: Clock }, { claimIds, personId }: { claimIds: string[]; personId: string }): Promise<void> {
  if (claimIds.length === 0) return
  await db.updateTable('claim_closings').set({ undone_by: personId, undone_at: clock() }).where('claim_id', 'in', claimIds).where('undone_at', 'is', null).execute()
}
