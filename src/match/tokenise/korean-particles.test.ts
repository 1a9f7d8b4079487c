import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutParticle } from './korean-particles.ts'
import { stem } from './stems.ts'

test('a particle is taken off where two syllables are left', () => {
  for (const word of '정부가 정부는 정부의 정부를 정부에 정부에서 정부에서는 정부와 정부도 정부로 정부만 정부까지 정부부터'.split(' ')) assert.equal(withoutParticle(word), '정부', word)
  for (const word of ['정부', '인도', '회의', '나는', 'government', '정부2의', '']) assert.equal(withoutParticle(word), '', word)
})

test('so Korean words have one stem, in a text of any language', () => {
  assert.equal(stem('화이자가', 'ko'), stem('화이자의', 'en'))
  assert.equal(stem('인도', 'ko'), '인도')
})
