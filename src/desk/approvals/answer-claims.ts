/** The published check answers the claims it was written for, and with them whatever stands merged with them: for as long as it does, and but for those of which the desk has said that it does not. */

import { sql } from 'kysely'
import type { Database } from '#db'

export async function answerClaims(tx: Database, checkId: string, editionId: string, at: Date): Promise<void> {
  await sql`
    insert into claim_answers (claim_id, check_id, probability, answered_by, answered_at)
    select claim_id, ${editionId}, null, 'desk', ${at} from check_claims c where check_id = ${checkId}
      and not exists (select from claim_refused_answers r join queue_entries member on member.claim_id = r.claim_id join queue_entries own on own.root_id = member.root_id
        where own.claim_id = c.claim_id and r.check_id = ${editionId} and r.undone_at is null)
    on conflict (claim_id, check_id) do update set answered_by = 'desk', probability = null`.execute(tx)
}
