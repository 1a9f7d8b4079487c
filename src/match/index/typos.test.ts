import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from './match-index.ts'
import { strain, typingErrors } from './typos.ts'

/** The textbook table of edits with swaps of neighbours, whole and slow. */
function naive(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1)
  }
  return d[a.length][b.length]
}

test('typing errors are counted as the textbook counts them', () => {
  const word = fc.stringMatching(/^[abc]{1,9}$/)
  fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, allowed) => {
    const units = Uint16Array.from(b, (letter) => letter.charCodeAt(0))
    assert.equal(Math.min(typingErrors(a, units, 0, b.length, allowed), allowed + 1), Math.min(naive(a, b), allowed + 1))
  }))
})

test('every single typing error in a known word is mended', () => {
  const index = MatchIndex.build([1, 2, 3].map((n) => ({ id: `c${n}`, claim: `lighthouse vaccination harbour ${n}`, language: 'en' })))
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const word of ['lighthouse', 'vaccination', 'harbour']) for (let at = 0; at < word.length - 1; at++) {
    const wrongs = [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), ...[...letters].flatMap((letter) => [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1)])]
    for (const wrong of wrongs) assert.equal(index.typos.nearest(index.archive, wrong), word, wrong)
  }
})

test('two errors far into a long word, and a word written by ear, are mended too', () => {
  const index = MatchIndex.build([1, 2, 3].map((n) => ({ id: `c${n}`, claim: `conferences administration vaccination ${n}`, language: 'en' })))
  for (const [wrong, word] of [['conferanses', 'conferences'], ['administraiton', 'administration'], ['administratoin', 'administration'], ['adinmstraton', 'administration'], ['vacsinashun', null]]) assert.equal(index.typos.nearest(index.archive, wrong!), word, wrong!)
})

test('a word that one check alone has is meant too, where what is written is near enough; a common one before it', () => {
  const index = MatchIndex.build([...[1, 2, 3].map((n) => ({ id: `c${n}`, claim: `harbours ${n}`, language: 'xx' })), { id: 'once', claim: 'draketown tern harbouri sschool', language: 'xx' }])
  const nearest = (word: string) => index.typos.nearest(index.archive, word)
  assert.deepEqual(['drakitown', 'darketonw', 'harbourx', 'sschooo', 'schhooo'].map(nearest), ['draketown', 'draketown', 'harbours', 'sschool', null])
  assert.deepEqual(['tren', 'ternn'].map(nearest), [null, 'tern'])
  index.add({ id: 'later', claim: 'paramount', language: 'xx' })
  assert.equal(nearest('paramunt'), 'paramount')
  index.remove('later')
  assert.equal(nearest('paramunt'), null)
})

test('the likelier error wins over the rarer one, and a strain is never more than its errors allow', () => {
  const strainOf = (a: string, b: string) => strain(a, Uint16Array.from(b, (letter) => letter.charCodeAt(0)), 0, b.length)
  assert.ok(strainOf('harrbour', 'harbour') < strainOf('harqbour', 'harbour'))
  assert.ok(strainOf('habrour', 'harbour') < strainOf('hazbour', 'harbour'))
  assert.ok(strainOf('herbour', 'harbour') < strainOf('hxrbour', 'harbour'))
  assert.ok(strainOf('jarbour', 'harbour') < strainOf('xarbour', 'harbour'))
  assert.ok(strainOf('hharbour', 'harbour') < strainOf('harbourx', 'harbour'))
  const word = fc.stringMatching(/^[a-e]{1,9}$/)
  fc.assert(fc.property(word, word, (a, b) => {
    const errors = naive(a, b)
    assert.ok(strainOf(a, b) <= errors * 1.7 + 1e-9 && strainOf(a, b) >= errors * 0.6 - 1e-9)
    assert.equal(strainOf(a, a), 0)
  }))
})
