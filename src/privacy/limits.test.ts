import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limitKey, memoryLimiter, takeTurn } from '#privacy'
import { freshDatabase } from '../../test/support/database.ts'

const limit = { hits: 3, seconds: 60 }

test('a network has its turns, and the next window gives new ones', async (t) => {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:15Z')
  const deps = { db, clock: () => new Date(now), random: (bytes: number) => Buffer.alloc(bytes, 3), secrets: { pepper: Buffer.alloc(32) } }
  const key = await limitKey(deps, 'submissions', '203.0.113.77')
  assert.deepEqual(await limitKey(deps, 'submissions', '203.0.113.200'), key)
  for (const [purpose, address] of [['reads', '203.0.113.77'], ['submissions', '203.0.114.77'], ['submissions', null]] as const) assert.notDeepEqual(await limitKey(deps, purpose, address), key)

  const turns = await Promise.all(Array.from({ length: 5 }, () => takeTurn(deps, key, limit)))
  assert.equal(turns.filter((turn) => turn.allowed).length, 3)
  assert.ok(turns.every((turn) => turn.retryAfterSeconds === 45))
  now += 45_000
  assert.equal((await takeTurn(deps, key, limit)).allowed, true)
})

test('reads are counted in memory in the same way', () => {
  let now = Date.parse('2026-03-01T12:00:00Z')
  const limiter = memoryLimiter({ clock: () => new Date(now), random: (bytes) => Buffer.alloc(bytes, 3) }, limit)
  const take = (address: string) => limiter.take(address).allowed
  assert.deepEqual([take('203.0.113.1'), take('203.0.113.2'), take('203.0.113.3'), take('203.0.113.4')], [true, true, true, false])
  assert.equal(take('198.51.100.1'), true)
  now += 60_000
  assert.equal(take('203.0.113.1'), true)
})
