import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Archive } from './archive.ts'
import { fourGram, gramsOf } from './gram-numbers.ts'
import { MatchIndex } from './match-index.ts'

const words = ['bridge', 'bridges', 'ridge', 'lead', 'plead', 'ferry', '2021', 'goat', 'oats', '東京', 'на', 'aaaaaa', 'banana', 'bananarama']
const field = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' '))
const checks = fc.array(fc.record({ claim: field, title: field }), { minLength: 1, maxLength: 12 })

/** One + log of how often, times how rare; from the words of one check alone. */
function naive(runs: number[], rarities: Float32Array): number {
  const counted = new Map<number, number>()
  for (const run of runs) counted.set(run, (counted.get(run) ?? 0) + 1)
  return Math.sqrt([...counted].reduce((sum, [run, count]) => sum + ((1 + Math.log(Math.min(127, count))) * rarities[run]) ** 2, 0))
}

function threes(archive: Archive, terms: readonly number[]): number[] {
  const out = new Uint32Array(64)
  return terms.flatMap((term) => [...out.subarray(0, gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], out))])
}

function fours(archive: Archive, terms: readonly number[]): number[] {
  const codes = [...terms.map((term) => ` ${archive.terms.at(term)}`).join('')].map((letter) => letter.charCodeAt(0))
  return codes.slice(3).map((_, i) => fourGram(codes[i], codes[i + 1], codes[i + 2], codes[i + 3]))
}

test('the lengths are those of the vectors, whether reckoned at the first look or before, and follow how rare the runs are', () => {
  fc.assert(fc.property(checks, checks, fc.boolean(), (first, later, prepare) => {
    const index = MatchIndex.build(first.map((check, i) => ({ id: `a${i}`, language: 'xx', ...check })))
    if (prepare) for (const _ of index.preparing());
    const { archive } = index
    const holds = () => {
      const { grams } = index
      const rarities = grams.weigh(archive)
      for (let document = 0; document < archive.documents; document++) {
        const place = grams.lengths.placeOf(archive, rarities, document)
        const row = [...archive.sequence.subarray(archive.starts[document], archive.starts[document + 1])]
        const claim = row.slice(0, archive.claimLengths[document])
        const heading = row.slice(0, archive.claimLengths[document] + archive.titleLengths[document])
        const expected = [naive(threes(archive, claim), rarities.three), naive(threes(archive, heading), rarities.three), naive(fours(archive, claim), rarities.four), naive(fours(archive, heading), rarities.four)]
        expected.forEach((length, i) => assert.ok(Math.abs(grams.lengths.values[place + i] - length) < 1e-4 * (1 + length), `${i} of ${document}`))
      }
    }
    holds()
    later.forEach((check, i) => index.add({ id: `b${i}`, language: 'xx', ...check }))
    holds()
    index.compact()
    holds()
  }), { numRuns: 60 })
})

test('an index that was made ready answers as one that was not', () => {
  const documents = Array.from({ length: 40 }, (_, i) => ({ id: `c${i}`, claim: `the ${words[i % words.length]} and the ${words[(i * 5) % words.length]} of ${i}`, title: words[(i * 3) % words.length], language: 'en' }))
  const bytes = MatchIndex.build(documents).save()
  const [ready, fresh] = [MatchIndex.load(bytes), MatchIndex.load(bytes)]
  for (const _ of ready.preparing());
  for (const { claim } of documents) assert.deepEqual(ready.search({ text: `is it so that ${claim} again` }), fresh.search({ text: `is it so that ${claim} again` }))
})
