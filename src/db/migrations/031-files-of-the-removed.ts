/** Pictures and clips of versions that were lawfully removed go with them; those that stayed so far go now. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`delete from share_files where sha256 in (select sha256 from versions where document is null)`.execute(db)
}
