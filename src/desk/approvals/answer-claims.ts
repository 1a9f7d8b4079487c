/** The published check answers the claims it was written for, and with them whatever stands merged with them: for as long as it does, and but for those of which the desk has said that it does not. */

import { sql } from 'kysely'
import type { Database } from '#db'

/** Whoever takes an answer back at the same moment is waited for, and heard. */
export async function answerClaims(tx: Database, checkId: string, editionId: string, at: Date): Promise<void> {
  await sql`
    insert into claim_answers (claim_id, check_id, probability, answered_by, answered_at)
    select claim_id, ${editionId}, null, 'desk', ${at} from check_claims a where check_id = ${checkId} and not ${isRefused(editionId)}
    on conflict (claim_id, check_id) do update set answered_by = 'desk', probability = null`.execute(tx)
  await sql`delete from claim_answers a where check_id = ${editionId} and answered_at = ${at} and ${isRefused(editionId)}`.execute(tx)
}

function isRefused(editionId: string) {
  return sql`exists (select from claim_refused_answers r join queue_entries member on member.claim_id = r.claim_id join queue_entries own on own.root_id = member.root_id
    where own.claim_id = a.claim_id and r.check_id = ${editionId} and r.undone_at is null)`
}
