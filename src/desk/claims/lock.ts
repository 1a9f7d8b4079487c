/** One lock for whatever opens, joins, merges or divides claims. */

import { sql } from 'kysely'
import type { Database } from '#db'

const claimsLock = 0x63_6c_6d // 'clm'

/** To be taken first in the transaction, so that two copies sent at once cannot open two claims, and two merges at once cannot make a circle. */
export async function lockClaims(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(claimsLock)})`.execute(tx)
}
