/** Says that somebody is at a part of a draft just now. Lost when the database falls over, and no harm done. */

import type { Database } from '#db'
import type { Clock } from '#privacy'

export async function here({ db, clock }: { db: Database; clock: Clock }, { editionId, part, personId }: { editionId: string; part: string; personId: string }): Promise<void> {
  await db
    .insertInto('draft_presence')
    .values({ edition_id: editionId, part, person_id: personId, seen_at: clock() })
    .onConflict((on) => on.columns(['edition_id', 'person_id']).doUpdateSet({ part, seen_at: clock() }))
    .execute()
}

export async function gone({ db }: { db: Database }, { editionId, personId }: { editionId: string; personId: string }): Promise<void> {
  await db.deleteFrom('draft_presence').where('edition_id', '=', editionId).where('person_id', '=', personId).execute()
}
