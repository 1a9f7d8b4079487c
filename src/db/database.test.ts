import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/support/database.ts'
import { inTransaction, openDatabase } from './index.ts'

test('values arrive as what the program works with', async (t) => {
  const { db } = await freshDatabase(t)
  const { rows } = await sql`select count(*) as n, 9007199254740991 as most, date '2026-02-28' as day, timestamptz '2026-02-28 12:00+02' as moment, array['a,b', null] as words, '\\x00ff'::bytea as bytes, true as yes`.execute(db)
  assert.deepEqual(rows, [{ n: 1, most: 9007199254740991, day: '2026-02-28', moment: new Date('2026-02-28T10:00:00Z'), words: ['a,b', null], bytes: Buffer.from([0, 255]), yes: true }])
  await assert.rejects(sql`select 9007199254740993::int8`.execute(db), /does not fit a number/)
})

test('a connection lost between two queries of a transaction fails the transaction, and nothing else', async (t) => {
  const { db, url } = await freshDatabase(t)
  const other = openDatabase(url)
  t.after(() => other.destroy())
  await assert.rejects(
    inTransaction(db, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(other)
      await new Promise((resolve) => setTimeout(resolve, 200))
      await sql`select 1`.execute(tx)
    })
  )
  assert.deepEqual((await sql`select 1 as one`.execute(db)).rows, [{ one: 1 }])
})
