/** Two claims that are one. Nothing is moved: a merge is a row, and undoing it is another date in that row. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { rootOf } from './family.ts'
import { lockClaims } from './lock.ts'

interface ToMerge {
  from: string[]
  into: string
  personId: string
}

/** Says which merges were made, now or by the same form before. Claims that stand together already stay as they are; what somebody else merged elsewhere meanwhile is refused. */
export async function mergeClaims({ db, clock }: { db: Database; clock: Clock }, { from, into, personId }: ToMerge): Promise<number[]> {
  return inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const target = await rootOf(tx, into)
    const made: number[] = []
    for (const claimId of [...new Set(from)].sort()) {
      const root = await rootOf(tx, claimId)
      if (root === target) {
        made.push(...(await mergedBefore(tx, { claimId, target, personId })))
        continue
      }
      if (root !== claimId) throw new Refusal('merged-meanwhile')
      const { id } = await tx
        .insertInto('claim_merges')
        .values({ from_claim: claimId, into_claim: target, merged_by: personId, merged_at: clock(), undone_by: null, undone_at: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      made.push(id)
    }
    return made
  })
}

async function mergedBefore(tx: Database, { claimId, target, personId }: { claimId: string; target: string; personId: string }): Promise<number[]> {
  const rows = await tx.selectFrom('claim_merges').select('id').where('from_claim', '=', claimId).where('into_claim', '=', target).where('merged_by', '=', personId).where('undone_at', 'is', null).execute()
  return rows.map(({ id }) => id)
}

export async function undoMerges({ db, clock }: { db: Database; clock: Clock }, { mergeIds, personId }: { mergeIds: number[]; personId: string }): Promise<void> {
  if (mergeIds.length === 0) return
  await inTransaction(db, async (tx) => {
    await lockClaims(tx)
    await tx.updateTable('claim_merges').set({ undone_by: personId, undone_at: clock() }).where('id', 'in', mergeIds).where('undone_at', 'is', null).execute()
  })
}
