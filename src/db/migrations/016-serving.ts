/** What serving publications needs: finding them in order, and by the site that published them. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create index checks_of_version on checks (version_sha256) where version_sha256 is not null`,
  // The host of an address as publishers are named by it: without protocol, "www." and port.
  `create function site_of(url text) returns text language sql immutable strict parallel safe as $$
    select lower(substring(url from '^https?://(?:www[.])?([^/:?#]+)')) $$`,
  `create index checks_of_site on checks (site_of(url), published_on desc, id) where url is not null`,
]
