/** Writes the row of a new edition, and who opened it. */

import type { Database, EditionKind } from '#db'

export interface NewEdition {
  id: string
  kind: EditionKind
  /** The original edition's; the same as `id` for an original. */
  checkId: string
  language: string
  personId: string | null
  at: Date
}

/** False where it is there already. Any unique index may be the one that two at once meet at, so none is named. */
export async function newEdition(tx: Database, { id, kind, checkId, language, personId, at }: NewEdition): Promise<boolean> {
  const made = await tx.insertInto('editions').values({ id, kind, check_id: checkId, language, opened_by: personId, opened_at: at, abandoned_by: null, abandoned_at: null }).onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()
  return Boolean(made)
}
