/**
 * Mends 012: what came to a claim while it was being merged counted for the claim, and not for what it had become part of. The entry's root was read before the entry was
 * locked: whoever waited for the merge to be finished went on with the root of before. So an answer, or a person who took the claim on, could be missing in the queue.
 * Now the entry is locked first. Every entry that a merge ever touched is counted anew.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create or replace function requeue_claim(claim text) returns void language plpgsql as $$
    declare root text;
    begin
      perform from queue_entries where claim_id = claim for update;
      select root_id into root from queue_entries where claim_id = claim;
      if root is null then return; end if;
      if root <> claim then perform requeue(claim); end if;
      perform requeue(root);
    end $$`,
  `select requeue(claim_id) from (select from_claim as claim_id from claim_merges union select into_claim from claim_merges union select root_id from queue_entries where root_id <> claim_id) touched`,
]
