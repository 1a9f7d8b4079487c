/** The share of answered messages, learnt from chances alone, against a search over all shares and against messages of which it is known. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { expectedCalibrationError } from '../evaluate/calibration-error.ts'
import { MatchIndex } from '../index/match-index.ts'
import { answeredShare, atOdds, oddsOfShare } from './share.ts'

const fitted = 0.6

/** Messages of two kinds, whose likeness is spread as 4 x³ where they are answered and as 4 (1 − x)³ where not, and the chance that Bayes' rule makes of it at the fitted share. */
function messages(count: number, share: number, random: () => number) {
  return Array.from({ length: count }, () => {
    const right = random() < share
    let likeness = random()
    while (random() > (right ? likeness ** 3 : (1 - likeness) ** 3)) likeness = random()
    const given = fitted * likeness ** 3
    return { right, chance: given / (given + (1 - fitted) * (1 - likeness) ** 3) }
  })
}

function dice(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

test('it is the likeliest share, of all that a plain search tries, with a hundred messages of the fitting counted in', () => {
  const chance = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
  fc.assert(fc.property(fc.array(chance, { maxLength: 300 }), fc.integer({ min: 20, max: 90 }).map((n) => n / 100), (chances, fitted) => {
    const likelihood = (share: number) => chances.reduce((sum, p) => sum + Math.log(share * p / fitted + (1 - share) * (1 - p) / (1 - fitted)), 100 * (fitted * Math.log(share) + (1 - fitted) * Math.log(1 - share)))
    let best = 0.001
    for (let share = 0.001; share <= fitted; share += 0.001) if (likelihood(share) > likelihood(best)) best = share
    assert.ok(Math.abs(answeredShare(chances, fitted) - best) < 0.003)
  }), { numRuns: 60 })
})

test('where fewer are answered than in the fitting, it finds how many, and the chances come true again', () => {
  for (const share of [0.1, 0.25, 0.4]) {
    const random = dice(5)
    const learnt = answeredShare(messages(3000, share, random).map(({ chance }) => chance), fitted)
    assert.ok(Math.abs(learnt - share) < 0.04, `${share}: ${learnt}`)
    const later = messages(3000, share, random)
    const error = (odds: number) => expectedCalibrationError(later.map(({ right, chance }) => ({ right, probability: atOdds(chance, odds) })))
    assert.ok(error(oddsOfShare(learnt, fitted)) < error(1) / 2, `${share}: ${error(1)}, ${error(oddsOfShare(learnt, fitted))}`)
  }
})

test('it only makes careful, keeps the order, and says nothing from nothing', () => {
  assert.equal(answeredShare([], fitted), fitted)
  assert.equal(answeredShare(messages(1000, 0.9, dice(9)).map(({ chance }) => chance), fitted), fitted)
  fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (share, a, b) => {
    const odds = oddsOfShare(share, fitted)
    const [low, high] = [Math.min(a, b), Math.max(a, b)].map((p) => atOdds(p, odds))
    assert.ok(low <= high && high <= Math.max(a, b) + 1e-12 && low >= 0)
  }))
})

test('an index that answers few makes less of likeness, and as much of the same link and the same words', () => {
  const index = MatchIndex.build([
    { id: 'lead', claim: 'Tap water in Harrow Bay contains 40 times the allowed amount of lead.', language: 'en', links: ['https://news.example/lead'] },
    ...Array.from({ length: 40 }, (_, i) => ({ id: `other-${i}`, claim: `The ${['ferry', 'tower', 'school', 'garden'][i % 4]} number ${i} was painted ${['green', 'red', 'blue'][i % 3]} by Oona Vale.`, language: 'en' }))
  ])
  const loose = { text: 'is it true that the water in Harrow Bay has lead in it, forty times what is allowed?' }
  const certain = [{ text: 'Tap water in Harrow Bay contains 40 times the allowed amount of lead.' }, { text: 'look https://news.example/lead' }]
  const before = [loose, ...certain].map((message) => index.match(message))
  index.useShare(0.15)
  const [after, ...still] = [loose, ...certain].map((message) => index.match(message))
  assert.equal(after.matches[0].id, 'lead')
  assert.ok(after.matches[0].score < before[0].matches[0].score - 0.02)
  assert.equal(after.alone, before[0].matches[0].score)
  assert.deepEqual(still.map(({ matches: [{ id, score }] }) => [id, score]), before.slice(1).map(({ matches: [{ id, score }] }) => [id, score]))

  const explained = index.explain(loose, 'lead')
  assert.deepEqual(explained.share, { answered: 0.15, alone: before[0].matches[0].score })
  assert.equal(explained.score, after.matches[0].score)
  assert.ok(explained.words.some((sentence) => sentence.includes('15 % of the messages here')))
  index.useShare(undefined)
  assert.deepEqual(index.match(loose), before[0])
  assert.equal(index.explain(loose, 'lead').share, null)
  assert.throws(() => index.useShare(0), RangeError)
})
