/** The evidence that a footnote can point to. */

import type { Database } from '#db'

export async function citableSources(db: Database, checkId: string): Promise<{ number: number; title: string }[]> {
  return db.selectFrom('evidence').select(['number', 'title']).where('check_id', '=', checkId).where('removed_at', 'is', null).orderBy('number').execute()
}
