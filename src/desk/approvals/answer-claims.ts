/** The published check answers the claims it was written for, and with them whatever stands merged with them: for as long as it does. */

import { sql } from 'kysely'
import type { Database } from '#db'

export async function answerClaims(tx: Database, checkId: string, editionId: string, at: Date): Promise<void> {
  await sql`
    insert into claim_answers (claim_id, check_id, probability, answered_by, answered_at)
    select claim_id, ${editionId}, null, 'desk', ${at} from check_claims where check_id = ${checkId}
    on conflict (claim_id, check_id) do update set answered_by = 'desk', probability = null`.execute(tx)
}
