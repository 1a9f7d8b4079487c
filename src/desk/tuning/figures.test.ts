import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calibrationError, figuresAt, groupsOf, reliability } from './figures.ts'
import type { Outcome } from './types.ts'

const outcome = (probability: number, rank: number, without = 0, language = 'en'): Outcome => ({ source: 'askers', language, probability, right: rank === 1, rank, leftOut: { probability: without, right: false } })

test('what four messages come to', () => {
  const figures = figuresAt([outcome(0.95, 1, 0.4), outcome(0.92, 0, 0.91), outcome(0.5, 2), outcome(0.1, 1)], { answer: 0.9, suggest: 0.3 })
  assert.deepEqual(figures, { messages: 4, answered: 0.5, suggested: 0.25, precision: 0.5, helped: 0.5, wrongWhenLeftOut: 0.25, suggestedWhenLeftOut: 0.25 })
})

test('what may say the opposite is suggested at most, as it is to askers', () => {
  const turned = { ...outcome(0.95, 1), turned: true as const }
  const figures = figuresAt([turned, { ...outcome(0.95, 1), leftOut: { probability: 0.99, right: false, turned: true } }], { answer: 0.9, suggest: 0.3 })
  assert.deepEqual([figures.answered, figures.suggested, figures.helped, figures.wrongWhenLeftOut, figures.suggestedWhenLeftOut], [0.5, 0.5, 1, 0, 0.5])
})

test('nothing evaluated is nothing claimed', () => {
  assert.equal(figuresAt([], { answer: 0.9, suggest: 0.3 }).precision, null)
  assert.deepEqual(reliability([]), [])
  assert.deepEqual(calibrationError([]), { error: 0, byChance: 0 })
})

const probability = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000)
const outcomes = fc.array(fc.record({ probability, rank: fc.integer({ min: 0, max: 5 }), without: probability }).map(({ probability, rank, without }) => outcome(probability, rank, without)), { maxLength: 60 })

test('a higher cut-off answers no more, and no more wrongly', () => {
  fc.assert(fc.property(outcomes, probability, probability, (all, one, other) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    const [strict, loose] = [high, low].map((answer) => figuresAt(all, { answer, suggest: 0 }))
    assert.ok(strict.answered <= loose.answered && strict.wrongWhenLeftOut <= loose.wrongWhenLeftOut)
  }))
})

test('the table of reliability agrees with counting by hand', () => {
  fc.assert(fc.property(outcomes, (all) => {
    const rows = reliability(all)
    const pairs = all.flatMap((one) => [one, one.leftOut]).filter((one) => one.probability > 0)
    assert.equal(rows.reduce((sum, row) => sum + row.messages, 0), pairs.length)
    for (const row of rows) {
      const inside = pairs.filter((one) => one.probability >= row.from && (one.probability < row.to || row.to === 1))
      assert.equal(row.messages, inside.length)
      assert.ok(Math.abs(row.observed * inside.length - inside.filter((one) => one.right).length) < 1e-9)
      assert.ok(row.predicted >= row.from - 1e-9 && row.predicted <= row.to + 1e-9)
    }
    const whole = rows.reduce((sum, row) => sum + Math.abs(row.predicted - row.observed) * row.messages, 0)
    assert.ok(Math.abs(calibrationError(all).error - (pairs.length ? whole / pairs.length : 0)) < 1e-9)
  }))
})

test('where the share of answered messages is known, messages without their check count so much that as many are right in the table', () => {
  fc.assert(fc.property(outcomes, fc.integer({ min: 1, max: 60 }).map((n) => n / 100), (all, share) => {
    const asked = all.filter((one) => one.probability > 0 && one.leftOut.probability > 0)
    const right = asked.filter((one) => one.right).length / asked.length
    if (!(right > share)) return
    const rows = reliability(asked, share)
    const weight = rows.reduce((sum, row) => sum + row.weight, 0)
    assert.ok(Math.abs(rows.reduce((sum, row) => sum + row.weight * row.observed, 0) / weight - share) < 1e-9)
    assert.equal(rows.reduce((sum, row) => sum + row.messages, 0), asked.length * 2)
  }))
})

test('groups come largest first', () => {
  assert.deepEqual(groupsOf([outcome(1, 1), outcome(1, 1, 0, 'de'), outcome(1, 1, 0, 'de')], 'language').map(([name, group]) => [name, group.length]), [['de', 2], ['en', 1]])
})
