/** Chances in words: plain ones as people say them, and near the cut-offs so fine that one may be compared with another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#words'
import { chance } from './shares.ts'

test('a chance is told as people say it, and near certainty to half a chance in a hundred', () => {
  const said = ([[0.5, '1 in 2'], [2 / 3, '2 in 3'], [0.2, '1 in 5'], [0.87, '87 in 100'], [0.0031, '3 in 1,000'], [0.95, '95 in 100'], [0.975, '97.5 in 100'], [0.98, '98 in 100'], [0.985, '98.5 in 100'], [0.99, '99 in 100'], [0.996, '99.6 in 100']] as const)
  for (const [probability, words] of said) assert.equal(chance(english, probability), words)
})

test('what is less likely is never told as what is likelier, or as surer than a cut-off that it does not reach', () => {
  const value = (text: string) => text.replaceAll(',', '').split(' in ').map(Number).reduce((count, all) => count / all)
  for (let tenths = 950; tenths < 1000; tenths++) assert.ok(value(chance(english, tenths / 1000)) < value(chance(english, (tenths + 1) / 1000)))
})
