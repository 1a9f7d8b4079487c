/** What a status link shows: what was sent, how many ask the same, and what answers it by now. */

import type { Database } from '#db'
import { claimAnswers, claimClosing, claimDemand, refusedChecks } from '#desk/claims'
import type { Matcher } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import { currentAnswer, type Found, mostMatches } from './answer.ts'
import { messageOf } from './message.ts'
import { submissionOfToken } from './status-links.ts'
import type { SubmissionStatus } from './types.ts'

/** Null when there is no such link, or no longer. */
export async function findStatus({ db, matcher }: { db: Database; matcher: Matcher }, token: string): Promise<SubmissionStatus | null> {
  const id = await submissionOfToken(db, token)
  const sent = id && (await db.selectFrom('submissions').select(['id', 'claim_id', 'text', 'url', 'language', 'received_at']).where('id', '=', id).executeTakeFirst())
  if (!sent) return null

  const found = await matchedNow(matcher, sent)
  const { decision, matches, withdrawn } = await currentAnswer({ db, matcher }, sent.text, found, await claimAnswers(db, sent.claim_id), await refusedChecks(db, sent.claim_id))
  const said = await db.selectFrom('submission_feedback').select(['check_id', 'helpful']).where('submission_id', '=', sent.id).execute()
  const helpful = new Map(said.map((row) => [row.check_id, row.helpful]))
  return {
    submission: { id: sent.id, text: sent.text, url: sent.url, language: sent.language, receivedAt: sent.received_at },
    claim: await claimDemand(db, sent.claim_id),
    notCheckable: await claimClosing(db, sent.claim_id),
    decision,
    matches: matches.map((match) => ({ ...match, helpful: helpful.get(match.check.id) ?? null })),
    withdrawn,
  }
}

/** A busy matcher does not hide what stands as the claim's answer. */
async function matchedNow(matcher: Matcher, sent: { text: string; url: string | null; language: string }): Promise<Found> {
  try {
    return await matcher.match(messageOf(sent), { limit: mostMatches })
  } catch (error) {
    if (error instanceof Refusal) return { decision: 'none', matches: [] }
    throw error
  }
}
