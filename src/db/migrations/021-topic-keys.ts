/** The key of a topic may be of any script: readers of Arabic or Thai met "topic-2" where others met a word. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table topics drop constraint topics_key_check`,
  `alter table topics add constraint topics_key_check check (char_length(key) between 1 and 40 and key !~ '[[:space:][:cntrl:]/?#%&"''<>]')`,
]
