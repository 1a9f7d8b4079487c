/** A form from another site is told from our own by every header a browser may send. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isForged } from './index.ts'

const own = 'https://desk.example'
const forged = (headers: Record<string, string>, secretAddress = false) => isForged(new Headers({ Host: 'desk.example', ...headers }), own, secretAddress)

test('Sec-Fetch-Site decides where there is one', () => {
  assert.equal(forged({ 'Sec-Fetch-Site': 'same-origin' }), false)
  assert.equal(forged({ 'Sec-Fetch-Site': 'none' }), false)
  assert.equal(forged({ 'Sec-Fetch-Site': 'cross-site' }), true)
  assert.equal(forged({ 'Sec-Fetch-Site': 'same-site' }), true)
  assert.equal(forged({ 'Sec-Fetch-Site': 'cross-site', Origin: own }), true)
})

test('otherwise the origin must be ours, by public address or by the address that was called', () => {
  assert.equal(forged({ Origin: own }), false)
  assert.equal(forged({ Origin: 'http://127.0.0.1:8040', Host: '127.0.0.1:8040' }), false)
  assert.equal(forged({ Origin: 'https://desk.example.evil.example' }), true)
  assert.equal(forged({ Origin: 'not an origin' }), true)
})

test('an origin that is hidden is taken only where the address is the secret', () => {
  assert.equal(forged({ Origin: 'null' }), true)
  assert.equal(forged({ Origin: 'null' }, true), false)
  assert.equal(forged({ Origin: 'https://evil.example' }, true), true)
})

test('a program that is no browser sends neither, and has no cookie to abuse', () => {
  assert.equal(forged({}), false)
})
