import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { Gatherer } from './candidates.ts'

const alphabet = ['bridge', 'river', 'lead', 'school', 'mayor', 'ferry', 'tower', 'goat', 'bread', 'storm', 'light', 'garden']
const sentence = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const archiveOf = fc.array(fc.record({ claim: sentence, title: sentence, text: sentence }), { minLength: 1, maxLength: 25 })

/** BM25 over claim + title as a book would have it, from the words themselves. */
function naive(checks: { claim: string, title: string }[], weights: Map<string, number>, stemOf: (word: string) => string): number[] {
  const rows = checks.map(({ claim, title }) => `${claim} ${title}`.split(' ').map(stemOf))
  const mean = Math.max(4, rows.reduce((sum, row) => sum + row.length, 0) / rows.length)
  return rows.map((row) => {
    let score = 0
    for (const [word, weight] of weights) {
      const count = row.filter((other) => other === stemOf(word)).length
      if (count > 0) score += weight * 2.2 * count / (count + 1.2 * (0.5 + 0.5 * row.length / mean))
    }
    return score
  })
}

test('with room for every posting the sums are those of BM25, and the best are kept', () => {
  fc.assert(fc.property(archiveOf, fc.uniqueArray(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 10 }), (checks, asked, limit, added) => {
    const documents = checks.map((check, i) => ({ id: `c${i}`, language: 'en', ...check }))
    const index = MatchIndex.build(documents.slice(0, Math.max(1, documents.length - added)))
    const mean = index.lengths.heading
    for (const check of documents.slice(Math.max(1, documents.length - added))) index.add(check)
    const stemOf = (word: string) => index.archive.terms.at(index.archive.termOfSurface(word))
    const known = asked.filter((word) => index.archive.termOfSurface(word) >= 0)
    const weights = new Map(known.map((word, i) => [word, 1 + i]))
    const expected = naiveWithMean(checks, weights, stemOf, mean)
    const wanted = known.map((word) => ({ term: index.archive.termOfSurface(word), heading: weights.get(word)!, whole: 0, spelling: 0 }))
    const found = new Gatherer().gather(index.words, index.archive.dead, index.archive.documents, wanted, [limit, limit, limit], 0, 1e9)
    found.documents.forEach((document, i) => assert.ok(Math.abs(found.heading[i] - expected[document]) < 0.01 * known.length * (1 + known.length), `${found.heading[i]} for ${expected[document]}`))
    const bar = [...expected].sort((a, b) => b - a)[Math.min(limit, expected.length) - 1]
    expected.forEach((score, document) => { if (score > bar + 0.2 && score > 0) assert.ok(found.documents.includes(document)) })
  }), { numRuns: 50 })

  function naiveWithMean(checks: { claim: string, title: string }[], weights: Map<string, number>, stemOf: (word: string) => string, mean: number): number[] {
    const scores = naive(checks, weights, stemOf)
    const rows = checks.map(({ claim, title }) => `${claim} ${title}`.split(' '))
    const own = Math.max(4, rows.reduce((sum, row) => sum + row.length, 0) / rows.length)
    if (Math.abs(own - mean) < 1e-9) return scores
    return rows.map((row) => {
      let score = 0
      for (const [word, weight] of weights) {
        const count = row.filter((other) => stemOf(other) === stemOf(word)).length
        if (count > 0) score += weight * 2.2 * count / (count + 1.2 * (0.5 + 0.5 * row.length / mean))
      }
      return score
    })
  }
})

test('a small allowance never reads more than it may, and rare words still find their document', () => {
  const checks = Array.from({ length: 500 }, (_, i) => ({ id: `c${i}`, claim: `the bridge and the river in the storm ${i === 321 ? 'okapi' : ''}`, language: 'en' }))
  const index = MatchIndex.build(checks)
  const term = (word: string) => index.archive.termOfSurface(word)
  const wanted = ['okapi', 'bridge', 'river', 'storm'].map((word, i) => ({ term: term(word), heading: 4 - i, whole: 4 - i, spelling: 4 - i }))
  const { documents } = new Gatherer().gather(index.words, index.archive.dead, index.archive.documents, wanted, [5, 5, 5], 5, 100)
  assert.ok(documents.includes(321))
  assert.ok(documents.length <= 20)
})

