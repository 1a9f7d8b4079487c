import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { type AskerIdentity, askerMarks, claimPseudonyms, newAskerSecret, type PrivacyDeps, sweepRetention } from '#privacy'
import { freshDatabase } from '../../test/support/database.ts'

const ours = { secret: Buffer.from('0123456789abcdef').toString('base64url'), address: '203.0.113.77' }

function deps(db: PrivacyDeps['db'], now: { value: string }, pepper = 7): PrivacyDeps {
  let drawn = 0
  return {
    db,
    clock: () => new Date(now.value),
    random: (bytes) => createHash('shake256', { outputLength: bytes }).update(`${now.value} ${drawn++}`).digest(),
    secrets: { pepper: Buffer.alloc(32, pepper) },
  }
}

test('an asker is the same in one claim and another in every other', async (t) => {
  const { db } = await freshDatabase(t)
  const given = deps(db, { value: '2026-03-01T12:00:00Z' })
  for (const identity of [ours, { ...ours, address: null }, { ...ours, secret: null }] as AskerIdentity[]) {
    const marks = await askerMarks(given, identity)
    const [first, again, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((key) => claimPseudonyms(key, marks))
    assert.deepEqual(first, again)
    assert.notDeepEqual(first.asker, other.asker)
    if (first.network) assert.notDeepEqual(first.network, other.network)
    assert.equal(first.asker.length, 16)
  }
})

test('with a cookie the asker stays the same from day to day and network to network; without one not', async (t) => {
  const { db } = await freshDatabase(t)
  const now = { value: '2026-03-01T12:00:00Z' }
  const given = deps(db, now)
  const pseudonym = async (identity: AskerIdentity) => claimPseudonyms(Buffer.alloc(32, 1), await askerMarks(given, identity)).asker
  const [withCookie, without] = [await pseudonym(ours), await pseudonym({ ...ours, secret: null })]
  assert.deepEqual(await pseudonym({ ...ours, address: '198.51.100.1' }), withCookie)
  now.value = '2026-03-02T00:00:00Z'
  assert.deepEqual(await pseudonym(ours), withCookie)
  assert.notDeepEqual(await pseudonym({ ...ours, secret: null }), without)
})

test('once the salt is destroyed nobody can make the pseudonym of an address again, not even with the pepper', async (t) => {
  const { db } = await freshDatabase(t)
  const now = { value: '2026-03-01T00:00:01Z' }
  const given = deps(db, now)
  const pseudonym = async () => claimPseudonyms(Buffer.alloc(32, 1), await askerMarks(given, { ...ours, secret: null }))
  const before = await pseudonym()

  now.value = '2026-03-02T23:59:59Z'
  await sweepRetention(given)
  assert.equal((await db.selectFrom('salts').select('day').execute()).length, 1)
  now.value = '2026-03-03T00:00:01Z'
  assert.equal((await sweepRetention(given)).salts, 1)
  assert.deepEqual(await db.selectFrom('salts').select('day').execute(), [])

  now.value = '2026-03-01T00:00:01Z' // whoever sets the clock back gets another salt
  const redrawn = deps(db, now)
  redrawn.random = (bytes) => Buffer.alloc(bytes, 9)
  const after = claimPseudonyms(Buffer.alloc(32, 1), await askerMarks(redrawn, { ...ours, secret: null }))
  assert.notDeepEqual(after.asker, before.asker)
  assert.notDeepEqual(after.network, before.network)
})

test('the database alone does not hold all that a pseudonym is made of', async (t) => {
  const { db } = await freshDatabase(t)
  const now = { value: '2026-03-01T12:00:00Z' }
  const withAddress = { ...ours, secret: null }
  const real = claimPseudonyms(Buffer.alloc(32, 1), await askerMarks(deps(db, now), withAddress))
  const guessed = claimPseudonyms(Buffer.alloc(32, 1), await askerMarks(deps(db, now, 8), withAddress))
  assert.notDeepEqual(guessed.asker, real.asker)
})

test('two nodes that begin a day at once agree on its salt', async (t) => {
  const { db } = await freshDatabase(t)
  const marks = await Promise.all(Array.from({ length: 20 }, (_, n) => {
    const node = deps(db, { value: '2026-03-01T12:00:00Z' })
    node.random = (bytes) => Buffer.alloc(bytes, n)
    return askerMarks(node, { ...ours, secret: null })
  }))
  assert.equal(new Set(marks.map(({ identity }) => identity.toString('hex'))).size, 1)
})

test('a cookie that we did not give is none; an asker of whom nothing is known is still somebody', async (t) => {
  const { db } = await freshDatabase(t)
  const given = deps(db, { value: '2026-03-01T12:00:00Z' })
  const byAddress = await askerMarks(given, { secret: null, address: ours.address })
  for (const secret of ['', 'short', 'x'.repeat(10_000), '\0', "' or 1=1 --"]) assert.deepEqual(await askerMarks(given, { secret, address: ours.address }), byAddress)
  for (const address of [null, '', 'not an address', '999.1.1.1']) assert.equal((await askerMarks(given, { secret: null, address })).identity.length, 32)
  assert.match(newAskerSecret(given.random), /^[\w-]{22}$/)
})
