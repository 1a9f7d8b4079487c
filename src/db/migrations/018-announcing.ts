/** How far a hub has been told of what was published (WebSub). */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table hub_announcements (
    hub text primary key,
    entry_index bigint not null,
    announced_at timestamptz not null
  )`,
]
