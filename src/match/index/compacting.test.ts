/** An index is compacted in steps: between any two of them it finds what is there, and what is added or removed meanwhile is as if it had been before. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CheckDocument } from '../types.ts'
import type { Archive } from './archive.ts'
import { gramBuckets, gramsOf } from './gram-numbers.ts'
import { MatchIndex } from './match-index.ts'
import { Postings } from './postings.ts'
import { eachTerm } from './word-postings.ts'

const syllables = ['ba', 'den', 'kor', 'lis', 'mo', 'nar', 'pel', 'qui', 'ros', 'tam', 'ul', 'vek', 'wim', 'xa', 'yor', 'zun']
/** A word for each number, unlike that of any other. */
const word = (n: number) => [n % 16, (n >> 4) % 16, (n >> 8) % 16, (n >> 12) % 16].map((at) => syllables[at]).join('')
/** Eight words that no other check has, one that its neighbour has too, and some that all have. */
const shared = (n: number) => word(40_000 + (n >> 1))
const check = (n: number, version = 0): CheckDocument => ({
  id: `check-${n}`,
  claim: `The mayor said on Monday that ${Array.from({ length: 8 }, (_, i) => word(n * 8 + i)).join(' ')} ${shared(n)}${version > 0 ? ` version ${version}` : ''}`,
  links: [`https://town.example/${n}/${version}`],
  language: 'en'
})

type Change = { at: number, n: number, remove: boolean }
const change = fc.record({ at: fc.nat(60), n: fc.nat(11), remove: fc.boolean() })

test('between the steps everything living is found by its words and its link, and nothing that was removed', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 20 }), fc.boolean(), (before, between, wasSettled) => {
    const index = wasSettled ? MatchIndex.build([0, 1, 2, 3, 4, 5].map((n) => check(n))) : new MatchIndex()
    const oracle = new Map<number, number>(wasSettled ? [0, 1, 2, 3, 4, 5].map((n) => [n, 0]) : [])
    const apply = ({ n, remove }: Change, version: number) => {
      if (remove) assert.equal(index.remove(`check-${n}`), oracle.delete(n))
      else {
        index.add(check(n, version))
        oracle.set(n, version)
      }
    }
    before.forEach((one, i) => apply(one, i + 1))
    let step = 0
    for (const _ of index.compacting()) {
      between.forEach((one, i) => { if (one.at === step) apply(one, 100 + i) })
      if (step++ % 7 === 0) soundlyFinds(index, oracle)
    }
    soundlyFinds(index, oracle)
    soundlyFinds(MatchIndex.load(index.save()), oracle)
  }), { numRuns: 20 })
})

function soundlyFinds(index: MatchIndex, oracle: Map<number, number>): void {
  assert.equal(index.size, oracle.size)
  for (let n = 0; n < 12; n++) {
    const version = oracle.get(n)
    const asked = check(n).claim
    const found = index.search({ text: asked, language: 'en' }, { limit: 20 })
    assert.ok(found.every(({ id }) => oracle.has(Number(id.slice(6)))))
    if (version !== undefined) assert.equal(found[0]?.id, `check-${n}`)
    if (version !== undefined) assert.equal(index.search({ text: `see https://town.example/${n}/${version}` })[0]?.id, `check-${n}`)
    else assert.ok(!index.search({ text: `see https://town.example/${n}/0` }).some(({ reasons }) => reasons.some(({ kind }) => kind === 'same-link')))
  }
}

test('lists of thousands of checks say, after checks were added and removed between the steps, what counting one by one says', () => {
  const index = MatchIndex.build(Array.from({ length: 400 }, (_, n) => check(n)))
  for (let n = 400; n < 3_300; n++) index.add(check(n))
  for (let n = 1; n < 3_000; n += 9) index.remove(`check-${n}`)
  let step = 0
  let next = 3_300
  for (const _ of index.compacting()) {
    index.add(check(next++))
    if (step % 2 === 0) index.add(check(step + 1, 1))
    else index.remove(`check-${2_000 + step}`)
    if (step % 5 === 0) for (const n of [next - 1, 3_001 + step]) assert.equal(index.search({ text: check(n).claim })[0].id, `check-${n}`)
    step++
  }
  assert.ok(step > 60, `${step} steps`)
  for (let n = 1; n < 1_000; n += 9) assert.equal(index.has(`check-${n}`), n % 2 === 1 && n <= step)

  const { archive, words, lengths, grams, typos } = index
  const terms: [number, number][][] = []
  for (let d = 0; d < archive.documents; d++) if (!archive.dead[d]) eachTerm(archive, d, lengths, (term, payload) => (terms[term] ??= []).push([d, payload]))
  for (let term = 0; term < archive.terms.size; term++) assert.deepEqual(living(words, term, archive.dead), terms[term] ?? [])
  const spelt = Array.from({ length: archive.terms.size }, () => new Set<number>())
  for (let gram = 0; gram < gramBuckets; gram++) grams.stems.each(gram, (term) => spelt[term].add(gram))
  for (let term = 0; term < archive.terms.size; term++) if (terms[term]) for (const gram of gramsOfTerm(archive, term)) assert.ok(spelt[term].has(gram), `${archive.terms.at(term)} is met by how it is spelt`)
  for (const n of [5, 1_506, 3_001]) assert.equal(typos.nearest(archive, `${shared(n)}q`), shared(n))
})

test('what nothing was added to meanwhile is the same, byte for byte, as what was compacted at one go', () => {
  const [one, other] = [0, 0].map(() => {
    const index = new MatchIndex()
    for (let n = 0; n < 60; n++) index.add(check(n))
    index.remove('check-7')
    return index
  })
  for (const _ of one.compacting()) one.search({ text: check(5).claim })
  other.compact()
  assert.deepEqual(one.save(), other.save())
})

test('lists of numbers are settled as a naive list would be, with what comes between the steps', () => {
  const entry = fc.record({ key: fc.nat(9), dead: fc.boolean() })
  fc.assert(fc.property(fc.array(entry), fc.array(entry), fc.array(entry), (first, second, between) => {
    const dead = new Uint8Array(first.length + second.length + between.length)
    const oracle: [number, number][][] = Array.from({ length: 10 }, () => [])
    let postings = new Postings()
    let value = 0
    const append = ({ key }: { key: number }) => {
      postings.append(key, value, value % 7)
      oracle[key].push([value, value % 7])
      value++
    }
    const settle = (meanwhile: { key: number }[] = []) => {
      const settling = postings.settling(10, dead.slice(), 2)
      for (let step = settling.next(); ; step = settling.next()) {
        if (step.done) return step.value
        meanwhile.splice(0, 3).forEach(append)
      }
    }
    first.forEach(append)
    postings = settle()
    second.forEach(append)
    ;[...first, ...second].forEach((one, i) => { if (one.dead) dead[i] = 1 })
    const rest = [...between]
    postings = settle(rest)
    rest.forEach(append)
    for (let key = 0; key < 10; key++) assert.deepEqual(living(postings, key), oracle[key].filter(([one]) => !dead[one]))
  }))
})

/** In the order of the values. */
function living(postings: Postings, key: number, dead?: Uint8Array): [number, number][] {
  const entries: [number, number][] = []
  postings.each(key, (value, payload) => { if (!dead?.[value]) entries.push([value, payload ?? 0]) })
  return entries.sort(([a], [b]) => a - b)
}

function gramsOfTerm(archive: Archive, term: number): Uint32Array {
  const out = new Uint32Array(64)
  return out.subarray(0, gramsOf(archive.terms.units, archive.terms.starts[term], archive.terms.starts[term + 1], out))
}
