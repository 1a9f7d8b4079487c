/** The replies of a check, what of them is printed, and those whose deadline has passed without an answer. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#privacy'
import type { PrintedReply } from '#desk/versions'

export interface Reply extends PrintedReply {
  id: string
  revision: number
  addedAt: Date
  /** The deadline has passed, and nobody has answered. */
  isOverdue: boolean
}

export async function listReplies({ db, clock }: { db: Database; clock: Clock }, checkId: string): Promise<Reply[]> {
  const rows = await db.selectFrom('replies').selectAll().where('check_id', '=', checkId).where('removed_at', 'is', null).orderBy('added_at').orderBy('id').execute()
  const today = clock().toISOString().slice(0, 10)
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    addedAt: row.added_at,
    whom: row.whom,
    how: row.how,
    askedOn: row.asked_on,
    deadline: row.deadline,
    notAskedBecause: row.not_asked_because,
    answer: row.answer,
    answeredOn: row.answered_on,
    isOverdue: row.answer === null && row.deadline !== null && row.deadline < today,
  }))
}

export async function printedReplies(db: Database, checkId: string): Promise<PrintedReply[]> {
  const replies = await listReplies({ db, clock: () => new Date(0) }, checkId)
  return replies.map(({ whom, how, askedOn, deadline, notAskedBecause, answer, answeredOn }) => ({ whom, how, askedOn, deadline, notAskedBecause, answer, answeredOn }))
}

export interface OverdueReply {
  checkId: string
  whom: string
  deadline: string
}

/** Of checks that are still being written: what the desk has to look at. */
export async function overdueReplies({ db, clock }: { db: Database; clock: Clock }): Promise<OverdueReply[]> {
  const rows = await db
    .selectFrom('replies')
    .innerJoin('editions', 'editions.id', 'replies.check_id')
    .select(['replies.check_id', 'whom', 'deadline'])
    .where('removed_at', 'is', null)
    .where('abandoned_at', 'is', null)
    .where('answer', 'is', null)
    .where('deadline', '<', clock().toISOString().slice(0, 10))
    .where(sql<boolean>`not exists (select from publications where edition_id = editions.id)`)
    .orderBy('deadline')
    .limit(200)
    .execute()
  return rows.map(({ check_id, whom, deadline }) => ({ checkId: check_id, whom, deadline: deadline! }))
}
