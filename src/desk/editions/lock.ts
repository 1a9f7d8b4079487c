/** One row is held by whoever changes or publishes anything of a check: that of its original edition. It is always the first that is taken. */

import type { Database } from '#db'
import { Refusal } from '#desk/refusals'
import { type Edition, findEdition } from './edition.ts'

export async function lockCheck(tx: Database, checkId: string): Promise<void> {
  const original = await tx.selectFrom('editions').select('id').where('id', '=', checkId).whereRef('check_id', '=', 'id').forUpdate().executeTakeFirst()
  if (!original) throw new Refusal('not-found')
}

/** What is read is read after the lock was taken. */
export async function lockEdition(tx: Database, editionId: string): Promise<Edition> {
  const found = await findEdition(tx, editionId)
  if (!found) throw new Refusal('not-found')
  await lockCheck(tx, found.checkId)
  return (await findEdition(tx, editionId))!
}
