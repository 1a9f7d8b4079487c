/** The desk's cut-offs: from which probability on it answers, and suggests. Every decision stays on record; the newest is in force on all nodes. */

import { type Database, inTransaction, notify } from '#db'
import { type DecisionCuts, defaultCuts } from '#match'
import { feedChannel } from '#desk/checks'
import { lockDecisions } from './lock.ts'

export interface DecidedCuts extends DecisionCuts {
  reason: string
  decidedAt: Date
}

/** What holds until the desk has decided anything is what the matcher brings along. */
export async function cutsInForce(db: Database): Promise<DecisionCuts> {
  const [newest] = await decidedCuts(db, 1)
  return newest ? { answer: newest.answer, suggest: newest.suggest } : defaultCuts
}

/** Newest first. */
export async function decidedCuts(db: Database, limit: number): Promise<DecidedCuts[]> {
  const rows = await db.selectFrom('decision_cuts').select(['answer', 'suggest', 'reason', 'decided_at']).orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ decided_at, ...cuts }) => ({ ...cuts, decidedAt: decided_at }))
}

export interface CutsDecision extends DecisionCuts {
  reason: string
  /** The session of whoever decided. */
  decidedBy: number | null
}

/** The matchers look every second anyway; the announcement only makes them look at once. What was decided last, sent again, is no new decision. */
export async function decideCuts({ db, clock }: { db: Database; clock: () => Date }, { answer, suggest, reason, decidedBy }: CutsDecision): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockDecisions(tx)
    const last = await tx.selectFrom('decision_cuts').select(['answer', 'suggest', 'reason', 'decided_by']).orderBy('id', 'desc').limit(1).executeTakeFirst()
    if (last && last.answer === answer && last.suggest === suggest && last.reason === reason && last.decided_by === decidedBy) return
    await tx.insertInto('decision_cuts').values({ answer, suggest, reason, decided_by: decidedBy, decided_at: clock() }).execute()
    await notify(tx, feedChannel)
  })
}
