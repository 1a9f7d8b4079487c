/**
 * The queue of claims, kept by the database itself: whatever changes what a claim's place depends on brings its entry up to date
 * in the same transaction, whoever writes it. Nobody has to remember to, and reading the queue is reading one index.
 *
 * The score is a logarithm to base 2, so that its parts add up and one point is always "twice as many people":
 *
 *   heat    log2 of the askers, where each counts 2^(days since 2020 / 3): somebody who asked three days later counts double.
 *           All scores fall alike as time goes by, so their order changes only when something happens, and an index can hold it.
 *   + 2     the topic concerns public welfare
 *   + 1     harm is noted         + 1   reach is noted
 *   + 1     nobody is on it
 *
 * An entry belongs to a root: the claim it was merged into, by whatever way, or itself. The root's entry has the demand of all.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table queue_entries (
    claim_id text primary key references claims (id) on delete cascade,
    root_id text not null references claims (id) on delete cascade,
    standing text not null default 'open' check (standing in ('open', 'answered', 'not-checkable', 'merged', 'forgotten')),
    askers int not null default 0,
    heat double precision null,
    last_asked_at timestamptz null,
    all_askers int not null default 0,
    all_last_asked_at timestamptz null,
    topic text null,
    language text not null default 'und',
    public_welfare boolean not null default false,
    harm boolean not null default false,
    reach boolean not null default false,
    people_on_it int not null default 0,
    due_on date null,
    score double precision not null default 0
  )`,
  `create index queue_entries_open on queue_entries (score desc, claim_id) where standing = 'open'`,
  `create index queue_entries_open_in_language on queue_entries (language, score desc, claim_id) where standing = 'open'`,
  `create index queue_entries_open_on_topic on queue_entries (topic, score desc, claim_id) where standing = 'open'`,
  `create index queue_entries_done on queue_entries (standing, score desc, claim_id) where standing in ('answered', 'not-checkable')`,
  `create index queue_entries_due on queue_entries (due_on) where standing = 'answered' and due_on is not null`,
  `create index queue_entries_of_root on queue_entries (root_id)`,

  // New askers of each hour, for "30 of them today"; forgotten after two days.
  `create table asked_hours (
    claim_id text not null references claims (id) on delete cascade,
    hour timestamptz not null,
    askers int not null,
    primary key (claim_id, hour)
  )`,
  `create index asked_hours_hour on asked_hours (hour)`,

  `create index claim_assignments_of_person on claim_assignments (person_id) where ended_at is null`,
  `create index claim_assignments_of_claim on claim_assignments (claim_id) where ended_at is null`,
  `create index claim_splits_new on claim_splits (new_claim)`,
  `create index claim_splits_from on claim_splits (from_claim) where undone_at is null`,
  `create index claim_answers_of_check on claim_answers (check_id)`,
  `create index claim_details_topic on claim_details (topic) where topic is not null`,
  `create index review_dates_due on review_dates (edition_id) where done_at is null`,

  // A check that the desk has said does not answer a claim, so that the matcher does not say it again.
  `create table claim_refused_answers (
    id bigint generated always as identity primary key,
    claim_id text not null references claims (id) on delete cascade,
    check_id text not null,
    answered_by text not null,
    probability real null,
    refused_by text not null references people (id),
    refused_at timestamptz not null,
    undone_by text null references people (id),
    undone_at timestamptz null
  )`,
  `create unique index claim_refused_answers_once on claim_refused_answers (claim_id, check_id) where undone_at is null`,
  `create table claim_merge_dismissals (
    one_claim text not null references claims (id) on delete cascade,
    other_claim text not null references claims (id) on delete cascade,
    dismissed_by text not null references people (id),
    dismissed_at timestamptz not null,
    primary key (one_claim, other_claim),
    constraint claim_merge_dismissals_in_order check (one_claim < other_claim)
  )`,
  `create table submission_unmaskings (
    id bigint generated always as identity primary key,
    submission_id text not null references submissions (id) on delete cascade,
    person_id text not null references people (id),
    reason text not null,
    unmasked_at timestamptz not null
  )`,
  `create index submission_unmaskings_of_submission on submission_unmaskings (submission_id)`,

  `create function heat_at(at timestamptz) returns double precision language sql immutable parallel safe as $$
    select extract(epoch from at - timestamptz '2020-01-01 00:00:00+00')::double precision / 86400 / 3
  $$`,
  // log2(2^a + 2^b); what is 2^60 times smaller does not count.
  `create function heat_sum(a double precision, b double precision) returns double precision language sql immutable parallel safe as $$
    select case when a is null then b when b is null then a
      else greatest(a, b) + ln(1 + power(2, greatest(least(a, b) - greatest(a, b), -60))) / ln(2::double precision) end
  $$`,
  `create aggregate heat_of_all(double precision) (sfunc = heat_sum, stype = double precision, parallel = safe)`,

  `create function requeue(root text) returns void language plpgsql as $$
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
          when exists (select from claim_answers x join queue_entries m on m.claim_id = x.claim_id join checks k on k.id = x.check_id where m.root_id = root and k.retracted_at is null) then 'answered'
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
  `create function requeue_claim(claim text) returns void language plpgsql as $$
    declare root text;
    begin
      select root_id into root from queue_entries where claim_id = claim;
      if root is null then return; end if;
      if root <> claim then perform requeue(claim); end if;
      perform requeue(root);
    end $$`,

  `create function claim_opened() returns trigger language plpgsql as $$
    begin
      insert into queue_entries (claim_id, root_id, language, score) values (new.id, new.id, new.language, heat_at(new.opened_at) - 2);
      return null;
    end $$`,
  `create trigger claim_opened after insert on claims for each row execute function claim_opened()`,
  `create function claim_reworded() returns trigger language plpgsql as $$
    begin
      perform requeue_claim(new.id);
      return null;
    end $$`,
  `create trigger claim_reworded after update of statement, language on claims for each row execute function claim_reworded()`,

  // The entry is locked before anybody is counted: of two that come at once, the second sees the first.
  // Of many that come in one statement each claim is counted once, anew.
  `create function submissions_came() returns trigger language plpgsql as $$
    declare came record; is_new boolean;
    begin
      for came in select claim_id, count(*) as rows, min(id) as id, min(received_at) as at, (array_agg(asker))[1] as asker from new_rows group by claim_id order by claim_id loop
        if came.rows > 1 then
          perform recount(came.claim_id);
          continue;
        end if;
        perform from queue_entries where claim_id = came.claim_id for update;
        is_new := not exists (select from submissions where claim_id = came.claim_id and asker = came.asker and id <> came.id);
        update queue_entries set
          askers = askers + is_new::int,
          heat = case when is_new then heat_sum(heat, heat_at(came.at)) else heat end,
          last_asked_at = greatest(last_asked_at, came.at)
        where claim_id = came.claim_id;
        if is_new then
          insert into asked_hours values (came.claim_id, date_trunc('hour', came.at, 'UTC'), 1)
          on conflict (claim_id, hour) do update set askers = asked_hours.askers + 1;
        end if;
        perform requeue_claim(came.claim_id);
      end loop;
      return null;
    end $$`,
  `create trigger submissions_came after insert on submissions referencing new table as new_rows for each statement execute function submissions_came()`,

  `create function recount(claim text) returns void language plpgsql as $$
    begin
      perform from queue_entries where claim_id = claim for update;
      update queue_entries set (askers, heat, last_asked_at) =
        (select count(*)::int, heat_of_all(heat_at(first)), max(last) from (select min(received_at) as first, max(received_at) as last from submissions where claim_id = claim group by asker) s)
      where claim_id = claim;
      delete from asked_hours where claim_id = claim;
      insert into asked_hours select claim, hour, count(*)::int
        from (select date_trunc('hour', min(received_at), 'UTC') as hour from submissions where claim_id = claim group by asker) s
        where hour > (select max(received_at) from submissions where claim_id = claim) - interval '2 days' group by hour;
      perform requeue_claim(claim);
    end $$`,
  // Many move at once when a claim is split: each claim is counted once for a statement, not once for a row.
  `create function submissions_moved() returns trigger language plpgsql as $$
    declare claim text;
    begin
      for claim in select distinct claim_id from (select o.claim_id from old_rows o join new_rows n on n.id = o.id where n.claim_id <> o.claim_id
        union select n.claim_id from old_rows o join new_rows n on n.id = o.id where n.claim_id <> o.claim_id) s order by 1 loop
        perform recount(claim);
      end loop;
      return null;
    end $$`,
  `create trigger submissions_moved after update on submissions referencing old table as old_rows new table as new_rows for each statement execute function submissions_moved()`,
  `create function submissions_gone() returns trigger language plpgsql as $$
    declare claim text;
    begin
      for claim in select distinct claim_id from old_rows order by 1 loop
        perform recount(claim);
      end loop;
      return null;
    end $$`,
  `create trigger submissions_gone after delete on submissions referencing old table as old_rows for each statement execute function submissions_gone()`,

  `create function claim_changed() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then perform requeue_claim(old.claim_id); end if;
      if tg_op <> 'DELETE' then perform requeue_claim(new.claim_id); end if;
      return null;
    end $$`,
  ...['claim_details', 'claim_assignments', 'claim_closings', 'claim_answers'].map(
    (table) => `create trigger ${table}_requeue after insert or update or delete on ${table} for each row execute function claim_changed()`
  ),

  `create function claims_merged() returns trigger language plpgsql as $$
    declare root text; before text;
    begin
      if tg_op = 'INSERT' then
        select root_id into root from queue_entries where claim_id = new.into_claim;
        update queue_entries set root_id = root where root_id = new.from_claim;
        perform requeue(new.from_claim);
        perform requeue(root);
      elsif new.undone_at is not null and old.undone_at is null then
        select root_id into before from queue_entries where claim_id = new.from_claim;
        with recursive below as (
          select new.from_claim as id union select m.from_claim from claim_merges m join below on m.into_claim = below.id where m.undone_at is null
        ) update queue_entries set root_id = new.from_claim where claim_id in (select id from below);
        perform requeue(new.from_claim);
        perform requeue(before);
      end if;
      return null;
    end $$`,
  `create trigger claims_merged after insert or update on claim_merges for each row execute function claims_merged()`,

  `create function check_stands_otherwise() returns trigger language plpgsql as $$
    declare claim text;
    begin
      for claim in select claim_id from claim_answers where check_id = new.id order by 1 loop perform requeue_claim(claim); end loop;
      return null;
    end $$`,
  `create trigger check_stands_otherwise after update of retracted_at on checks for each row when (old.retracted_at is distinct from new.retracted_at) execute function check_stands_otherwise()`,
  `create function review_date_changed() returns trigger language plpgsql as $$
    declare claim text;
    begin
      for claim in select claim_id from claim_answers where check_id = coalesce(new.edition_id, old.edition_id) order by 1 loop perform requeue_claim(claim); end loop;
      return null;
    end $$`,
  `create trigger review_dates_requeue after insert or update or delete on review_dates for each row execute function review_date_changed()`,
  `create function topic_changed() returns trigger language plpgsql as $$
    declare claim text;
    begin
      for claim in select claim_id from claim_details where topic = new.key order by 1 loop perform requeue_claim(claim); end loop;
      return null;
    end $$`,
  `create trigger topics_requeue after update of public_welfare on topics for each row when (old.public_welfare is distinct from new.public_welfare) execute function topic_changed()`,

  // What stood before there was a queue.
  `insert into queue_entries (claim_id, root_id, language, askers, heat, last_asked_at)
    select c.id, c.id, c.language, coalesce(s.askers, 0), s.heat, s.last_asked_at from claims c
    left join (select claim_id, count(*)::int as askers, heat_of_all(heat_at(first)) as heat, max(last) as last_asked_at
      from (select claim_id, min(received_at) as first, max(received_at) as last from submissions group by claim_id, asker) a group by claim_id) s on s.claim_id = c.id`,
  `insert into asked_hours select claim_id, hour, count(*)::int
    from (select claim_id, date_trunc('hour', min(received_at), 'UTC') as hour from submissions group by claim_id, asker) s
    where hour > (select max(received_at) from submissions) - interval '2 days' group by claim_id, hour`,
  `select requeue(claim_id) from queue_entries`,
]
