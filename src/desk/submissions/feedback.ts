/** What an asker says of an answer: it helps, or it does not. */

import { type Database, inTransaction } from '#db'
import type { Clock } from '#privacy'
import { heldSubmission } from './status-links.ts'

/** The last word counts. False when there is no such link or no such check. */
export async function recordFeedback({ db, clock }: { db: Database; clock: Clock }, token: string, { checkId, helpful }: { checkId: string; helpful: boolean }): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const submissionId = await heldSubmission(tx, token)
    const check = submissionId && (await tx.selectFrom('checks').select('id').where('id', '=', checkId).executeTakeFirst())
    if (!submissionId || !check) return false
    const at = clock()
    await tx
      .insertInto('submission_feedback')
      .values({ submission_id: submissionId, check_id: check.id, helpful, at })
      .onConflict((on) => on.columns(['submission_id', 'check_id']).doUpdateSet({ helpful, at }).where('submission_feedback.helpful', '<>', helpful))
      .execute()
    return true
  })
}
