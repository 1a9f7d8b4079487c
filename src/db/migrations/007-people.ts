/** People of the desk, what they may do, and how they sign in. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table people (
    id text primary key,
    handle text not null unique,
    name text not null,
    shown_as text null,
    joined_at timestamptz not null
  )`,
  `create table role_grants (
    id bigint generated always as identity primary key,
    person_id text not null references people (id),
    role text not null check (role in ('reviewer', 'approver', 'editor', 'auditor')),
    given_by text null references people (id),
    given_at timestamptz not null,
    taken_by text null references people (id),
    taken_at timestamptz null
  )`,
  `create unique index role_grants_held_once on role_grants (person_id, role) where taken_at is null`,

  `drop table sign_in_links`,
  `create table invitations (
    token_hash bytea primary key,
    person_id text null references people (id),
    roles text[] not null,
    made_by text null references people (id),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz null
  )`,

  `update sessions set ended_at = began_at where ended_at is null`,
  `alter table sessions drop column role`,
  `alter table sessions add column person_id text null references people (id)`,
  `alter table sessions add column seen_at timestamptz null`,
  `alter table sessions add column browser text null`,
  `alter table sessions add constraint sessions_belong_to_a_person check (person_id is not null or ended_at is not null)`,
  `create index sessions_of_person on sessions (person_id) where ended_at is null`,

  `create table passkeys (
    credential_id bytea primary key,
    person_id text not null references people (id),
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null default '{}',
    label text not null,
    made_at timestamptz not null,
    used_at timestamptz null,
    removed_at timestamptz null
  )`,
  `create table passwords (
    person_id text primary key references people (id),
    hash text not null,
    set_at timestamptz not null
  )`,
  `create table authenticators (
    person_id text primary key references people (id),
    secret bytea not null,
    made_at timestamptz not null,
    confirmed_at timestamptz null,
    last_step bigint not null default 0
  )`,
  `create table recovery_codes (
    person_id text not null references people (id),
    code_hash bytea not null,
    made_at timestamptz not null,
    used_at timestamptz null,
    primary key (person_id, code_hash)
  )`,
  `create table ceremonies (
    challenge_hash bytea primary key,
    kind text not null,
    person_id text null references people (id),
    made_at timestamptz not null,
    expires_at timestamptz not null
  )`,
]
