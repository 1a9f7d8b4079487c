import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { DatabaseProblem, migrate } from './index.ts'

test('a second run changes nothing', async (t) => {
  const { db } = await freshDatabase(t)
  assert.deepEqual(await migrate(db), [])
})
test('tables of a newer version are left alone', async (t) => {
  const { db } = await freshDatabase(t)
  await db.withTables<{ kysely_migration: { name: string; timestamp: string } }>().insertInto('kysely_migration').values({ name: '999-later', timestamp: '2030-01-01' }).execute()
  await assert.rejects(migrate(db), (error) => error instanceof DatabaseProblem && /newer Touchstone/.test(error.message))
})
