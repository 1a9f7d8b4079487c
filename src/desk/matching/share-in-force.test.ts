/** How many messages find their answer is learnt from the newest claims, from a hundred on, and every matcher reckons with it. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Database } from '#db'
import { putChecks } from '#desk/checks'
import { fewestClaims, shareInForce, startMatching } from '#desk/matching'
import { certainty } from '#match'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')
let made = 0

async function claims(db: Database, count: number, firstChance: number | null, opened = clock()): Promise<void> {
  const rows = Array.from({ length: count }, () => ({ id: `claim-${++made}`, statement: '', language: 'en', asker_key: Buffer.alloc(32), opened_at: opened, first_chance: firstChance }))
  await db.insertInto('claims').values(rows).execute()
}

test('a hundred claims it takes; those without a chance are not counted', async (t) => {
  const { db } = await freshDatabase(t)
  await claims(db, fewestClaims - 1, 0.02)
  await claims(db, 30, null)
  assert.deepEqual(await shareInForce(db), { claims: fewestClaims - 1, share: undefined })
  await claims(db, 1, 0.02)
  const { share } = await shareInForce(db)
  assert.ok(share! > 0.1 && share! < certainty.share)
})

test('the newest thousand count; a flood of nonsense brings it to a tenth and no lower; where most are answered nothing is changed', async (t) => {
  const { db } = await freshDatabase(t)
  await claims(db, 1200, 0.99, new Date('2026-01-01T00:00:00Z'))
  assert.deepEqual(await shareInForce(db), { claims: 1000, share: undefined })
  await claims(db, 1000, 0)
  assert.deepEqual(await shareInForce(db), { claims: 1000, share: 0.1 })
})

test('a matcher reckons with it from its start on, and says what it did', async (t) => {
  const { db, url: databaseUrl } = await freshDatabase(t)
  await putChecks({ db, clock }, Array.from({ length: 30 }, (_, n) => ({ sourceKey: `${n}`, origin: 'import' as const, language: 'en', claim: `The ${['bridge over the Swanneck', 'museum', 'bakery'][n % 3]} is closed until the ${n + 2}th of May, says leaflet ${n}.`, publisher: { name: 'Town Library' }, url: `https://library.example/${n}` })))
  const message = { text: 'Somebody told me of a leaflet 9: is the bridge closed until the 11th?' }
  const start = () => matcherAt(t, databaseUrl)
  const before = await (await start()).match(message)
  assert.equal(before.alone, before.matches[0].score)
  await claims(db, 400, 0.03)

  const matcher = await start()
  const after = await matcher.match(message)
  assert.equal(after.matches[0].id, before.matches[0].id)
  assert.ok(after.matches[0].score < after.alone - 0.01)
  const [{ explanation }] = await matcher.explain(message)
  assert.ok(explanation.score < explanation.share!.alone - 0.01)
  assert.equal(explanation.share!.answered, (await shareInForce(db)).share)
})

async function matcherAt(t: TestContext, databaseUrl: string) {
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-share-'))
  const matcher = startMatching({ databaseUrl, snapshotDir, log: () => {} })
  t.after(async () => {
    await matcher.stop()
    rmSync(snapshotDir, { recursive: true, force: true })
  })
  await matcher.ready
  return matcher
}
