/** Nesting is counted as JSON.parse would build it. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { depthOf } from './depth.ts'

test('brackets in strings do not count, escaped quotes do not end a string', () => {
  assert.equal(depthOf('{"a": "[[[[{{\\"[["}', 9), 1)
  assert.equal(depthOf('"no nesting"', 9), 0)
  assert.equal(depthOf('[[], [[]]]', 9), 3)
})

test('it stops counting once it is too deep', () => {
  assert.equal(depthOf('['.repeat(100_000), 8), 9)
})

test('it agrees with a walk through what JSON.parse built', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => assert.equal(depthOf(JSON.stringify(value), 99), walked(value))))
})

function walked(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(walked))
}
