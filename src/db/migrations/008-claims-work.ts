/** Work on open claims: who is on which, what was merged, split and closed, and how somebody likes to look at the queue. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table topics (
    key text primary key check (key ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    name text not null,
    public_welfare boolean not null default false,
    made_by text null references people (id),
    made_at timestamptz not null
  )`,

  `create table claim_details (
    claim_id text primary key references claims (id) on delete cascade,
    wording text null,
    language text null,
    topic text null references topics (key),
    appeared text null,
    reach text null,
    harm text null,
    revision int not null default 0,
    changed_by text null references people (id),
    changed_at timestamptz null
  )`,
  `create table claim_assignments (
    id bigint generated always as identity primary key,
    claim_id text not null references claims (id) on delete cascade,
    person_id text not null references people (id),
    since timestamptz not null,
    ended_at timestamptz null
  )`,
  `create unique index claim_assignments_once on claim_assignments (claim_id, person_id) where ended_at is null`,
  `create table claim_closings (
    id bigint generated always as identity primary key,
    claim_id text not null references claims (id) on delete cascade,
    reason text not null check (reason in ('opinion', 'prediction', 'too-vague', 'satire', 'private-matter')),
    answer text not null,
    closed_by text not null references people (id),
    closed_at timestamptz not null,
    undone_by text null references people (id),
    undone_at timestamptz null
  )`,
  `create unique index claim_closings_once on claim_closings (claim_id) where undone_at is null`,
  `create table claim_merges (
    id bigint generated always as identity primary key,
    from_claim text not null references claims (id) on delete cascade,
    into_claim text not null references claims (id) on delete cascade,
    merged_by text not null references people (id),
    merged_at timestamptz not null,
    undone_by text null references people (id),
    undone_at timestamptz null,
    constraint claim_merges_two_claims check (from_claim <> into_claim)
  )`,
  `create unique index claim_merges_once on claim_merges (from_claim) where undone_at is null`,
  `create index claim_merges_into on claim_merges (into_claim) where undone_at is null`,
  `create table claim_splits (
    id bigint generated always as identity primary key,
    from_claim text not null references claims (id) on delete cascade,
    new_claim text not null references claims (id) on delete cascade,
    submission_ids text[] not null,
    split_by text not null references people (id),
    split_at timestamptz not null,
    undone_by text null references people (id),
    undone_at timestamptz null
  )`,
  `create table queue_views (
    id bigint generated always as identity primary key,
    person_id text not null references people (id),
    name text not null,
    query text not null,
    made_at timestamptz not null,
    unique (person_id, name)
  )`,
]
