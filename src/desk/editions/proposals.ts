/** Ends proposals: what was proposed is what an approver saw, so any later change of what it was made from ends it. */

import type { Database } from '#db'
import { Refusal } from '#desk/refusals'
import { findEdition } from './edition.ts'

export interface Ending {
  ending: 'approved' | 'sent-back' | 'edited' | 'withdrawn'
  personId: string | null
  at: Date
  reason?: string
}

/**
 * To be called in the transaction that changes evidence or replies of a check, after it was locked and something was changed: all its open proposals end as 'edited', and whoever changed them
 * is one of the authors of what is proposed next.
 */
export async function voidProposal(tx: Database, checkId: string, personId: string | null, at: Date): Promise<void> {
  if ((await findEdition(tx, checkId))?.kind !== 'check') throw new Refusal('not-found')
  if (personId) await tx.insertInto('source_changes').values({ check_id: checkId, person_id: personId, changed_at: at }).execute()
  await endProposals(tx, checkId, personId, at)
}

/** All that are open of a check, where nobody has become one of its authors. The check is to be locked before. */
export async function endProposals(tx: Database, checkId: string, personId: string | null, at: Date): Promise<void> {
  await tx
    .updateTable('proposals')
    .set({ ended_at: at, ended_by: personId, ending: 'edited' })
    .where('ended_at', 'is', null)
    .where('edition_id', 'in', (is) => is.selectFrom('editions').select('editions.id').where('check_id', '=', checkId))
    .execute()
}

/** False when none was open. The check is to be locked before. */
export async function endProposal(tx: Database, editionId: string, { ending, personId, at, reason }: Ending): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('proposals')
    .set({ ended_at: at, ended_by: personId, ending, reason: reason ?? null })
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
