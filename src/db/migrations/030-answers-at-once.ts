/**
 * Mends 012: a check that was retracted, or given a review date, while somebody said that it answers a claim, and a topic that became one of public welfare while a claim was
 * given it, did not reach that claim's entry: neither hand saw what the other had not finished. Whoever answers a claim holds the check `for key share`, and whoever gives it a
 * topic the topic. So what changes there is locked `for update` before its claims are looked for: one of the two waits for the other. The entries that may have missed it are
 * counted anew, and answers that a removed check has left in the same way go.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create or replace function check_stands_otherwise() returns trigger language plpgsql as $$
    declare claim text;
    begin
      perform from checks where id = new.id for update;
      for claim in select claim_id from claim_answers where check_id = new.id order by 1 loop perform requeue_claim(claim); end loop;
      return null;
    end $$`,
  `create or replace function review_date_changed() returns trigger language plpgsql as $$
    declare claim text;
    begin
      perform from checks where id = coalesce(new.edition_id, old.edition_id) for update;
      for claim in select claim_id from claim_answers where check_id = coalesce(new.edition_id, old.edition_id) order by 1 loop perform requeue_claim(claim); end loop;
      return null;
    end $$`,
  `create or replace function topic_changed() returns trigger language plpgsql as $$
    declare claim text;
    begin
      perform from topics where key = new.key for update;
      for claim in select claim_id from claim_details where topic = new.key order by 1 loop perform requeue_claim(claim); end loop;
      return null;
    end $$`,
  `select requeue(claim_id) from (select root_id as claim_id from claim_answers join queue_entries using (claim_id) union select claim_id from claim_details where topic is not null) touched`,
  `delete from claim_answers where not exists (select from checks where id = check_id)`,
]
