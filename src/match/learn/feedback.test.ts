/** Made-up candidate lists in which one feature is the truth and the shipped weights follow another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { featureCount } from '../rank/names.ts'
import { noNetwork } from '../rank/network.ts'
import type { RankModel } from '../rank/ranker.ts'
import { judgedLists, retrain } from './feedback.ts'
import type { JudgedList } from './feedback.ts'
import { normal, seeded } from './random.ts'

const NO_TREES = { roots: [], features: [], values: [], right: [] }
const TRUTH = 3
const HABIT = 5

test('askers who disagree with the shipped weights move them', () => {
  const lists = judged({ messages: 150, follows: TRUTH })
  const { before, after, accepted, linear } = retrain(lists, shippedOn(HABIT))
  assert.equal(accepted, true)
  assert.ok(after.confirmed > before.confirmed + 0.2, `${before.confirmed} → ${after.confirmed}`)
  assert.ok(linear[TRUTH] > 0.3)
})

test('rejections alone move them too', () => {
  const lists = judged({ messages: 200, follows: TRUTH }).map((list, i) => (i % 2 ? list : { ...list, confirmed: [], rejected: [bestBy(list, HABIT)].filter((at) => !list.confirmed.includes(at)) })).filter(({ confirmed, rejected }) => confirmed.length + rejected.length > 0)
  const { before, after, accepted } = retrain(lists, shippedOn(HABIT))
  assert.equal(accepted, true)
  assert.ok(after.rejectedFirst < before.rejectedFirst - 0.2)
})

test('a new ranker goes live exactly when it is surely better and refuses no less; else the shipped weights stay to the last bit', () => {
  const outcomes = new Set<boolean>()
  for (let world = 0; world < 12; world++) {
    const random = seeded(world)
    const lists = judged({ messages: 60, follows: TRUTH, noise: world / 6, seed: world }).map((list) => ({ ...list, rejected: random() < 0.5 ? [Math.floor(random() * list.candidates)].filter((at) => at !== list.confirmed[0]) : [] }))
    const shipped = shippedOn(world % 2 ? TRUTH : HABIT)
    const { accepted, linear, before, after, uncertainty } = retrain(lists, shipped, { rounds: 5 })
    assert.equal(accepted, after.confirmed > before.confirmed + uncertainty && after.rejectedFirst <= before.rejectedFirst)
    assert.equal(accepted, Array.from(linear).join() !== Array.from(shipped.linear).join())
    outcomes.add(accepted)
  }
  assert.deepEqual([...outcomes].sort(), [false, true])
})

test('weights without a check are those learnt on the other side of the cross-validation, never from its own messages', () => {
  const lists = judged({ messages: 60, follows: TRUTH }).map((list, i) => ({ ...list, group: `g${i % 20}`, checks: [`c${i % 20}`] }))
  const { accepted, without, linear } = retrain(lists, shippedOn(HABIT), { folds: 4 })
  assert.equal(accepted, true)
  for (const check of ['c0', 'c7', 'c19']) {
    const others = lists.filter(({ checks }) => without(checks[0]) !== without(check))
    assert.ok(others.length > 0 && !others.some(({ checks }) => checks.includes(check)))
    assert.notDeepEqual([...without(check)], [...linear])
    const upside = lists.map((list) => (list.checks.includes(check) ? { ...list, confirmed: [(list.confirmed[0] + 1) % list.candidates] } : list))
    assert.deepEqual([...retrain(upside, shippedOn(HABIT), { folds: 4 }).without(check)], [...without(check)], 'what its askers said makes no difference')
  }
})

test('a few confirmations are not enough', () => {
  const { accepted, linear } = retrain(judged({ messages: 20, follows: TRUTH }), shippedOn(HABIT))
  assert.equal(accepted, false)
  assert.deepEqual(Array.from(linear), Array.from(shippedOn(HABIT).linear as Float64Array))
})

test('the new scores spread as widely as the shipped ones', () => {
  const lists = judged({ messages: 100, follows: TRUTH })
  const shipped = shippedOn(HABIT)
  const { linear } = retrain(lists, shipped)
  const size = (weights: ArrayLike<number>) => Math.hypot(...Array.from(weights))
  assert.ok(size(linear) / size(shipped.linear) > 0.7 && size(linear) / size(shipped.linear) < 1.4)
})

test('messages confirmed by the same check, or by checks that a third message joins, are one group', () => {
  const claims = ['The old bridge was closed on Monday', 'The old bridge was shut on Monday', 'The ferry sank']
  const index = MatchIndex.build(claims.map((claim, i) => ({ id: `c${i}`, claim })))
  const said = (text: string, check: string) => ({ message: { text }, check, helpful: true })
  const lists = judgedLists(index, [said('old bridge closed Monday', 'c0'), said('the bridge on Monday?', 'c0'), said('the bridge on Monday?', 'c1'), said('old bridge shut', 'c1'), said('has the ferry sunk, the ferry?', 'c2')])
  assert.equal(lists.length, 4)
  assert.equal(new Set(lists.slice(0, 3).map(({ group }) => group)).size, 1)
  assert.notEqual(lists[3].group, lists[0].group)
})

test('judgements become lists: by message, by candidate, the gone left out', () => {
  const index = MatchIndex.build([
    { id: 'bridge', claim: 'The old bridge was closed on Monday' },
    { id: 'ferry', claim: 'The old ferry sank on Monday' },
  ])
  const message = { text: 'is the old bridge closed since Monday?' }
  const lists = judgedLists(index, [
    { message, check: 'bridge', helpful: true },
    { message, check: 'ferry', helpful: false },
    { message, check: 'gone', helpful: true },
    { message: { text: 'something else entirely' }, check: 'bridge', helpful: true },
  ])
  assert.equal(lists.length, 1)
  const { ids } = index.measured(message)
  assert.deepEqual([lists[0].group, ids[lists[0].confirmed[0]], ids[lists[0].rejected[0]]], ['bridge', 'bridge', 'ferry'])
})

function shippedOn(feature: number): RankModel {
  const linear = new Float64Array(featureCount)
  linear[feature] = 1
  return { linear, trees: NO_TREES, network: noNetwork, floor: 0 }
}

/** Every list has 12 candidates with random features; the confirmed one has the greatest `follows`. */
function judged({ messages, follows, noise = 0, seed = 9 }: { messages: number; follows: number; noise?: number; seed?: number }): JudgedList[] {
  const random = seeded(seed)
  return Array.from({ length: messages }, (_, i) => {
    const candidates = 12
    const matrix = Float32Array.from({ length: candidates * featureCount }, () => normal(random))
    const list = { group: `g${i}`, checks: [`c${i}`], matrix, candidates, confirmed: [] as number[], rejected: [] as number[] }
    list.confirmed = [bestBy(list, follows)]
    for (let at = 0; at < candidates; at++) matrix[at * featureCount + follows] += noise * normal(random)
    return list
  })
}

function bestBy({ matrix, candidates }: JudgedList, feature: number): number {
  let best = 0
  for (let at = 1; at < candidates; at++) if (matrix[at * featureCount + feature] > matrix[best * featureCount + feature]) best = at
  return best
}
