/** Saves one part of a draft on top of the revision that its writer saw; on top of any other one it is refused, with what stands there now. */

import { type Database, inTransaction } from '#db'
import { endProposal, lockEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { cleanPart, isDraftPart } from './parts.ts'
import { newestNumber } from './published.ts'

export interface PartSave {
  editionId: string
  part: string
  /** The revision on top of which it was written; 0 where there was none. */
  base: number
  text: string
  personId: string
}

const minute = 60_000

/** The same text again changes nothing, so that a form sent twice does no harm. */
export async function savePart({ db, clock }: { db: Database; clock: Clock }, { editionId, part, base, text, personId }: PartSave): Promise<{ revision: number }> {
  if (!isDraftPart(part)) throw new Refusal('not-found')
  const clean = cleanPart(part, text)

  return inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, editionId)
    if (edition.abandonedAt) throw new Refusal('given-up')
    const standing = await tx
      .selectFrom('draft_revisions')
      .leftJoin('people', 'people.id', 'draft_revisions.person_id')
      .select(['revision', 'text', 'person_id', 'saved_at', 'after_version', 'people.name'])
      .where('edition_id', '=', editionId)
      .where('part', '=', part)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (clean === (standing?.text ?? '')) return { revision: standing?.revision ?? 0 }
    if (base !== (standing?.revision ?? 0)) throw new Refusal('changed-meanwhile', { part, revision: standing?.revision ?? 0, text: standing?.text ?? '', name: standing?.name ?? '' })

    const at = clock()
    const revision = base + 1
    const afterVersion = await newestNumber(tx, editionId)
    await tx.insertInto('draft_revisions').values({ edition_id: editionId, part, revision, text: clean, person_id: personId, saved_at: at, after_version: afterVersion }).execute()
    const folds = standing && standing.person_id === personId && standing.after_version === afterVersion && sameMinute(standing.saved_at, at)
    if (folds) await tx.deleteFrom('draft_revisions').where('edition_id', '=', editionId).where('part', '=', part).where('revision', '=', base).execute()
    await endProposal(tx, editionId, { ending: 'edited', personId, at })
    return { revision }
  })
}

/** Of what one person saves in one minute the last is kept. Its number still moves on, so that another window of theirs loses nothing either. */
function sameMinute(a: Date, b: Date): boolean {
  return Math.floor(a.getTime() / minute) === Math.floor(b.getTime() / minute)
}
