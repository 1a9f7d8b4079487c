/** Writes the row of a new edition, and who is at it. */

import type { Database } from '#db'

export interface NewEdition {
  id: string
  /** The original edition's; the same as `id` for an original. */
  checkId: string
  language: string
  personId: string | null
  at: Date
}

export async function newEdition(tx: Database, { id, checkId, language, personId, at }: NewEdition): Promise<void> {
  await tx.insertInto('editions').values({ id, check_id: checkId, language, opened_by: personId, opened_at: at, abandoned_by: null, abandoned_at: null }).execute()
}
