/** Messages are put together where they share enough, as a comparison of all their words would say. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { overlap, wordsOf } from '#desk/comparing'
import { freshDatabase } from '../../../test/support/database.ts'
import { person } from '../../../test/support/drafting.ts'
import { seeded } from '../../match/learn/random.ts'
import { submissionGroups } from './groups.ts'

test('each message stands with the first that shares enough with it', async (t) => {
  const { db } = await freshDatabase(t)
  const personId = await person(db, 'Reviewer')
  const random = seeded(7)
  const words = (count: number) => Array.from({ length: count }, () => `word${Math.floor(random() * 40)}`)
  const beginnings = [words(12), words(20), words(30)]
  const texts = Array.from({ length: 120 }, (_, n) => [...beginnings[n % 3].slice(0, 4 + Math.floor(random() * 26)), ...words(Math.floor(random() * 14)), `end${n}`].join(' '))
  await db.insertInto('claims').values({ id: 'claim', statement: texts[0], language: 'en', asker_key: randomBytes(32), opened_at: new Date() }).execute()
  for (const [n, text] of texts.entries()) await db.insertInto('submissions').values({ id: String(n).padStart(3, '0'), claim_id: 'claim', text, url: null, language: 'en', text_hash: randomBytes(32), asker: Buffer.alloc(16, n), network: null, received_at: new Date() }).execute()

  const expected: number[][] = []
  const near = (a: string, b: string) => {
    const [shorter, longer] = [wordsOf({ statement: a }), wordsOf({ statement: b })].sort((one, other) => one.length - other.length)
    const { shared, contained } = overlap(shorter, longer)
    return shorter.length < 4 ? a === b : shared >= 0.4 || contained >= 0.8
  }
  for (const [n, text] of texts.entries()) {
    const group = expected.find(([first]) => near(texts[first], text))
    if (group) group.push(n)
    else expected.push([n])
  }
  const { groups, left, forgotten } = await submissionGroups(db, sql<string>`'claim'`, new Date(), personId)
  const found = groups.map(({ variants }) => variants.map(({ submissionId }) => Number(submissionId)))
  assert.deepEqual(found.toSorted((a, b) => a[0] - b[0]), expected)
  assert.ok(expected.length > 5 && expected.length < 110, String(expected.length))
  assert.deepEqual([left, forgotten], [0, 0])
})
