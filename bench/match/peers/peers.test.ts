/** Pins what each peer does on worlds small enough to reason about. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAlegre, englishTokens } from './checkAlegre.ts'
import { cjkUrlEmailTokens, cofacts, diceOfPairs, tellingTerms } from './cofacts.ts'
import { LuceneField } from './lucene.ts'
import { miniSearch } from './miniSearch.ts'
import type { Peer, PeerCheck } from './peer.ts'
import { plainBm25 } from './plainBm25.ts'
import { sqliteFts5 } from './sqliteFts5.ts'

const CHECKS: PeerCheck[] = [
  { id: 'goats', claim: 'The town hall keeps three goats in the cellar', title: 'No goats in the cellar' },
  { id: 'bridge', claim: 'The old bridge was closed on Monday', text: 'Nobody closed the bridge. Buses ran all day.' },
  { id: 'water', claim: 'Boiled water from the lake cures a cough' },
]

const asked = (peer: Peer, text: string, without?: Set<string>) => peer.search(text, without).map((hit) => hit.id)
const ready = (peer: Peer) => {
  peer.index(CHECKS)
  return peer
}

test('Check wants 85 % of the words in one field of one item', () => {
  const peer = ready(checkAlegre({ minimumShouldMatch: '85%' }))
  assert.deepEqual(asked(peer, 'the town hall keeps goats in the cellar'), ['goats'])
  assert.deepEqual(asked(peer, 'forwarded: the town hall keeps goats in the cellar, send this to everyone you know'), [])
  assert.deepEqual(asked(peer, 'three no goats cellar yes'), [], 'words spread over claim and title do not add up')
})

test('Check with the bar of 10 hides nearly everything in a small archive', () => {
  assert.deepEqual(asked(ready(checkAlegre({ minimumShouldMatch: '85%', bar: 10 })), 'The old bridge was closed on Monday'), [])
})

test('Check finds inflected words only through the English index', () => {
  const message = 'goat in cellars'
  assert.deepEqual(asked(ready(checkAlegre({ minimumShouldMatch: '85%' })), message), [])
  assert.deepEqual(asked(ready(checkAlegre({ minimumShouldMatch: '85%', english: true })), message), ['goats'])
  assert.deepEqual(englishTokens("The mayor's running goats"), ['mayor', 'run', 'goat'])
})

test('Check shows three', () => {
  const peer = checkAlegre({ minimumShouldMatch: '85%' })
  peer.index([1, 2, 3, 4, 5].map((n) => ({ id: `c${n}`, claim: `rumour number ${n}` })))
  assert.deepEqual(peer.search('rumour number').map((hit) => hit.passes), [true, true, true, false, false])
})

test('Cofacts: all of up to ten known terms must match, unknown ones cost nothing', () => {
  const peer = ready(cofacts())
  assert.deepEqual(asked(peer, 'goats cellar zzz'), ['goats'])
  assert.deepEqual(asked(peer, 'goats bridge'), [])
})

test('Cofacts: four at most, then Dice orders and cuts', () => {
  const peer = cofacts({ dice: { bar: 0.95, alone: true } })
  peer.index([...['x', 'y', 'z', 'v', 'w'].map((end) => ({ id: end, claim: `cats dance ${end}` })), { id: 'lone', claim: 'a whale in the pond' }])
  assert.equal(peer.search('cats dance').length, 4)
  assert.equal(peer.search('cats dance x').filter((hit) => hit.passes).length, 1)
  assert.deepEqual(peer.search('a whale in the pond!').map((hit) => hit.passes), [true])
  assert.deepEqual(peer.search('whale pond').map((hit) => hit.passes), [false])
})

test('Dice over pairs counts repeated pairs once each', () => {
  assert.equal(diceOfPairs('ab ab', 'abab'), 1)
  assert.equal(diceOfPairs('healed', 'sealed'), 0.8)
  assert.equal(diceOfPairs('a', 'b'), 0)
})

test('the 25 most telling terms are the rare and repeated ones', () => {
  const field = new LuceneField()
  for (let i = 0; i < 40; i++) field.add(['common', `rare${i}`])
  const tokens = ['common', ...Array.from({ length: 30 }, (_, i) => `rare${i}`), 'unknown']
  const terms = tellingTerms(tokens, field)
  assert.equal(terms.length, 25)
  assert.ok(!terms.includes('common') && !terms.includes('unknown'))
})

test("Cofacts' analyser keeps links whole and pairs CJK characters", () => {
  assert.deepEqual(cjkUrlEmailTokens('請看 https://example.com/a?b=1 ＡＢＣ 水 the end'), ['https://example.com/a?b=1', '請看', 'abc', '水', 'end'])
})

for (const [name, make] of [
  ['plain BM25', () => plainBm25()],
  ['FTS5', () => sqliteFts5('unicode61')],
  ['FTS5 porter', () => sqliteFts5('porter unicode61')],
  ['MiniSearch', () => miniSearch()],
  ['MiniSearch prefix + fuzzy', () => miniSearch({ prefixAndFuzzy: true })],
] as const) {
  test(`${name} ranks by any shared word and always shows something; a check left out is not shown`, () => {
    const peer = ready(make())
    assert.equal(asked(peer, 'is the bridge "closed"?')[0], 'bridge')
    assert.ok(!asked(peer, 'is the bridge closed?', new Set(['bridge'])).includes('bridge'))
    assert.ok(peer.search('water').every((hit) => hit.passes))
    assert.deepEqual(peer.search('*** ""'), [])
  })
}

test('only the porter tokenizer and the fuzzy search see through endings', () => {
  assert.deepEqual(asked(ready(sqliteFts5('unicode61')), 'bridges'), [])
  assert.deepEqual(asked(ready(sqliteFts5('porter unicode61')), 'bridges'), ['bridge'])
  assert.deepEqual(asked(ready(miniSearch()), 'bridges'), [])
  assert.deepEqual(asked(ready(miniSearch({ prefixAndFuzzy: true })), 'bridges'), ['bridge'])
})
