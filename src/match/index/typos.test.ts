import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from './match-index.ts'
import { typingErrors } from './typos.ts'

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

test('every single typing error in the first letters of a known word is mended', () => {
  const index = MatchIndex.build([1, 2, 3].map((n) => ({ id: `c${n}`, claim: `lighthouse vaccination harbour ${n}`, language: 'en' })))
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const word of ['lighthouse', 'harbour']) for (let at = 0; at < Math.min(8, word.length - 1); at++) {
    const wrongs = [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), ...[...letters].flatMap((letter) => [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1)])]
    for (const wrong of wrongs) assert.equal(index.typos.nearest(index.archive, wrong), word, wrong)
  }
})
