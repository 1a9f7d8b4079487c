/** How many of the desk's messages find their answer in the archive, learnt from the newest claims: each counts once, however often it was asked. */

import type { Database } from '#db'
import { answeredShare, certainty } from '#match'

/** Fewer say too little. */
export const fewestClaims = 100
const most = 1_000
/** So that a flood of nonsense cannot silence the desk. */
const least = 0.1

export interface AnsweredShare {
  /** Undefined while there are too few claims, and where as many are answered as in the fitting: then probabilities are taken as they were fitted. */
  share: number | undefined
  /** From how many claims it is learnt. */
  claims: number
}

export async function shareInForce(db: Database): Promise<AnsweredShare> {
  const rows = await db.selectFrom('claims').select('first_chance').where('first_chance', 'is not', null).orderBy('opened_at', 'desc').orderBy('id').limit(most).execute()
  const chances = rows.map(({ first_chance }) => first_chance!)
  const share = chances.length < fewestClaims ? certainty.share : answeredShare(chances, certainty.share)
  return { claims: chances.length, share: share < certainty.share ? Math.max(least, share) : undefined }
}
