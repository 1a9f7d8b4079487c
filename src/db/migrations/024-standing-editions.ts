/** What stands of every published edition, a check's or an explainer's, under the name that lists give it; of what was removed the name is empty. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create view standing_editions as
    select id, 'check' as kind, language, claim as name, coalesce(title, claim) as title, retracted_at from checks where version_sha256 is not null
    union all
    select id, 'explainer', language, title, title, retracted_at from explainers`,
]
