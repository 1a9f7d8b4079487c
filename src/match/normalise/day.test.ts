import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from './day.ts'
import { normalise } from './normalise.ts'

test('a day is read however it is written; what is no date is none', () => {
  const day = Date.UTC(2020, 4, 1) / 86_400_000
  for (const date of ['2020-05-01', '2020-05-01T17:02:36Z', '1 May 2020', 'May 1, 2020', '1 mai 2020', 'stated on May 1, 2020 in a speech', '1 мая 2020']) assert.equal(dayOf(date), day, date)
  for (const date of ['', 'yesterday', '13/13/2020', '40 May 2020', '1 Maybe 2020', '2020-19-39', 'May 1, 1830', '\ud800']) assert.equal(dayOf(date), 0, date)
})

test('the date under a post is read with its signature', () => {
  assert.equal(normalise('The bridge is gone. — Some One (@someone) May 1, 2020').date, 'May 1, 2020')
  assert.equal(normalise('The bridge is gone. — Some One (@someone)').date, '')
  assert.equal(normalise('The bridge is gone since May 1, 2020').date, '')
})