test('the few of a part are those of the highest sum, read straight from the lists', () => {
  fc.assert(fc.property(archiveOf, fc.uniqueArray(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (checks, asked, limit) => {
    const index = MatchIndex.build(checks.map((check, i) => ({ id: `c${i}`, language: 'en', ...check })))
    if (checks.length > 1) index.remove('c0')
    const terms = Int32Array.from(asked.map((word) => index.archive.termOfSurface(word)).filter((term) => term >= 0))
    const weights = Float64Array.from(terms, (_, i) => 1 + i)
    const sums = new Map<number, number>()
    terms.forEach((term, i) => index.words.each(term, (document, payload) => {
      if (!index.archive.dead[document]) sums.set(document, (sums.get(document) ?? 0) + weights[i] * ((payload & 255) + 0.3 * (payload >>> 8)))
    }))
    const wanted = [...terms].map((term, i) => ({ term, heading: weights[i], whole: 0.3 * weights[i], spelling: 0 }))
    const gatherer = new Gatherer()
    for (let twice = 0; twice < 2; twice++) {
      const found = [...gatherer.few(index.words, index.archive.dead, index.archive.documents, wanted, limit, 1e9)]
      assert.equal(found.length, Math.min(limit, sums.size))
      const least = Math.min(...found.map((document) => sums.get(document)!))
      for (const [document, sum] of sums) assert.ok(found.includes(document) || sum <= least + 0.01, `${document}: ${sum} against ${least}`)
    }
  }), { numRuns: 60 })
})

test('three views, each its best, and the best of the three together: as plain sums over all documents have it, within the allowance', () => {
  const view = fc.integer({ min: 0, max: 3 })
  const asking = fc.uniqueArray(fc.record({ word: fc.constantFrom(...alphabet), heading: view, whole: view, spelling: view }), { selector: ({ word }) => word, minLength: 1, maxLength: 6 })
  const limit = fc.integer({ min: 0, max: 5 })
  const size = fc.record({ ofViews: fc.tuple(limit, limit, limit), fused: fc.integer({ min: 0, max: 6 }), budget: fc.integer({ min: 0, max: 40 }) })
  /** Short and few, so that many checks are equal. */
  const short = fc.array(fc.constantFrom('bridge', 'ferry', 'storm'), { minLength: 1, maxLength: 2 }).map((words) => words.join(' '))
  const equals = fc.array(fc.record({ claim: short, title: short, text: short }), { minLength: 1, maxLength: 25 })
  const some = fc.oneof(archiveOf, equals)
  fc.assert(fc.property(some, some, fc.array(fc.nat(40)), asking, size, (built, added, removed, wanted, { ofViews, fused, budget }) => {
    const checks = [...built, ...added]
    const index = MatchIndex.build(built.map((check, i) => ({ id: `c${i}`, language: 'xx', ...check })))
    added.forEach((check, i) => index.add({ id: `c${built.length + i}`, language: 'xx', ...check }))
    for (const i of removed) index.remove(`c${i}`)
    const { heading: headingMean, all: allMean } = index.lengths
    const lists = checks.map(({ claim, title, text }) => [`${claim} ${title}`.split(' '), `${claim} ${title} ${text === claim ? '' : text}`.trim().split(' ')])
    /** A byte for each share, as the lists have it, so that nothing is lost to rounding here. */
    const share = (word: string, list: string[], flat: number, mean: number) => {
      const count = list.filter((other) => other === word).length
      return count === 0 ? 0 : Math.round(100 * 2.2 * count / (count + 1.2 * (1 - flat + flat * list.length / mean)))
    }
    const sums = checks.map(() => [0, 0, 0])
    const met = new Set<number>()
    let left = budget
    let read = 0
    for (const { word, heading, whole, spelling } of wanted.filter(({ word }) => lists.some(([, all]) => all.includes(word)))) {
      const holders = checks.map((_, i) => i).filter((i) => lists[i][1].includes(word))
      let before = holders.filter((i) => i < built.length)
      if (before.length > Math.max(0, left) && read >= 2) continue
      if (read < 2) before = before.slice(0, budget)
      const later = holders.filter((i) => i >= built.length)
      for (const i of [...before, ...later]) {
        met.add(i)
        const [inHeading, inAll] = [share(word, lists[i][0], 0.5, headingMean), share(word, lists[i][1], 0.75, allMean)]
        for (const [view, value] of [heading * inHeading, whole * inAll, spelling * inHeading].entries()) sums[i][view] += value
      }
      left -= before.length + later.length
      read++
    }
    const living = [...met].filter((i) => index.has(`c${i}`)).sort((a, b) => a - b)
    const best = (score: (i: number) => number, limit: number) => living.filter((i) => score(i) > 0).sort((a, b) => score(b) - score(a) || a - b).slice(0, limit)
    const views = [0, 1, 2].map((view) => best((i) => sums[i][view], ofViews[view]))
    const tops = views.map((kept, view) => (kept.length === 0 ? 1e-9 : sums[kept[0]][view]))
    const together = (i: number) => sums[i][0] / tops[0] + 2 * sums[i][1] / tops[1] + sums[i][2] / tops[2]
    const asked = wanted.flatMap(({ word, heading, whole, spelling }) => {
      const term = index.archive.termOfSurface(word)
      return term < 0 ? [] : [{ term, heading: heading * 100, whole: whole * 100, spelling: spelling * 100 }]
    })
    const gatherer = new Gatherer()
    for (let twice = 0; twice < 2; twice++) {
      const found = gatherer.gather(index.words, index.archive.dead, index.archive.documents, asked, ofViews, fused, budget)
      found.documents.forEach((document, i) => assert.deepEqual([found.heading[i], found.whole[i], found.spelling[i]], sums[document]))
      for (const kept of views) for (const document of kept) assert.ok(found.documents.includes(document), `${document} is among the best of a view`)
      if (tops.every((top) => top > 1e-6)) {
        const kept = best(together, fused)
        const bar = kept.length < fused ? 0 : together(kept.at(-1) ?? 0)
        for (const document of living) if (fused > 0 && together(document) > bar + 1e-6) assert.ok(found.documents.includes(document), `${document} is among the best of all`)
        assert.ok(found.documents.every((document) => living.includes(document)))
        assert.ok(found.documents.length <= new Set([...views.flat(), ...living.filter((i) => fused > 0 && together(i) >= bar - 1e-6)]).size)
      }
    }
  }), { numRuns: 120 })
})
