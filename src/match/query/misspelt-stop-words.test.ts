import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { typingErrors } from '../index/typos.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { isMisspeltStopWord } from './misspelt-stop-words.ts'

test('a stop word with one typing error is known for one, and so is nothing else', () => {
  const letters = fc.stringMatching(/^[a-z]{2,8}$/)
  const nearOne = fc.tuple(fc.constantFrom(...stopWordsOf('en')), fc.nat(12), fc.constantFrom(...'aehnot'), fc.nat(3)).map(([stop, place, letter, kind]) => {
    const at = place % stop.length
    if (kind === 0) return stop.slice(0, at) + stop.slice(at + 1)
    if (kind === 1) return stop.slice(0, at) + letter + stop.slice(at)
    if (kind === 2) return stop.slice(0, at) + letter + stop.slice(at + 1)
    return stop.slice(0, at) + (stop[at + 1] ?? '') + stop[at] + stop.slice(at + 2)
  })
  fc.assert(fc.property(fc.oneof(letters, nearOne), (word) => {
    const naive = word.length >= 2 && word.length <= 12 && [...stopWordsOf('en')].some((stop) => stop.length >= 3 && typingErrors(word, Uint16Array.from(stop, (letter) => letter.charCodeAt(0)), 0, stop.length, 1) <= 1)
    assert.equal(isMisspeltStopWord(word, 'en'), naive, word)
  }), { numRuns: 2000 })
})

test('a language without stop words has none misspelt', () => assert.equal(isMisspeltStopWord('teh', 'xx'), false))
