/** The explainers that stand: all of them for their page, and the few that help where no check gives an answer. */

import type { Database } from '#db'
import type { ClosingReason } from '#desk/claims'
import type { Occasion } from './occasions.ts'

export interface Explainer {
  id: string
  language: string
  title: string
  summary: string
  topics: string[]
  helpsWith: string[]
  changedAt: Date
}

/** One edition of each explainer: in the reader's language where it is there, the original otherwise, the newest otherwise. */
export async function listExplainers(db: Database, language: string): Promise<Explainer[]> {
  const rows = await db
    .selectFrom('explainers')
    .distinctOn('original_id')
    .select(['id', 'language', 'title', 'summary', 'topics', 'helps_with as helpsWith', 'changed_at as changedAt'])
    .where('retracted_at', 'is', null)
    .where('removed_at', 'is', null)
    .orderBy('original_id')
    .orderBy((is) => is(is.fn('split_part', ['language', is.val('-'), is.val(1)]), '=', language.split('-')[0]), 'desc')
    .orderBy((is) => is('id', '=', is.ref('original_id')), 'desc')
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.sort((a, b) => a.title.localeCompare(b.title, language))
}

const most = 3

/** What was answered, or that nothing was. */
export interface Answered {
  decision: 'answer' | 'suggest' | 'none'
  notCheckable: { reason: ClosingReason } | null
  claim: { id: string }
}

/** Those written for such an answer; of them first what shares a topic with the claim. None where a check gives the answer. */
export async function helpfulExplainers(db: Database, { decision, notCheckable, claim }: Answered, language: string): Promise<Explainer[]> {
  if (decision === 'answer') return []
  const occasion: Occasion = notCheckable?.reason ?? 'unchecked'
  const helpful = (await listExplainers(db, language)).filter(({ helpsWith }) => helpsWith.includes(occasion))
  if (helpful.length <= 1) return helpful
  const topic = await topicOf(db, claim.id)
  const fits = (explainer: Explainer) => Number(topic !== null && explainer.topics.includes(topic))
  return helpful.sort((a, b) => fits(b) - fits(a) || b.changedAt.getTime() - a.changedAt.getTime()).slice(0, most)
}

async function topicOf(db: Database, claimId: string): Promise<string | null> {
  const details = await db
    .selectFrom('queue_entries as own')
    .innerJoin('claim_details', 'claim_details.claim_id', 'own.root_id')
    .select('claim_details.topic')
    .where('own.claim_id', '=', claimId)
    .executeTakeFirst()
  return details?.topic ?? null
}

/** What a sitemap names: the pages that stand. */
export async function explainerAddresses(db: Database): Promise<{ id: string; changedAt: Date }[]> {
  return db.selectFrom('explainers').select(['id', 'changed_at as changedAt']).where('retracted_at', 'is', null).where('removed_at', 'is', null).orderBy('changed_at').execute()
}
