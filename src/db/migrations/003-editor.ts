/** The editor's tables: links to sign in with, sessions, the desk's cut-offs, and evaluations of the matcher. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table sign_in_links (
    token_hash bytea primary key,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz null
  )`,
  `create table sessions (
    id bigint generated always as identity primary key,
    token_hash bytea not null unique,
    role text not null check (role in ('editor')),
    began_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz null
  )`,

  `create table decision_cuts (
    id bigint generated always as identity primary key,
    answer double precision not null,
    suggest double precision not null,
    reason text not null,
    decided_by bigint null references sessions (id),
    decided_at timestamptz not null,
    constraint decision_cuts_are_in_order check (0 < suggest and suggest <= answer and answer < 1)
  )`,

  `create table evaluations (
    id bigint generated always as identity primary key,
    asked_by bigint null references sessions (id),
    asked_at timestamptz not null,
    attempts int not null default 0,
    started_at timestamptz null,
    beat_at timestamptz null,
    done int not null default 0,
    total int not null default 0,
    finished_at timestamptz null,
    fault text null,
    result jsonb null
  )`,
  `create unique index evaluations_one_at_a_time on evaluations ((true)) where finished_at is null`
]
