/** Pins the measures on rankings worked out by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { averagePrecision, measure } from './measure.ts'
import type { Peer } from './peer.ts'

test('average precision at a depth', () => {
  assert.equal(averagePrecision(['a', 'b'], ['b'], 1), 0)
  assert.equal(averagePrecision(['a', 'b'], ['b'], 5), 1 / 2)
  assert.equal(averagePrecision(['a', 'x', 'b'], ['a', 'b'], 5), (1 + 2 / 3) / 2)
})

test('a peer that knows one of two answers and never keeps silent', () => {
  const peer: Peer = {
    name: 'parrot',
    index() {},
    search: (_, without) => ['a', 'b'].filter((id) => !without?.has(id)).map((id) => ({ id, score: 1, passes: true })),
  }
  const figures = measure(peer, [{ id: '1', text: '', gold: ['a'] }, { id: '2', text: '', gold: ['b'] }], () => 0)
  assert.deepEqual(figures, { n: 2, 'MAP@1': 0.5, 'MAP@5': 0.75, MRR: 0.75, 'S@1': 0.5, 'S@5': 1, 'S@10': 1, answered: 1, 'right if answered': 0.5, 'wrong when left out': 1, p50: 0 })
})
