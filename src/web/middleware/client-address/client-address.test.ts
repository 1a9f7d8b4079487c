/** Forwarded addresses are believed from as many proxies as the operator named, and no further. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { addressOf } from './index.ts'

test('without a proxy, what a client claims is not believed', () => {
  assert.equal(addressOf('198.51.100.7', '203.0.113.9', 0), '198.51.100.7')
})

test('with one proxy the last address counts, with two the one before it', () => {
  assert.equal(addressOf('10.0.0.1', '203.0.113.9, 198.51.100.7', 1), '198.51.100.7')
  assert.equal(addressOf('10.0.0.1', '1.1.1.1, 203.0.113.9, 198.51.100.7', 2), '203.0.113.9')
})

test('fewer addresses than proxies: the first is taken, and no garbage is', () => {
  assert.equal(addressOf('10.0.0.1', '203.0.113.9', 3), '203.0.113.9')
  assert.equal(addressOf('10.0.0.1', 'unknown', 1), '10.0.0.1')
  assert.equal(addressOf('10.0.0.1', '', 1), '10.0.0.1')
  assert.equal(addressOf('10.0.0.1', undefined, 1), '10.0.0.1')
  assert.equal(addressOf('10.0.0.1', '2001:db8::1', 1), '2001:db8::1')
})
