/** Claims whose fingerprints an older version made are read anew: in small steps that may be cut short, done twice or by several at once, and never over newer words. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { joinClaim, lockClaims, rereadClaims } from '#desk/claims'
import { copyOf } from '#desk/comparing'
import { fingerprintReading, fingerprints } from '#match'
import { freshDatabase } from '../../../test/support/database.ts'

const statements = [
  'The U.S. closed its harbours to foreign ships on Monday, says the ferryman, and the council keeps it from everybody who asks in the town hall.',
  'The lighthouse keeper &quot;has taught&quot; three seagulls to read the newspaper aloud, and the harbour office pays for their herrings every week.',
  'Bread will cost forty crowns from next week on, because the miller has sold the mill to a company that nobody in the valley has ever heard of.'
]
const matcher = { ready: Promise.resolve(), readCopy: async (statement: string) => copyOf(statement) }

/** Claims as a version before fingerprints had a reading would have left them. */
async function oldClaims(t: TestContext): Promise<Database> {
  const { db } = await freshDatabase(t)
  for (const [n, statement] of statements.entries()) await db.insertInto('claims').values({ id: `old-${n}`, statement, language: 'en', asker_key: randomBytes(32), opened_at: new Date() }).execute()
  for (let n = 0; n < 3; n++) await sql`insert into claim_shingles (fingerprint, claim_id) select generate_series(1, 30), ${`old-${n}`}`.execute(db)
  await db.insertInto('claims').values({ id: 'forgotten', statement: '', language: 'en', asker_key: randomBytes(32), opened_at: new Date() }).execute()
  return db
}

async function kept(db: Database, id: string): Promise<string[]> {
  const rows = await db.selectFrom('claim_shingles').select(sql<string>`fingerprint::text`.as('fingerprint')).where('claim_id', '=', id).orderBy('claim_shingles.fingerprint').execute()
  return rows.map(({ fingerprint }) => fingerprint)
}

const made = (statement: string) => fingerprints(statement).map(String)

function join(db: Database, statement: string): Promise<string> {
  return inTransaction(db, async (tx) => {
    await lockClaims(tx)
    return (await joinClaim(tx, { clock: () => new Date(), random: randomBytes }, copyOf(statement), 'en')).id
  })
}

test('a copy joins a claim of an older reading once it was read anew; nothing is left to do then, and the forgotten stay so', async (t) => {
  const db = await oldClaims(t)
  const copy = `Forwarded:\n\n${statements[1]} 🙏🙏`
  assert.equal(await rereadClaims({ db, matcher }), 3)
  assert.equal(await join(db, copy), 'old-1')
  for (const [n, statement] of statements.entries()) assert.deepEqual(await kept(db, `old-${n}`), made(statement))
  await join(db, 'The ferry to the island will only take passengers who can whistle the town anthem, from Monday on and until the summer is over.')
  assert.equal(await rereadClaims({ db, matcher }), 0)
  assert.equal((await db.selectFrom('claims').select('fingerprint_reading').where('id', '=', 'forgotten').executeTakeFirstOrThrow()).fingerprint_reading, 0)
})

test('cut short after any claim, the next run does the rest, and several at once do each once', async (t) => {
  const db = await oldClaims(t)
  let left = 1
  assert.equal(await rereadClaims({ db, matcher }, () => left-- <= 0), 1)
  assert.deepEqual([await kept(db, 'old-0'), (await kept(db, 'old-1')).length], [made(statements[0]), 30])
  const counts = await Promise.all([rereadClaims({ db, matcher }), rereadClaims({ db, matcher }), rereadClaims({ db, matcher })])
  assert.equal(counts.reduce((sum, count) => sum + count, 0), 2)
  for (const [n, statement] of statements.entries()) assert.deepEqual(await kept(db, `old-${n}`), made(statement))
})

test('killed before it is kept, a claim is as it was; worded anew or forgotten while it was read, it is left alone', async (t) => {
  const db = await oldClaims(t)
  await sql`create function refuse() returns trigger language plpgsql as 'begin raise exception ''killed''; end'`.execute(db)
  await sql`create trigger refuse before insert on claim_shingles for each row execute function refuse()`.execute(db)
  await assert.rejects(rereadClaims({ db, matcher }), /killed/)
  assert.equal((await kept(db, 'old-0')).length, 30)
  await sql`drop trigger refuse on claim_shingles`.execute(db)

  const meanwhile = { ...matcher, readCopy: async (statement: string) => {
    if (statement === statements[0]) await db.updateTable('claims').set({ statement: 'Other words', fingerprint_reading: fingerprintReading }).where('id', '=', 'old-0').execute()
    if (statement === statements[1]) await db.updateTable('claims').set({ statement: '' }).where('id', '=', 'old-1').execute()
    return copyOf(statement)
  } }
  assert.equal(await rereadClaims({ db, matcher: meanwhile }), 1)
  assert.deepEqual([(await kept(db, 'old-0')).length, (await kept(db, 'old-1')).length, await kept(db, 'old-2')], [30, 30, made(statements[2])])
  assert.equal(await rereadClaims({ db, matcher }), 0)
})
