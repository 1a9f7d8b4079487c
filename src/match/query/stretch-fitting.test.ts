/** The first look at a long message, against sums by the book. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { Gatherer } from './candidates.ts'
import { readMessage } from './read-message.ts'
import { StretchFitting } from './stretch-fitting.ts'
import { stretchesOf } from './stretches.ts'

const word = fc.nat(60).map((n) => `w${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10)]}`)
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => words.join(' '))
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []

/** The weight of claim and title found, times a quarter and the share of the claim that is found; a word that comes twice counts twice. */
function naiveFit(said: string, claim: string, title: string, claims: string[]): number {
  const there = new Set(wordsOf(said))
  const holding = (word: string) => claims.filter((other) => wordsOf(other).includes(word)).length
  const weight = (word: string) => Math.log(1 + (claims.length - holding(word) + 0.5) / (holding(word) + 0.5))
  const sum = (words: string[]) => words.reduce((total, word) => total + weight(word), 0)
  const found = (text: string) => wordsOf(text).filter((word) => there.has(word))
  return (sum(found(claim)) + sum(found(title))) * (0.25 + sum(found(claim)) / sum(wordsOf(claim)))
}

test('every check has the fit that its words say, in the stretch where it is greatest of those in which it was found; the best come first', () => {
  const checks = fc.uniqueArray(fc.tuple(sentence, sentence), { minLength: 3, maxLength: 12, selector: ([claim]) => claim })
  fc.assert(fc.property(checks, fc.array(sentence, { minLength: 2, maxLength: 220 }), (list, sentences) => {
    const index = MatchIndex.build(list.map(([claim, title], n) => ({ id: String(n), claim, title, language: 'xx' })))
    const all = list.map(([claim, title]) => `${claim} ${title}`)
    const read = readMessage(index.archive, { text: `${sentences.join('. ')}.`, language: 'xx' })
    const stretches = stretchesOf(read)
    const found = new StretchFitting(() => index, new Gatherer()).best(read, stretches)
    const fitOf = (document: number, stretch: number) => naiveFit(read.text.slice(stretches[stretch].from, stretches[stretch].to), list[document][0], list[document][1], all)
    assert.ok(found.length <= 60)
    found.forEach(({ document, stretch, fit }, place) => {
      assert.ok(Math.abs(fit - fitOf(document, stretch)) < 1e-9, `${fit} for ${fitOf(document, stretch)}`)
      if (place > 0) assert.ok(fit <= found[place - 1].fit)
    })
    /** With no more checks than are taken of each stretch, nothing is passed over. */
    if (list.length > 8 || stretches.length > 150) return
    list.forEach((_, document) => {
      const best = Math.max(...stretches.map((_, stretch) => fitOf(document, stretch)))
      if (best > 0) assert.ok(Math.abs(found.find((one) => one.document === document)!.fit - best) < 1e-9)
    })
  }), { numRuns: 60 })
})
