/** Who is on which claim. Several may be; nobody has to wait for anybody. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'

interface Assignment {
  claimIds: string[]
  personId: string
}

/** Twice does no harm. Whoever is on a claim is on all that it stands together with, and stays on this one when they fall apart again. */
export async function assign({ db, clock }: { db: Database; clock: Clock }, { claimIds, personId }: Assignment): Promise<void> {
  if (claimIds.length === 0) throw new Refusal('nothing-chosen')
  await inTransaction(db, async (tx) => {
    const claims = await tx.selectFrom('queue_entries').select('claim_id').where('claim_id', 'in', claimIds).orderBy('root_id').orderBy('claim_id').execute()
    if (claims.length === 0) throw new Refusal('not-found')
    await tx
      .insertInto('claim_assignments')
      .values(claims.map(({ claim_id }) => ({ claim_id, person_id: personId, since: clock(), ended_at: null })))
      .onConflict((on) => on.doNothing())
      .execute()
  })
}

export async function unassign({ db, clock }: { db: Database; clock: Clock }, { claimIds, personId }: Assignment): Promise<void> {
  if (claimIds.length === 0) throw new Refusal('nothing-chosen')
  await inTransaction(db, async (tx) => {
    await tx
      .updateTable('claim_assignments')
      .set({ ended_at: clock() })
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .where('claim_id', 'in', (is) =>
        is.selectFrom('queue_entries as member').innerJoin('queue_entries as named', 'named.root_id', 'member.root_id').select('member.claim_id').where('named.claim_id', 'in', claimIds)
      )
      .execute()
  })
}
