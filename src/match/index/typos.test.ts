import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normalise } from '../normalise/normalise.ts'
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
  const rareFirst = MatchIndex.build([{ id: 'once', claim: 'harbouri', language: 'xx' }, ...[1, 2, 3].map((n) => ({ id: `c${n}`, claim: `harbours ${n}`, language: 'xx' }))])
  assert.equal(rareFirst.typos.nearest(rareFirst.archive, 'harbourx'), 'harbours')
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

test('a mistyped word is mended to none that is less likely than another one error away, and to nothing further than it may be', () => {
  const letters = fc.constantFrom(...'abcdeklmnorst')
  /** A claim that is a greeting has no words: “ola”. */
  const stem = fc.array(letters, { minLength: 3, maxLength: 12 }).map((list) => list.join('')).filter((word) => normalise(word).text === word)
  const slip = fc.record({ kind: fc.constantFrom('left out', 'too many', 'another', 'changed round'), at: fc.nat(12), letter: letters })
  const slipped = (word: string, { kind, at, letter }: { kind: string, at: number, letter: string }) => {
    const i = at % word.length
    if (kind === 'left out') return word.slice(0, i) + word.slice(i + 1)
    if (kind === 'too many') return word.slice(0, i) + letter + word.slice(i)
    if (kind === 'another') return word.slice(0, i) + letter + word.slice(i + 1)
    return word.slice(0, i) + word.slice(i, i + 2).split('').reverse().join('') + word.slice(i + 2)
  }
  fc.assert(fc.property(fc.uniqueArray(stem, { minLength: 3, maxLength: 14 }), fc.array(slip, { maxLength: 3 }), fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }), fc.array(fc.nat(13), { maxLength: 6 }), (vocabulary, slips, times, removed) => {
    const index = new MatchIndex()
    const held = new Map(vocabulary.map((word) => [word, 0]))
    vocabulary.forEach((word, i) => { for (let n = 0; n <= times[i]; n++) index.add({ id: `${word} ${n}`, claim: word, language: 'xx' }) })
    vocabulary.forEach((word, i) => { for (let n = 0; n <= times[i]; n++) if (!removed.includes(i)) held.set(word, n + 1); else index.remove(`${word} ${n}`) })
    if (times[0] > 1) index.compact()
    /** As the whole vocabulary, read word by word, has it. */
    const near = (word: string) => vocabulary.flatMap((other) => {
      const errors = naive(word, other)
      const holders = held.get(other)!
      const allowed = word.length < 6 ? 1 : word.length < 11 ? 2 : 3
      if (holders === 0 || (holders === 1 && word.length < 5) || other.length > 17 || errors > (holders === 1 && word.length < 9 ? 1 : allowed)) return []
      return [{ other, errors, cost: strain(word, Uint16Array.from(other, (letter) => letter.charCodeAt(0)), 0, other.length) - 0.05 * Math.log2(holders) }]
    })
    for (const word of [...vocabulary, ...vocabulary.map((one) => slips.reduce(slipped, one))]) {
      if (word.length < 3) continue
      const meant = index.typos.nearest(index.archive, word)
      const candidates = near(word)
      /** Whatever the error is, one of the first nine letters is left out on one side or the other; behind them, the beginning is the same. */
      const sure = candidates.filter(({ errors, other }) => errors <= 1 || other.slice(0, 7) === word.slice(0, 7) && word.length >= 9 && other.length >= 9)
      if (meant === null) assert.deepEqual(sure, [], word)
      else {
        const found = candidates.find(({ other }) => other === meant)
        assert.ok(found, `${word} was taken for ${meant}`)
        for (const { other, cost } of sure) assert.ok(found.cost <= cost + 1e-9, `${word} was taken for ${meant}, ${other} is likelier`)
      }
    }
  }), { numRuns: 60 })
})
