/** How many ask: different askers, not messages. Counted by the database as submissions come (migration 012). */

import type { Database } from '#db'

export interface ClaimDemand {
  /** The claim with which it is counted: itself, or the one that it was merged into. */
  id: string
  askers: number
}

/** Somebody who asked in two claims before they were merged counts twice: nobody can know that it is one person. */
export async function claimDemand(db: Database, claimId: string): Promise<ClaimDemand> {
  const { root_id, all_askers } = await db
    .selectFrom('queue_entries as own')
    .innerJoin('queue_entries as root', 'root.claim_id', 'own.root_id')
    .select(['own.root_id', 'root.all_askers'])
    .where('own.claim_id', '=', claimId)
    .executeTakeFirstOrThrow()
  return { id: root_id, askers: all_askers }
}
