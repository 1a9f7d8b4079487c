/** Each claim says by which reading of words its fingerprints were made, so that those of an older one are made anew; 0 is whatever was before. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table claims add column fingerprint_reading integer not null default 0`,
  `create index claims_of_a_reading on claims (fingerprint_reading, id) where statement <> ''`,
]
