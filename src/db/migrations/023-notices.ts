/** Who is told of new checks and corrections by their browser (Web Push). */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // The address at the push service and the browser's keys, under a key that is not in the database, and what the reader chose. Nothing else.
  // told_until is the last entry of the log that a notice is known to have told; tried_until the last that one was begun with.
  `create table notice_readers (
    id text primary key,
    subscription bytea not null,
    endpoint_key bytea not null unique,
    language text null,
    topics text[] not null default '{}',
    due_at timestamptz not null,
    told_until bigint not null,
    tried_until bigint not null,
    failed int not null default 0
  )`,
  `create index notice_readers_behind on notice_readers (tried_until, due_at)`,
]
