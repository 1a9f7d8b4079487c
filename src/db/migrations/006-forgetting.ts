/** What forgetting looks through, filed so that a sweep costs what is due and not what there is. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create index claim_shingles_of_claim on claim_shingles (claim_id)`,
  `create index claim_links_of_claim on claim_links (claim_id)`,
  `create index submissions_with_words on submissions (received_at) where text <> '' or url is not null`,
]
