/** The vectors of an operator's encoder through adding, replacing, removing, saving and loading. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { EncodedChecks } from './encoder.ts'
import { normal, seeded } from './random.ts'
import { toLengthOne } from './word-model.ts'

const DIMENSIONS = 24

test('likeness is the cosine, to within the rounding to bytes', () => {
  const { index, checks, vectors } = world(50)
  const vector = vectors.get('c7')!
  const asked = checks.ask({ stems: [], vector })!
  for (const [id, other] of vectors) {
    const cosine = other.reduce((sum, value, d) => sum + value * vector[d], 0)
    assert.ok(Math.abs(asked.likeness(index.archive.documentOf(id)) - cosine) < 0.02)
  }
})

test('without a vector for the message, or with one of another length, nothing is said', () => {
  const { checks } = world(3)
  assert.equal(checks.ask({ stems: ['a'] }), undefined)
  assert.equal(checks.ask({ stems: ['a'], vector: new Float32Array(DIMENSIONS + 1) }), undefined)
  assert.throws(() => checks.put('c1', new Float32Array(3)), /gave 3 numbers where 24 were agreed/)
})

test('replaced checks are missing again, removed ones are not asked for, unreadable ones only once', () => {
  const { index, checks } = world(5)
  index.replace({ id: 'c2', claim: 'quite another claim' })
  index.remove('c3')
  index.add({ id: 'new', claim: 'something new' })
  assert.deepEqual(checks.missing(9).sort(), ['c2', 'new'])
  assert.deepEqual(checks.missing(1).length, 1)
  checks.put('new', undefined)
  checks.put('gone', undefined)
  assert.deepEqual(checks.missing(9), ['c2'])
})

test('saved and loaded, also into an archive that has changed meanwhile', () => {
  const { checks, vectors } = world(20)
  const bytes = checks.save()
  const later = MatchIndex.build([...vectors.keys()].reverse().filter((id) => id !== 'c4').map((id) => ({ id, claim: `claim ${id}` })))
  later.add({ id: 'fresh', claim: 'fresh' })
  const loaded = EncodedChecks.load(bytes, 'tiny', DIMENSIONS, later.archive)
  assert.deepEqual(loaded.missing(9), ['fresh'])
  const asked = loaded.ask({ stems: [], vector: vectors.get('c9') })!
  assert.ok(asked.likeness(later.archive.documentOf('c9')) > 0.99)
})

test('vectors of another encoder are not believed', () => {
  const { index, checks } = world(4)
  assert.equal(EncodedChecks.load(checks.save(), 'other', DIMENSIONS, index.archive).missing(9).length, 4)
  assert.equal(EncodedChecks.load(checks.save(), 'tiny', 8, index.archive).missing(9).length, 4)
})

function world(size: number) {
  const random = seeded(5)
  const index = MatchIndex.build(Array.from({ length: size }, (_, i) => ({ id: `c${i}`, claim: `claim c${i}` })))
  const checks = new EncodedChecks('tiny', DIMENSIONS, index.archive)
  const vectors = new Map(Array.from({ length: size }, (_, i) => [`c${i}`, toLengthOne(Float32Array.from({ length: DIMENSIONS }, () => normal(random)))!]))
  for (const [id, vector] of vectors) checks.put(id, vector)
  return { index, checks, vectors }
}
