/** However an index came about, by adding, replacing, removing, compacting, saving and loading: it answers as one built afresh from what is there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CheckDocument } from '../types.ts'
import { similarStems } from '../query/similar-stems.ts'
import { gramBuckets, gramsOf } from './gram-numbers.ts'
import { MatchIndex } from './match-index.ts'

/** Some have a capital at times: what goes takes back what it told of names. */
const alphabet = ['bridge', 'bridges', 'ferry', 'Ferry', 'harbour', 'harbours', 'lantern', 'storm', 'Storm', 'tower', 'quarry', 'Quarry', 'pebble', '40', '1998']
/** Holds every word, so that none is ever gone from the archive. */
const anchor: CheckDocument = { id: 'anchor', claim: 'storm', title: alphabet.join(' '), language: 'xx' }

const words = (minLength: number, maxLength: number) => fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((list) => list.join(' '))
const change = fc.record({ id: fc.nat(7), claim: words(1, 7), title: words(0, 4), text: words(0, 12), link: fc.nat(3), kind: fc.constantFrom('add', 'add', 'add', 'remove', 'remove', 'compact', 'step', 'save') })
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never
/** As askers write: with an error in a word, or a link. */
const asked = fc.oneof(words(1, 8), words(1, 4).map((text) => `${text} harbuor lantrn`), fc.nat(3).map((n) => `is https://town.example/${n}?utm_source=x true`))

const checkOf = ({ id, claim, title, text, link }: Change): CheckDocument => ({ id: `c${id}`, claim, title, text, links: [`https://town.example/${link}`], language: 'xx' })

function changed(index: MatchIndex, changes: readonly Change[], oracle: Map<string, CheckDocument>): MatchIndex {
  let current = index
  let compacting: Iterator<undefined> | undefined
  for (const one of changes) {
    const check = checkOf(one)
    if (one.kind === 'add') {
      current.add(check)
      oracle.delete(check.id)
      oracle.set(check.id, check)
    } else if (one.kind === 'remove') assert.equal(current.remove(check.id), oracle.delete(check.id))
    else if (one.kind === 'compact') {
      current.compact()
      compacting = undefined
    } else if (one.kind === 'save') {
      current = MatchIndex.load(current.save())
      compacting = undefined
    } else for (let steps = 0; steps < 25; steps++) if ((compacting ??= current.compacting()).next().done) compacting = undefined
  }
  return current
}

test('after any changes and compacting, an index answers to the last digit as one built afresh', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 30 }), fc.array(asked, { minLength: 1, maxLength: 3 }), (changes, texts) => {
    const oracle = new Map([['anchor', anchor]])
    const index = changed(MatchIndex.build([anchor]), changes, oracle)
    assert.deepEqual([...index.ids()], [...oracle.keys()])
    index.compact()
    const afresh = MatchIndex.build(oracle.values())
    for (const text of texts) {
      assert.deepEqual(index.match({ text, language: 'xx' }, { limit: 20 }), afresh.match({ text, language: 'xx' }, { limit: 20 }))
      assert.deepEqual(index.explain({ text, language: 'xx' }, 'c1'), afresh.explain({ text, language: 'xx' }, 'c1'))
    }
  }), { numRuns: 20 })
})

/** How rare runs of letters are is reckoned when an index is compacted or loaded, and again when it has grown by a tenth: so both are asked after one of these. */
test('a loaded index answers to the last digit as the saved one did, chains and all, and goes on doing so as both change alike', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 5 }), fc.boolean(), fc.array(asked, { minLength: 1, maxLength: 2 }), (before, after, isCompact, texts) => {
    const changing = changed(new MatchIndex(), before, new Map())
    if (isCompact) changing.compact()
    const [one, other] = isCompact ? [changing, MatchIndex.load(changing.save())] : [MatchIndex.load(changing.save()), MatchIndex.load(MatchIndex.load(changing.save()).save())]
    const same = () => {
      assert.deepEqual([...other.ids()], [...one.ids()])
      for (const text of texts) {
        assert.deepEqual(other.match({ text }, { limit: 20 }), one.match({ text }, { limit: 20 }))
        assert.deepEqual(other.explain({ text }, 'c1'), one.explain({ text }, 'c1'))
      }
    }
    same()
    for (const next of after) {
      for (const index of [one, other]) if (next.kind === 'remove') index.remove(`c${next.id}`); else index.add(checkOf(next))
      same()
    }
  }), { numRuns: 12 })
})

test('how many stems hold a run of letters is known after loading as before', () => {
  const index = new MatchIndex()
  for (const [n, one] of alphabet.entries()) index.add({ id: `c${n}`, claim: one, language: 'xx' })
  const loaded = MatchIndex.load(index.save())
  for (let gram = 0; gram < gramBuckets; gram++) assert.equal(loaded.grams.listLength(gram), index.grams.listLength(gram))
})

test('a snapshot that was cut anywhere, or in which any bit was turned, is refused', () => {
  const bytes = MatchIndex.build([anchor, { id: 'a', claim: 'the ferry sank in the storm' }]).save()
  fc.assert(fc.property(fc.oneof(fc.nat(bytes.length - 1), fc.nat(4_000)), fc.nat(7), (at, bit) => {
    bytes[at] ^= 1 << bit
    assert.throws(() => MatchIndex.load(bytes), /match index/)
    bytes[at] ^= 1 << bit
    assert.throws(() => MatchIndex.load(bytes.subarray(0, at)), /match index/)
  }), { numRuns: 60 })
  assert.equal(MatchIndex.load(bytes).size, 2)
})

test('words of a check that was gone when the index was compacted are met again, spelt otherwise and mistyped too, once it is back', () => {
  const check = { id: 'back', claim: 'draketown waterworks', language: 'xx' }
  const filler = Array.from({ length: 5 }, (_, n) => ({ id: `other-${n}`, claim: `${alphabet[n]} ${alphabet[n + 5]}`, language: 'xx' }))
  const index = MatchIndex.build([check, ...filler])
  index.remove('back')
  index.compact()
  for (const text of ['draketowns', 'draketownship']) assert.deepEqual(index.search({ text, language: 'xx' }), [])
  index.add(check)
  const afresh = MatchIndex.build([...filler, check])
  for (const text of ['draketown', 'drakteown', 'draketowns', 'draketownship', 'watterworks']) {
    assert.equal(afresh.search({ text, language: 'xx' })[0]?.id, 'back', text)
    for (const one of [index, MatchIndex.load(index.save())]) assert.equal(one.search({ text, language: 'xx' })[0]?.id, 'back', text)
  }
  const alike = (one: MatchIndex, text: string) => similarStems(one.archive, one.grams, text, -1).alike.map(({ term }) => one.archive.terms.at(term))
  for (const text of ['draketownship', 'waterworker']) for (const one of [index, MatchIndex.load(index.save()), afresh]) assert.deepEqual(alike(one, text), alike(afresh, text), text)
  assert.deepEqual(alike(index, 'draketownship'), ['draketown'])
  for (const one of [0, 1]) {
    index.add({ ...check, claim: `draketown waterworks ${one}` })
    assert.equal(index.grams.listLength(gramOf('dra')), 1, 'taken in once')
  }
})

function gramOf(letters: string): number {
  const out = new Uint32Array(64)
  gramsOf(Uint16Array.from(letters, (letter) => letter.charCodeAt(0)), 0, letters.length, out)
  return out[1]
}
