/** Writes one submission down; the same text from the same asker is the same submission. */

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#db'
import type { JoinedClaim } from '#desk/claims'
import { type AskerMarks, type Clock, claimPseudonyms, type Random } from '#privacy'
import type { CleanQuestion } from './clean.ts'

/** One household could otherwise make a claim look wanted by deleting its cookie again and again. */
const mostAskersOfOneNetwork = 5

export async function keepSubmission(tx: Database, { clock, random }: { clock: Clock; random: Random }, claim: JoinedClaim, question: CleanQuestion, marks: AskerMarks): Promise<string> {
  const pseudonyms = claimPseudonyms(claim.askerKey, marks)
  const asker = await countedAsker(tx, claim.id, pseudonyms)
  const text_hash = createHash('sha256').update(JSON.stringify([question.text, question.url])).digest()

  const known = await tx.selectFrom('submissions').select('id').where('claim_id', '=', claim.id).where('asker', '=', asker).where('text_hash', '=', text_hash).forShare().executeTakeFirst()
  if (known) return known.id

  const id = random(10).toString('hex')
  await tx
    .insertInto('submissions')
    .values({ id, claim_id: claim.id, text: question.text, url: question.url, language: question.language, text_hash, asker, network: pseudonyms.network, received_at: clock() })
    .execute()
  return id
}

/** The last place of a network is shared by all who come after: they count as one. */
async function countedAsker(tx: Database, claimId: string, { asker, network }: { asker: Buffer; network: Buffer | null }): Promise<Buffer> {
  if (!network) return asker
  const { others, here } = await tx
    .selectFrom('submissions')
    .select([sql<number>`count(distinct asker) filter (where asker <> ${asker})`.as('others'), sql<number>`count(*) filter (where asker = ${asker})`.as('here')])
    .where('claim_id', '=', claimId)
    .where('network', '=', network)
    .executeTakeFirstOrThrow()
  return here > 0 || others < mostAskersOfOneNetwork - 1 ? asker : network
}
