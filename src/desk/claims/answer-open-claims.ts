/** Matches every claim that is open, and every claim merged into one, against the checks there are now. Twice does no harm; cut short, the next run goes over it again. */

import { type Database, inTransaction } from '#db'
import type { Matcher } from '#desk/matching'
import type { Clock } from '#privacy'
import { recordMatcherAnswer } from './answers.ts'
import { lockClaims } from './lock.ts'

interface OpenClaim {
  id: string
  statement: string
  language: string
}

const batchSize = 100

/** One claim at a time, so that askers never wait behind more than one of them. Says how many were answered. */
export async function answerOpenClaims({ db, matcher, clock }: { db: Database; matcher: Pick<Matcher, 'match'>; clock: Clock }, stopped: () => boolean = () => false): Promise<number> {
  let answered = 0
  for (let after = ''; ; ) {
    const claims = await openClaims(db, after)
    for (const claim of claims) {
      if (stopped()) return answered
      const { decision, matches } = await matcher.match({ text: claim.statement, language: claim.language === 'und' ? undefined : claim.language }, { limit: 1 })
      if (decision === 'answer' && (await answer(db, claim, matches[0], clock()))) answered++
    }
    if (claims.length < batchSize) return answered
    after = claims[claims.length - 1].id
  }
}

async function openClaims(db: Database, after: string): Promise<OpenClaim[]> {
  return worded(db)
    .where('claims.id', '>', after)
    .where('root.standing', '=', 'open')
    .orderBy('claims.id')
    .limit(batchSize)
    .execute()
}

function worded(db: Database) {
  return db
    .selectFrom('claims')
    .innerJoin('queue_entries as own', 'own.claim_id', 'claims.id')
    .innerJoin('queue_entries as root', 'root.claim_id', 'own.root_id')
    .select(['claims.id', 'claims.statement', 'claims.language'])
    .where('claims.statement', '<>', '')
}

/** Meanwhile the claim may have been closed or worded anew, and the index may still hold a check that has just been removed. */
async function answer(db: Database, { id, statement }: OpenClaim, match: { id: string; score: number }, at: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const check = await tx.selectFrom('checks').select('id').where('id', '=', match.id).forKeyShare().executeTakeFirst()
    const claim = await worded(tx).where('claims.id', '=', id).where('claims.statement', '=', statement).where('root.standing', '<>', 'not-checkable').executeTakeFirst()
    return check && claim ? recordMatcherAnswer(tx, { claimId: id, checkId: check.id, probability: match.score, at }) : false
  })
}
