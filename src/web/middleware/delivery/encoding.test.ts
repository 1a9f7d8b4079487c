/** The encoding follows the client's own order, and nothing it did not ask for. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { chosenEncoding } from './encoding.ts'

test('br before gzip where both are liked alike, otherwise the better liked', () => {
  assert.equal(chosenEncoding('gzip, deflate, br'), 'br')
  assert.equal(chosenEncoding('gzip;q=1, br;q=0.5'), 'gzip')
  assert.equal(chosenEncoding('GZIP'), 'gzip')
  assert.equal(chosenEncoding('*'), 'br')
})

test('none where none is taken', () => {
  assert.equal(chosenEncoding(undefined), undefined)
  assert.equal(chosenEncoding('identity'), undefined)
  assert.equal(chosenEncoding('br;q=0, gzip;q=0'), undefined)
  assert.equal(chosenEncoding('deflate'), undefined)
})
