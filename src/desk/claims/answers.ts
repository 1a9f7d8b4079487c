/** The checks that answer a claim, and who said so. What answers a claim answers everything that is merged with it. */

import { type RawBuilder, sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { stands } from '#desk/checks'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { rootOf } from './family.ts'
import { lockClaims } from './lock.ts'

export interface ClaimAnswer {
  checkId: string
  probability: number | null
  answeredBy: 'matcher' | 'desk'
}

export async function claimAnswers(db: Database, claimId: string): Promise<ClaimAnswer[]> {
  return standingAnswers(db, claimId).execute()
}

/** The desk's own first, then the likeliest. */
export function standingAnswers(db: Database, claimId: string | RawBuilder<string>) {
  return db
    .selectFrom('claim_answers')
    .innerJoin('queue_entries as member', 'member.claim_id', 'claim_answers.claim_id')
    .innerJoin('queue_entries as own', 'own.root_id', 'member.root_id')
    .select(['check_id as checkId', sql<'desk' | 'matcher'>`min(answered_by)`.as('answeredBy'), sql<number | null>`case when min(answered_by) = 'desk' then null else max(probability) end`.as('probability')])
    .where('own.claim_id', '=', claimId)
    .groupBy('check_id')
    .orderBy('answeredBy')
    .orderBy('probability', (order) => order.desc().nullsFirst())
    .orderBy('checkId')
}

/** Never takes the place of what the desk said of the same check. False when it stood there already, or the desk has said that it is none. */
export async function recordMatcherAnswer(db: Database, answer: { claimId: string; checkId: string; probability: number; at: Date }): Promise<boolean> {
  if ((await refusedChecks(db, answer.claimId)).includes(answer.checkId)) return false
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('claim_answers')
    .values({ claim_id: answer.claimId, check_id: answer.checkId, probability: answer.probability, answered_by: 'matcher', answered_at: answer.at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}

/** The checks of which the desk has said that they do not answer this claim. */
export async function refusedChecks(db: Database, claimId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('claim_refused_answers')
    .innerJoin('queue_entries as member', 'member.claim_id', 'claim_refused_answers.claim_id')
    .innerJoin('queue_entries as own', 'own.root_id', 'member.root_id')
    .select('check_id')
    .where('own.claim_id', '=', claimId)
    .where('undone_at', 'is', null)
    .execute()
  return rows.map((row) => row.check_id)
}

interface Answering {
  claimId: string
  checkId: string
  personId: string
}

/** The desk says that a published check answers this claim. Twice does no harm. */
export async function linkCheck({ db, clock }: { db: Database; clock: Clock }, { claimId, checkId, personId }: Answering): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const root = await rootOf(tx, claimId)
    const check = await tx.selectFrom('checks').select('id').where('id', '=', checkId).where(stands()).forKeyShare().executeTakeFirst()
    if (!check) throw new Refusal('not-found')
    await undoRefusals(tx, root, checkId, personId, clock())
    await tx
      .insertInto('claim_answers')
      .values({ claim_id: root, check_id: checkId, probability: null, answered_by: 'desk', answered_at: clock() })
      .onConflict((on) => on.columns(['claim_id', 'check_id']).doUpdateSet({ answered_by: 'desk', probability: null, answered_at: clock() }).where('claim_answers.answered_by', '<>', 'desk'))
      .execute()
  })
}

/** The desk says that a check does not answer this claim: the link goes, whoever made it, and the matcher does not make it again. Looked for twice: the first time waits for whoever publishes the check, and does not see what they wrote meanwhile. */
export async function unlinkCheck({ db, clock }: { db: Database; clock: Clock }, { claimId, checkId, personId }: Answering): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const root = await rootOf(tx, claimId)
    const removed = [...(await removeAnswers(tx, root, checkId)), ...(await removeAnswers(tx, root, checkId))]
    if (removed.length === 0) return
    await tx
      .insertInto('claim_refused_answers')
      .values(removed.map((row) => ({ claim_id: row.claim_id, check_id: checkId, answered_by: row.answered_by, probability: row.probability, refused_by: personId, refused_at: clock(), undone_by: null, undone_at: null })))
      .onConflict((on) => on.doNothing())
      .execute()
  })
}

async function removeAnswers(tx: Database, root: string, checkId: string) {
  return tx
    .deleteFrom('claim_answers')
    .where('check_id', '=', checkId)
    .where('claim_id', 'in', (is) => is.selectFrom('queue_entries').select('queue_entries.claim_id').where('root_id', '=', root))
    .returning(['claim_id', 'answered_by', 'probability'])
    .execute()
}

async function undoRefusals(tx: Database, root: string, checkId: string, personId: string, at: Date): Promise<void> {
  await tx
    .updateTable('claim_refused_answers')
    .set({ undone_by: personId, undone_at: at })
    .where('check_id', '=', checkId)
    .where('undone_at', 'is', null)
    .where('claim_id', 'in', (is) => is.selectFrom('queue_entries').select('queue_entries.claim_id').where('root_id', '=', root))
    .execute()
}
