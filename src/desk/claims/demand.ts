/** How many ask: different askers, not messages. */

import { sql } from 'kysely'
import type { Database } from '#db'

export async function claimDemand(db: Database, claimId: string): Promise<number> {
  const { askers } = await db.selectFrom('submissions').select(sql<number>`count(distinct asker)`.as('askers')).where('claim_id', '=', claimId).executeTakeFirstOrThrow()
  return askers
}
