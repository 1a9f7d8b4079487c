/** Brings the tables to the state this program was written for. */

import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { DatabaseProblem } from './problem.ts'
import { migrations } from './migrations/index.ts'

/**
 * Names of the migrations that were run now. All of them stand in one transaction under a lock in the database, so that
 * several nodes may start at once, and a process killed in the middle has changed nothing.
 */
export async function migrate(db: Database): Promise<string[]> {
  await refuseNewerTables(db)
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function refuseNewerTables(db: Database): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return

  const done = await db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration').select('name').execute()
  const unknown = done.map((row) => row.name).filter((name) => !(name in migrations))
  if (unknown.length > 0) {
    throw new DatabaseProblem(`The database was made by a newer Touchstone (it has ${unknown.join(', ')}, which this one does not know): start that version, or a newer one.`)
  }
}
