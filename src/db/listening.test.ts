import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/support/database.ts'
import { inTransaction, listen, notify } from './index.ts'

test('a listener hears what was committed, nothing that was not, and again after its connection was lost', async (t) => {
  const { db, url } = await freshDatabase(t)
  const heard: string[] = []
  let wake = () => {}
  const listener = listen(url, 'Some channel', (payload) => {
    heard.push(payload)
    wake()
  })
  t.after(() => listener.stop())
  const hears = async (count: number) => {
    while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve))
  }

  await hears(1)
  await notify(db, 'Some channel', 'one')
  await hears(2)
  await inTransaction(db, async (tx) => {
    await notify(tx, 'Some channel', 'never')
    throw new Error('taken back')
  }).catch(() => {})
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen%'`.execute(db)
  await hears(3)
  await notify(db, 'Some channel', 'two')
  await hears(4)
  assert.deepEqual(heard, ['', 'one', '', 'two'])
})
