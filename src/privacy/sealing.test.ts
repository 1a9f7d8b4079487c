import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { markOf, seal, unseal } from './sealing.ts'

const key = randomBytes(32)

test('what was sealed is opened by the same key for the same purpose, and by no other', () => {
  const sealed = seal(key, 'contact', 'reader@example.org', randomBytes)
  assert.equal(unseal(key, 'contact', sealed), 'reader@example.org')
  assert.throws(() => unseal(randomBytes(32), 'contact', sealed))
  assert.throws(() => unseal(key, 'other', sealed))
  assert.notDeepEqual(seal(key, 'contact', 'reader@example.org', randomBytes), sealed)
})

test('a single changed bit is noticed', () => {
  const sealed = seal(key, 'contact', 'reader@example.org', randomBytes)
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Buffer.from(sealed)
    changed[bit >> 3] ^= 1 << (bit & 7)
    assert.throws(() => unseal(key, 'contact', changed), `bit ${bit}`)
  }
})

test('a mark is the same for the same, and another for another key or purpose', () => {
  assert.deepEqual(markOf(key, 'a', 'x'), markOf(key, 'a', 'x'))
  assert.notDeepEqual(markOf(key, 'a', 'x'), markOf(key, 'b', 'x'))
  assert.notDeepEqual(markOf(key, 'a', 'x'), markOf(randomBytes(32), 'a', 'x'))
})
