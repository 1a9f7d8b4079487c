import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { featureCount } from '../rank/names.ts'
import { saysWordForWord } from './word-for-word.ts'

const alphabet = ['bridge', 'ferry', 'harbour', 'lantern', 'storm', 'tower', 'quarry', 'pebble', 'goat', 'mayor', 'bread', 'school', 'garden', 'meadow', '40', '1998']
const words = (minLength: number, maxLength: number) => fc.array(fc.constantFrom(...alphabet), { minLength, maxLength })

test('a message says a claim word for word when it has nearly the same words or the whole claim in one piece, and all its numbers: as read from the words themselves', () => {
  const around = fc.tuple(words(0, 6), words(0, 6))
  const without = fc.nat(13).map((at) => (claim: string[]) => claim.filter((word) => word !== claim[at % claim.length]))
  const long = fc.uniqueArray(fc.constantFrom(...alphabet), { minLength: 10, maxLength: 14 })
  const said = fc.oneof(without, words(1, 12).map((list) => () => list), fc.tuple(around, fc.nat(12)).map(([[before, behind], gap]) => (claim: string[]) => [...before, ...claim.slice(0, gap), ...(gap % 3 === 0 ? ['storm'] : []), ...claim.slice(gap), ...behind]))
  let times = 0
  fc.assert(fc.property(fc.oneof(words(2, 9), long), said, (claim, saying) => {
    const asked = saying(claim)
    const index = MatchIndex.build([{ id: 'it', claim: claim.join(' '), language: 'xx' }, { id: 'all', claim: 'sunrise', title: alphabet.join(' '), language: 'xx' }])
    const { ids, matrix } = index.measured({ text: asked.join(' '), language: 'xx' })
    const at = ids.indexOf('it')
    const { questions, documents } = index['finder'].find({ text: asked.join(' '), language: 'xx' })
    if (at < 0) return
    const both = new Set(asked.filter((word) => claim.includes(word))).size
    const jaccard = Math.fround(both / (new Set(asked).size + new Set(claim).size - both))
    const hasWhole = asked.some((_, i) => claim.every((word, j) => asked[i + j] === word))
    const lacksNumber = claim.some((word) => /^\d/.test(word) && !asked.includes(word))
    const expected = claim.length >= 4 && !lacksNumber && (jaccard >= 0.9 || (claim.length >= 6 && hasWhole))
    const features = matrix.subarray(at * featureCount, (at + 1) * featureCount)
    /** Nearly the whole claim by weight counts as the whole: only where a word of next to no weight is missing can the two differ. */
    const isIt = saysWordForWord(index.archive, questions[0], documents[at], features)
    if (expected) assert.equal(isIt, true, `${asked} says ${claim}`)
    else if (jaccard < 0.9 && (claim.length < 6 || !claim.slice(1).every((word) => asked.includes(word)))) assert.equal(isIt, false, `${asked} does not say ${claim}`)
    else if (lacksNumber || claim.length < 4) assert.equal(isIt, false)
    if (isIt) times++
  }), { numRuns: 120 })
  assert.ok(times > 5, `only ${times} were said word for word`)
})

test('the first check, said word for word or quoted whole, is answered whatever the ranking thinks of it', () => {
  const filler = Array.from({ length: 60 }, (_, i) => ({ id: `other-${i}`, claim: `The ${alphabet[i % 12]} number ${i} was painted ${['green', 'red', 'blue'][i % 3]} by Oona Vale.`, language: 'en' }))
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...alphabet.slice(0, 12)), { minLength: 6, maxLength: 10 }), fc.boolean(), (claim, isQuoted) => {
    const index = MatchIndex.build([{ id: 'it', claim: claim.join(' '), language: 'en' }, ...filler])
    const { decision, matches } = index.match({ text: isQuoted ? `my aunt from the mountains wrote to everybody in her choir: “${claim.join(' ')}”, and then she went to sleep` : claim.join(' '), language: 'en' })
    assert.deepEqual([decision, matches[0].id], ['answer', 'it'])
    assert.ok(matches[0].score >= 0.98)
  }), { numRuns: 25 })
})
