/** A topic has a name in each language that the desk gave it one; the name it was made with holds everywhere else. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table topic_names (
    topic_key text not null references topics (key),
    language text not null,
    name text not null,
    named_by text not null references people (id),
    named_at timestamptz not null,
    primary key (topic_key, language)
  )`,
]
