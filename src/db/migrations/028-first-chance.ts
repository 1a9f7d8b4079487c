/** Each claim keeps the chance that its first message's best check answered it: from many of them the desk learns how many messages find their answer. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table claims add column first_chance real check (first_chance between 0 and 1)`,
  `create index claims_by_first_chance on claims (opened_at desc, id) include (first_chance) where first_chance is not null`,
]
