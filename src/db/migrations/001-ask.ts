/** The tables of the main job: published checks, claims, submissions, and what keeps askers unknown. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table checks (
    id text primary key,
    origin text not null check (origin in ('desk', 'import')),
    source_key text not null unique,
    translation_of text null references checks (id),
    language text not null default 'und',
    claim text not null,
    title text null,
    summary text null,
    body text null,
    rating text null,
    rating_key text null,
    claimant text null,
    url text null,
    appearances text[] not null default '{}',
    publisher_name text not null,
    publisher_site text null,
    published_on date null,
    content_hash bytea not null,
    imported_from text null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint checks_import_keeps_its_own_rating check (origin = 'desk' or rating_key is null),
    constraint checks_desk_stands_at_its_own_address check (origin = 'import' or url is null)
  )`,
  `create index checks_published_on on checks (published_on desc, id)`,
  `create index checks_language on checks (language)`,
  `create index checks_rating on checks (lower(rating))`,
  `create index checks_rating_key on checks (rating_key)`,
  `create index checks_translation_of on checks (translation_of) where translation_of is not null`,

  `create table check_feed (
    seq bigint generated always as identity primary key,
    check_id text not null,
    kind text not null check (kind in ('put', 'remove')),
    at timestamptz not null
  )`,

  `create table claims (
    id text primary key,
    statement text not null,
    language text not null,
    asker_key bytea not null,
    opened_at timestamptz not null
  )`,
  `create table claim_answers (
    claim_id text not null references claims (id) on delete cascade,
    check_id text not null,
    probability real null,
    answered_by text not null check (answered_by in ('matcher', 'desk')),
    answered_at timestamptz not null,
    primary key (claim_id, check_id)
  )`,
  `create table claim_links (
    link text not null,
    claim_id text not null references claims (id) on delete cascade,
    primary key (link, claim_id)
  )`,
  `create table claim_shingles (
    fingerprint bigint not null,
    claim_id text not null references claims (id) on delete cascade,
    primary key (fingerprint, claim_id)
  )`,

  `create table submissions (
    id text primary key,
    claim_id text not null references claims (id),
    text text not null,
    url text null,
    language text not null,
    text_hash bytea not null,
    asker bytea not null,
    network bytea null,
    received_at timestamptz not null,
    unique (claim_id, asker, text_hash)
  )`,
  `create index submissions_received_at on submissions (received_at)`,
  `create table status_links (
    token_hash bytea primary key,
    submission_id text not null references submissions (id) on delete cascade,
    created_at timestamptz not null
  )`,
  `create index status_links_submission on status_links (submission_id)`,
  `create table submission_feedback (
    submission_id text not null references submissions (id) on delete cascade,
    check_id text not null,
    helpful boolean not null,
    at timestamptz not null,
    primary key (submission_id, check_id)
  )`,

  `create table salts (
    day date primary key,
    salt bytea not null,
    created_at timestamptz not null
  )`,
  `create unlogged table rate_counts (
    key bytea not null,
    window_start timestamptz not null,
    hits int not null,
    primary key (key, window_start)
  )`,

  `create table import_runs (
    id bigint generated always as identity primary key,
    source text not null,
    started_at timestamptz not null,
    finished_at timestamptz null,
    added int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    rejected int not null default 0
  )`
]
