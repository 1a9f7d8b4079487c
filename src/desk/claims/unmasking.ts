/** Looking behind the masks of one message: for whoever gives a reason, for a day, and never unseen. */

import { sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'

export interface Unmasking {
  submissionId: string
  by: string
  reason: string
  at: Date
}

const unmaskedFor = 86_400_000

export async function unmask({ db, clock }: { db: Database; clock: Clock }, { claimId, submissionId, personId, reason }: { claimId: string; submissionId: string; personId: string; reason: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const submission = await tx
      .selectFrom('submissions')
      .innerJoin('queue_entries as member', 'member.claim_id', 'submissions.claim_id')
      .innerJoin('queue_entries as named', 'named.root_id', 'member.root_id')
      .select('submissions.id')
      .where('submissions.id', '=', submissionId)
      .where('named.claim_id', '=', claimId)
      .forNoKeyUpdate('submissions')
      .executeTakeFirst()
    if (!submission) throw new Refusal('not-found')
    const same = await tx.selectFrom('submission_unmaskings').select('id').where('submission_id', '=', submissionId).where('person_id', '=', personId).where('reason', '=', reason).where('unmasked_at', '>', new Date(clock().getTime() - unmaskedFor)).executeTakeFirst()
    if (same) return
    await tx.insertInto('submission_unmaskings').values({ submission_id: submissionId, person_id: personId, reason, unmasked_at: clock() }).execute()
  })
}

/** Who looked, when and why, the newest first; and whether that lets this person read now what came. */
export async function unmaskings(db: Database, submissionIds: string[], { personId, now }: { personId: string | null; now: Date }): Promise<(Unmasking & { mayRead: boolean })[]> {
  if (submissionIds.length === 0) return []
  const since = new Date(now.getTime() - unmaskedFor)
  return db
    .selectFrom('submission_unmaskings')
    .innerJoin('people', 'people.id', 'submission_unmaskings.person_id')
    .select(['submission_id as submissionId', 'people.name as by', 'reason', 'unmasked_at as at', sql<boolean>`person_id = ${personId} and unmasked_at > ${since}`.as('mayRead')])
    .where('submission_id', 'in', submissionIds)
    .orderBy('unmasked_at', 'desc')
    .limit(1_000)
    .execute()
}
