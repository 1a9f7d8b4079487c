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

test('what is asked again and again is planned once for a connection, and answers as before', async (t) => {
  const { db } = await freshDatabase(t)
  const table = sql.table('prepared_here')
  await sql`create table prepared_here (id int, said text)`.execute(db)
  await sql`insert into prepared_here select n, 'row ' || n from generate_series(1, 50) n`.execute(db)
  const ask = async (id: number, tx: typeof db) => (await sql<{ said: string }>`select said, ${id}::int as id from ${table} where id = ${id}`.execute(tx)).rows
  await db.connection().execute(async (one) => {
    for (let id = 1; id <= 12; id++) assert.deepEqual(await ask(id, one), [{ said: `row ${id}`, id }])
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements where statement like '%prepared_here%'`.execute(one)
    assert.equal(rows.length, 1)
    await assert.rejects(sql`select said from ${table} where id = ${'no number'}::int`.execute(one))
    for (let id = 1; id <= 12; id++) assert.equal((await sql`select * from ${table} where id = ${id}`.execute(one)).rows.length, 1)
    await sql`alter table prepared_here add column more int default 7`.execute(one)
    assert.deepEqual((await sql`select * from ${table} where id = ${50}`.execute(one)).rows, [{ id: 50, said: 'row 50', more: 7 }])
    assert.deepEqual(await ask(50, one), [{ said: 'row 50', id: 50 }])
  })
  for (let n = 0; n < 300; n++) for (let again = 0; again < 5; again++) await sql`select ${sql.raw(String(n))}::int as n, ${n}::int as same`.execute(db)
  assert.deepEqual((await sql`select ${sql.raw('299')}::int as n, ${299}::int as same`.execute(db)).rows, [{ n: 299, same: 299 }])
  await db.connection().execute(async (one) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements`.execute(one)
    assert.ok(rows[0].n <= 200)
  })
})
