import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/support/database.ts'
import { inTransaction } from './index.ts'

test('what a serialization failure threw away is done again, what failed otherwise is not', async (t) => {
  const { db } = await freshDatabase(t)
  let runs = 0
  await inTransaction(db, async (tx) => {
    await tx.insertInto('once').values({ name: 'kept', begun_at: new Date(0), finished_at: null }).execute()
    if (++runs < 3) await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(tx)
  })
  assert.equal(runs, 3)
  assert.equal((await db.selectFrom('once').select('name').execute()).length, 1)

  await assert.rejects(inTransaction(db, async () => {
    runs++
    throw new Error('wrong')
  }), /wrong/)
  assert.equal(runs, 4)
})

test('a transaction within another is part of it', async (t) => {
  const { db } = await freshDatabase(t)
  await assert.rejects(inTransaction(db, async (tx) => {
    await inTransaction(tx, (inner) => inner.insertInto('once').values({ name: 'inner', begun_at: new Date(0), finished_at: null }).execute())
    throw new Error('taken back')
  }))
  assert.deepEqual(await db.selectFrom('once').select('name').execute(), [])
})
