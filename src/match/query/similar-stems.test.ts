import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gramsOf } from '../index/gram-numbers.ts'
import { MatchIndex } from '../index/match-index.ts'
import { similarStems } from './similar-stems.ts'

const syllables = 'ba ke lo mi nu pra sto tri vel zon qui rad fen gul hos'.split(' ')
const made = Array.from({ length: 600 }, (_, i) => Array.from({ length: 2 + (i % 3) }, (_, at) => syllables[(Math.imul(i + 1, 0x9e3779b1) >>> (at * 5 + 3)) % syllables.length]).join(''))
const words = [...new Set(made)].filter(hasRunsOnce)

test('stems spelt alike are the six that the cosine over all stems says, from a build and when added later', () => {
  const checks = words.map((claim, i) => ({ id: `${i}`, claim, language: 'xx' }))
  const built = MatchIndex.build(checks)
  const grown = MatchIndex.build(checks.slice(0, checks.length / 2))
  for (const check of checks.slice(checks.length / 2)) grown.add(check)
  let met = 0
  for (const index of [built, grown]) {
    const likenessTo = cosines(Array.from({ length: index.archive.terms.size }, (_, term) => index.archive.terms.at(term)))
    fc.assert(fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom('', 'x', 'ra', 'y'), (word, at, put) => {
      const asked = word.slice(0, at % word.length) + put + word.slice(at % word.length)
      if (!hasRunsOnce(asked)) return
      const self = index.archive.terms.get(asked)
      const all = likenessTo(asked).map((likeness, term) => (term === self ? 0 : likeness))
      const found = similarStems(index.archive, index.grams, asked, self).alike
      const expected = all.filter((likeness) => likeness >= 0.5).sort((a, b) => b - a).slice(0, 6)
      assert.equal(found.length, expected.length, asked)
      found.forEach(({ term, likeness }, i) => assert.ok(Math.abs(likeness - all[term]) < 1e-5 && Math.abs(likeness - expected[i]) < 1e-5, `${asked} ${index.archive.terms.at(term)}`))
      met += found.length
    }), { numRuns: 100 })
  }
  assert.ok(met > 100, `${met}`)
})

function runs(word: string): number[] {
  const out = new Uint32Array(64)
  return [...out.subarray(0, gramsOf(Uint16Array.from(word, (letter) => letter.charCodeAt(0)), 0, word.length, out))]
}

function hasRunsOnce(word: string): boolean {
  return new Set(runs(word)).size === runs(word).length
}

/** By the runs of three letters in "^stem", each weighing the square of log(1 + stems / (1 + stems that hold it)). */
function cosines(stems: string[]): (asked: string) => number[] {
  const held = new Map<number, number>()
  for (const stem of stems) for (const run of runs(stem)) held.set(run, (held.get(run) ?? 0) + 1)
  const weigh = (list: number[]) => list.reduce((sum, run) => sum + Math.log(1 + stems.length / (1 + (held.get(run) ?? 0))) ** 2, 0)
  return (asked) => {
    const theirs = new Set(runs(asked))
    return stems.map((stem) => weigh(runs(stem).filter((run) => theirs.has(run))) / Math.sqrt(weigh(runs(asked)) * weigh(runs(stem))))
  }
}
