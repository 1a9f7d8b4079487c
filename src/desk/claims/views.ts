/** Ways of looking at the queue that somebody has given a name. */

import type { Database } from '#db'
import type { Clock } from '#privacy'

export interface SavedView {
  id: number
  name: string
  /** The filters, as the address of the queue has them. */
  query: string
}

export async function savedViews(db: Database, personId: string): Promise<SavedView[]> {
  return db.selectFrom('queue_views').select(['id', 'name', 'query']).where('person_id', '=', personId).orderBy('name').execute()
}

/** A second view of the same name takes the place of the first. */
export async function saveView({ db, clock }: { db: Database; clock: Clock }, { personId, name, query }: { personId: string; name: string; query: string }): Promise<void> {
  await db
    .insertInto('queue_views')
    .values({ person_id: personId, name, query, made_at: clock() })
    .onConflict((on) => on.columns(['person_id', 'name']).doUpdateSet({ query, made_at: clock() }).where('queue_views.query', '<>', query))
    .execute()
}

export async function removeView(db: Database, { personId, id }: { personId: string; id: number }): Promise<void> {
  await db.deleteFrom('queue_views').where('person_id', '=', personId).where('id', '=', id).execute()
}
