/** What the matcher learns from the archive: each learning that was asked for, what came of it, and the model where it is worth using. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table embeddings (
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
    result jsonb null,
    model bytea null
  )`.execute(db)
  await sql`create unique index embeddings_one_at_a_time on embeddings ((true)) where finished_at is null`.execute(db)
}
