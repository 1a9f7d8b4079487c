/** Whether an id is that of a check, which is the id of its original edition: evidence and replies hang on that. */

import type { Database } from '#db'

export async function isOriginalEdition(db: Database, checkId: string): Promise<boolean> {
  return (await db.selectFrom('editions').select('id').where('id', '=', checkId).where('kind', '=', 'check').whereRef('id', '=', 'check_id').executeTakeFirst()) !== undefined
}
