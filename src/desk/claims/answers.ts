/** The checks that answer a claim, and who said so. */

import type { Database } from '#db'

export interface ClaimAnswer {
  checkId: string
  probability: number | null
  answeredBy: 'matcher' | 'desk'
}

/** The desk's own first, then the likeliest. */
export async function claimAnswers(db: Database, claimId: string): Promise<ClaimAnswer[]> {
  const rows = await db
    .selectFrom('claim_answers')
    .select(['check_id', 'probability', 'answered_by'])
    .where('claim_id', '=', claimId)
    .orderBy('answered_by')
    .orderBy('probability', (order) => order.desc().nullsFirst())
    .orderBy('check_id')
    .execute()
  return rows.map((row) => ({ checkId: row.check_id, probability: row.probability, answeredBy: row.answered_by }))
}

/** Never takes the place of what the desk said of the same check. False when it stood there already. */
export async function recordMatcherAnswer(db: Database, answer: { claimId: string; checkId: string; probability: number; at: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('claim_answers')
    .values({ claim_id: answer.claimId, check_id: answer.checkId, probability: answer.probability, answered_by: 'matcher', answered_at: answer.at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}
