import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { mend, unmask } from './mend.ts'

const index = MatchIndex.build(Array.from({ length: 4 }, (_, n) => ({ id: `c${n}`, claim: `The vaccine against the harbour fever is free for everyone, they stop the steal of tickets ${n}`, language: 'en' })))

test('disguises come off when a known word is behind them, and nothing else changes', () => {
  assert.equal(unmask(index.archive, 'the v4cc1ne and the v@ccine are fr33'), 'the vaccine and the vaccine are free')
  assert.equal(unmask(index.archive, 'v a c c i n e'), 'vaccine')
  assert.equal(unmask(index.archive, 'model x4b2c and a@b'), 'model x4b2c and a@b')
})

test('unknown words are mended: errors, drawn-out letters, look-alike letters, words run together', () => {
  assert.deepEqual(mend(index.archive, index.typos, 'vacinne'), ['vaccine'])
  assert.deepEqual(mend(index.archive, index.typos, 'freeeeee'), ['free'])
  assert.deepEqual(mend(index.archive, index.typos, 'vассine'), ['vaccine'])
  assert.deepEqual(mend(index.archive, index.typos, 'harbourfever'), ['harbour', 'fever'])
  assert.deepEqual(mend(index.archive, index.typos, 'vaccineisfree', new Set(['is', 'of'])), ['vaccine', 'free'])
  assert.equal(mend(index.archive, index.typos, 'xylophone'), null)
})
