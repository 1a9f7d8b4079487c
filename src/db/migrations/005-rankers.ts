/** Rankers learnt from what askers confirmed and rejected, and which of them the desk uses since when. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table rankers (
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
  `create unique index rankers_one_at_a_time on rankers ((true)) where finished_at is null`,
  `create table ranker_choices (
    id bigint generated always as identity primary key,
    ranker_id bigint null references rankers (id),
    decided_by bigint null references sessions (id),
    decided_at timestamptz not null
  )`,
]
