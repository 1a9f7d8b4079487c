/** What is done once in the life of a database, and when it was begun and finished. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table once (
    name text primary key,
    begun_at timestamptz not null,
    finished_at timestamptz null
  )`.execute(db)
}
