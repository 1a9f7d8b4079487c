/** What is made of a publication to pass on, and who reads the newsletter. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // The work of making the pictures and the clip of one version. The same columns as every table of background work.
  `create table share_kits (
    id bigint generated always as identity primary key,
    sha256 bytea not null references publications (sha256),
    entry_index bigint not null,
    asked_by bigint null,
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
  `create unique index share_kits_one_at_a_time on share_kits (sha256) where finished_at is null`,
  `create index share_kits_of_version on share_kits (sha256, id desc)`,
  `create index share_kits_seen on share_kits (entry_index desc)`,
  `create table share_files (
    sha256 bytea not null references publications (sha256),
    format text not null check (format in ('1200x630', '1080x1080', '1080x1920', 'clip')),
    bytes bytea not null,
    made_at timestamptz not null,
    primary key (sha256, format)
  )`,
  // Pictures and clips are packed already.
  `alter table share_files alter column bytes set storage external`,

  // Whoever reads the newsletter: an address under a key that is not in the database, and what they chose. Nothing else.
  // told_until is the last entry of the log that a digest is known to have told; tried_until the last that one was begun with.
  `create table subscribers (
    id text primary key,
    address bytea not null,
    address_key bytea not null unique,
    cadence text not null check (cadence in ('daily', 'weekly')),
    language text null,
    topics text[] not null default '{}',
    asked_at timestamptz not null,
    confirmed_at timestamptz null,
    due_at timestamptz null,
    told_until bigint not null,
    tried_until bigint not null,
    refused int not null default 0
  )`,
  `create index subscribers_due on subscribers (due_at) where due_at is not null`,
  `create index subscribers_unconfirmed on subscribers (asked_at) where confirmed_at is null`,
]
