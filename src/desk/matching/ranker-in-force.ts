/** Which ranker the desk uses: one learnt from its askers, or the one the program brings along. Every choice stays on record; the newest is in force. */

import { createHash } from 'node:crypto'
import { type Database, inTransaction, notify } from '#db'
import { featureNames, type MatchIndex } from '#match'
import { feedChannel } from '#desk/checks'
import { lockDecisions } from './lock.ts'

/** Weights mean nothing beside other features than those they were learnt for. */
export const featuresMark = createHash('sha256').update(featureNames.join('\n')).digest('hex').slice(0, 16)

export interface RankerChoice {
  /** Of the choice itself; 0 when nothing was ever chosen. */
  id: number
  rankerId: number | null
  decidedAt: Date | null
}

export async function rankerChoice(db: Database): Promise<RankerChoice> {
  const newest = await db.selectFrom('ranker_choices').select(['id', 'ranker_id', 'decided_at']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return newest ? { id: newest.id, rankerId: newest.ranker_id, decidedAt: newest.decided_at } : { id: 0, rankerId: null, decidedAt: null }
}

/** False for a ranker that there is not, or that was not accepted, or is of another version. Null goes back to the program's own. */
export async function chooseRanker({ db, clock }: { db: Database; clock: () => Date }, { rankerId, decidedBy }: { rankerId: number | null; decidedBy: number | null }): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (rankerId !== null && !(await weightsOf(tx, rankerId))) return false
    await lockDecisions(tx)
    if ((await rankerChoice(tx)).rankerId === rankerId) return true
    await tx.insertInto('ranker_choices').values({ ranker_id: rankerId, decided_by: decidedBy, decided_at: clock() }).execute()
    await notify(tx, feedChannel)
    return true
  })
}

export async function useRanker(db: Database, index: MatchIndex, { rankerId }: RankerChoice): Promise<void> {
  index.useWeights(rankerId === null ? undefined : ((await weightsOf(db, rankerId)) ?? undefined))
}

async function weightsOf(db: Database, rankerId: number): Promise<Float64Array | null> {
  const row = await db.selectFrom('rankers').select('result').where('id', '=', rankerId).where('result', 'is not', null).executeTakeFirst()
  const result = row?.result as { accepted: boolean; features: string; weights: number[] } | undefined
  return result?.accepted && result.features === featuresMark && result.weights.length === featureNames.length ? Float64Array.from(result.weights) : null
}
