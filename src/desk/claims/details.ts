/** What the desk has written down about a claim, and how two who write at once lose nothing. */

import type { RawBuilder } from 'kysely'
import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { rootOf } from './family.ts'

export const detailFields = ['wording', 'language', 'topic', 'appeared', 'reach', 'harm'] as const

export type DetailField = (typeof detailFields)[number]

export type Details = Record<DetailField, string | null>

export interface KeptDetails extends Details {
  revision: number
  changedBy: string | null
  changedAt: Date | null
}

export const noDetails: KeptDetails = { wording: null, language: null, topic: null, appeared: null, reach: null, harm: null, revision: 0, changedBy: null, changedAt: null }

export async function claimDetails(db: Database, rootId: string): Promise<KeptDetails> {
  return (await keptDetails(db, rootId).executeTakeFirst()) ?? noDetails
}

export function keptDetails(db: Database, rootId: string | RawBuilder<string>) {
  return db
    .selectFrom('claim_details')
    .leftJoin('people', 'people.id', 'claim_details.changed_by')
    .select([...detailFields, 'revision', 'people.name as changedBy', 'changed_at as changedAt'])
    .where('claim_id', '=', rootId)
}

interface Change {
  claimId: string
  /** The revision that was on the screen when the writing began. */
  base: number
  details: Details
  personId: string
}

/** Null when it is saved; otherwise what somebody else saved meanwhile, for both to be seen. Saving what stands already changes nothing. */
export async function changeDetails({ db, clock }: { db: Database; clock: Clock }, { claimId, base, details, personId }: Change): Promise<KeptDetails | null> {
  return inTransaction(db, async (tx) => {
    const root = await rootOf(tx, claimId)
    if (details.topic && !(await tx.selectFrom('topics').select('key').where('key', '=', details.topic).executeTakeFirst())) throw new Refusal('not-found')
    await tx.insertInto('claim_details').values({ claim_id: root }).onConflict((on) => on.doNothing()).execute()
    await tx.selectFrom('claim_details').select('claim_id').where('claim_id', '=', root).forUpdate().execute()
    const now = await claimDetails(tx, root)
    if (detailFields.every((field) => now[field] === details[field])) return null
    if (now.revision !== base) return now
    await tx
      .updateTable('claim_details')
      .set({ ...details, revision: base + 1, changed_by: personId, changed_at: clock() })
      .where('claim_id', '=', root)
      .execute()
    return null
  })
}
