/** One lock for whoever decides how the desk finds answers, so that of two who decide at once the second sees what the first decided. */

import { sql } from 'kysely'
import type { Database } from '#db'

const decisionsLock = 0x64_65_63 // 'dec'

export async function lockDecisions(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(decisionsLock)})`.execute(tx)
}
