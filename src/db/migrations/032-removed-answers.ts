/**
 * Mends 012: a check whose words were lawfully removed still answered its claims at the desk, while those who asked were shown nothing any more. It answers none for as long as
 * it is blank; its claims are open again.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create or replace function requeue(root text) returns void language plpgsql as $$
    begin
      perform from queue_entries where claim_id = root for update;
      update queue_entries e set
        all_askers = f.askers,
        all_last_asked_at = f.last_asked_at,
        topic = d.topic,
        language = coalesce(d.language, c.language),
        public_welfare = coalesce(t.public_welfare, false),
        harm = d.harm is not null,
        reach = d.reach is not null,
        people_on_it = a.people,
        due_on = r.due_on,
        standing = case
          when e.root_id <> e.claim_id then 'merged'
          when exists (select from claim_answers x join queue_entries m on m.claim_id = x.claim_id join checks k on k.id = x.check_id where m.root_id = root and k.retracted_at is null and k.claim <> '') then 'answered'
          when exists (select from claim_closings x where x.claim_id = root and x.undone_at is null) then 'not-checkable'
          when d.wording is null and not exists (select from claims x join queue_entries m on m.claim_id = x.id where m.root_id = root and x.statement <> '') then 'forgotten'
          else 'open' end,
        score = coalesce(f.heat, heat_at(c.opened_at) - 3)
          + case when t.public_welfare then 2 else 0 end
          + case when d.harm is not null then 1 else 0 end
          + case when d.reach is not null then 1 else 0 end
          + case when a.people = 0 then 1 else 0 end
      from claims c
        left join claim_details d on d.claim_id = c.id
        left join topics t on t.key = d.topic,
        (select coalesce(sum(askers), 0)::int as askers, heat_of_all(heat) as heat, max(last_asked_at) as last_asked_at from queue_entries where root_id = root) f,
        (select count(distinct x.person_id)::int as people from claim_assignments x join queue_entries m on m.claim_id = x.claim_id where m.root_id = root and x.ended_at is null) a,
        (select min(x.due_on) as due_on from queue_entries m join claim_answers y on y.claim_id = m.claim_id join review_dates x on x.edition_id = y.check_id where m.root_id = root and x.done_at is null) r
      where e.claim_id = root and c.id = root;
    end $$`,
  `drop trigger check_stands_otherwise on checks`,
  `create trigger check_stands_otherwise after update of retracted_at, claim on checks for each row
    when (old.retracted_at is distinct from new.retracted_at or (old.claim = '') <> (new.claim = '')) execute function check_stands_otherwise()`,
  `select requeue(root_id) from (select distinct root_id from claim_answers join queue_entries using (claim_id) join checks on checks.id = check_id where claim = '') touched`,
]
