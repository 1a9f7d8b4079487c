/** What comes in by the address is cleaned, and days are days of the calendar. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { cleanParameter, dayParameter, isDay } from './parameters.ts'

test('a parameter holds no control characters and no overrides of direction', () => {
  assert.equal(cleanParameter(' a\u0000b\u202Ec '), 'abc')
  assert.equal(cleanParameter(undefined), '')
  assert.ok(cleanParameter('ab '.repeat(5000)).length <= 2000)
})

test('days are checked against the calendar', () => {
  assert.equal(isDay('2024-02-29'), true)
  assert.equal(isDay('2026-02-29'), false)
  assert.equal(isDay('2026-13-01'), false)
  assert.equal(isDay('26-01-01'), false)
  assert.equal(isDay('0000-01-01'), false)
  assert.equal(dayParameter('', 'from'), '')
  assert.throws(() => dayParameter('tomorrow', 'from'), { code: 'bad-input' })
})
