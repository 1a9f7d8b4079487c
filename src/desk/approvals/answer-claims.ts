/** The published check answers the claims it was written for, and those that were merged into them. */

import { sql } from 'kysely'
import type { Database } from '#db'

export async function answerClaims(tx: Database, checkId: string, editionId: string, at: Date): Promise<void> {
  await sql`
    with recursive answered(claim_id) as (
      select claim_id from check_claims where check_id = ${checkId}
      union
      select from_claim from claim_merges join answered on into_claim = answered.claim_id where undone_at is null
    )
    insert into claim_answers (claim_id, check_id, probability, answered_by, answered_at)
    select claim_id, ${editionId}, null, 'desk', ${at} from answered
    on conflict (claim_id, check_id) do update set answered_by = 'desk', probability = null`.execute(tx)
}
