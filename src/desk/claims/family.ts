/** A claim with everything that was merged into it. */

import { type Database } from '#db'
import { Refusal } from '#desk/refusals'

/** The claim that stands for this one in the queue: itself, or what it was merged into. */
export async function rootOf(db: Database, claimId: string): Promise<string> {
  const entry = await db.selectFrom('queue_entries').select('root_id').where('claim_id', '=', claimId).executeTakeFirst()
  if (!entry) throw new Refusal('not-found')
  return entry.root_id
}

export async function familyOf(db: Database, rootId: string): Promise<string[]> {
  const rows = await db.selectFrom('queue_entries').select('claim_id').where('root_id', '=', rootId).orderBy('claim_id').execute()
  return rows.map((row) => row.claim_id)
}
