import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { AlikeCache } from './alike-cache.ts'

const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'tra']
const inCyrillic = ['ба', 'ке', 'ло', 'ми', 'ну', 'тра']
const ofAThing = fc.constantFrom('vaccine', 'vacuna', 'impfstoff', 'вакцина', 'вакцины', 'hospital', 'больница')
const made = fc.tuple(fc.constantFrom(syllables, inCyrillic), fc.array(fc.nat(5), { minLength: 2, maxLength: 4 })).map(([letters, picks]) => picks.map((pick) => letters[pick]).join(''))
const word = fc.oneof({ weight: 3, arbitrary: made }, ofAThing)
const claim = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const change = fc.record({ kind: fc.constantFrom('add', 'add', 'add', 'remove', 'compact', 'step'), id: fc.nat(30), claim })

test('what is remembered of a word is what looking again finds, whatever checks come, are replaced and go', () => {
  fc.assert(fc.property(fc.array(claim, { minLength: 20, maxLength: 30 }), fc.array(change, { maxLength: 25 }), fc.array(word, { minLength: 1, maxLength: 8 }), (claims, changes, asked) => {
    const index = MatchIndex.build(claims.map((claim, id) => ({ id: `${id}`, claim, language: 'xx' })))
    const cache = new AlikeCache()
    let compacting: Iterator<undefined> | undefined
    const same = () => {
      for (const text of asked) assert.deepEqual(look(index, cache, text), look(index, new AlikeCache(), text), text)
    }
    same()
    for (const { kind, id, claim } of changes) {
      if (kind === 'add') index.add({ id: `${id}`, claim, language: 'xx' })
      else if (kind === 'remove') index.remove(`${id}`)
      else if (kind === 'compact') index.compact()
      else if ((compacting ??= index.compacting()).next().done) compacting = undefined
      same()
    }
  }), { numRuns: 60 })
})

test('so it is where more is spelt or sounds alike than is looked through', () => {
  const vowels = [...'аеиоуэыюя']
  const cyrillic = vowels.flatMap((one) => vowels.flatMap((two) => vowels.map((three) => `б${one}т${two}к${three}`)))
  const latin = Array.from({ length: 6_000 }, (_, i) => `zorba${[0, 4, 8, 12].map((bits) => 'bdfgklmnprstvxyz'[i * 7 >> bits & 15]).join('')}`)
  const rows = (words: string[], length: number) => Array.from({ length: Math.ceil(words.length / length) }, (_, i) => words.slice(i * length, i * length + length).join(' '))
  const claims = [...rows(cyrillic, 15), ...rows(latin, 100)]
  const filler = Array.from({ length: 1_000 }, (_, n) => ({ id: `other-${n}`, claim: 'harbour гавань' }))
  const index = MatchIndex.build([...filler, ...claims.flatMap((claim, i) => (i % 3 > 0 ? [] : [{ id: `${i}`, claim, language: 'xx' }]))])
  const cache = new AlikeCache()
  const asked = ['batak', 'betika', 'botoko', 'zorba', 'zorbad', 'zorbax', 'zorbbdbd', 'zorbakk']
  let met = 0
  for (const [i, claim] of claims.entries()) if (i % 3 > 0) {
    index.add({ id: `${i}`, claim, language: 'xx' })
    for (const text of asked) {
      const found = look(index, cache, text)
      assert.deepEqual(found, look(index, new AlikeCache(), text), text)
      met += found.spelt.length + found.heard.length
    }
  }
  assert.ok(met > 100, `${met}`)
})

test('a new word of the archive lets stay what it has nothing to do with', () => {
  const index = MatchIndex.build([...Array(30).keys()].map((n) => ({ id: `${n}`, claim: ['lanterns bridges', 'фонарь мосты', 'harbours ferry'][n % 3], language: 'xx' })))
  const cache = new AlikeCache()
  const before = look(index, cache, 'lantern')
  assert.deepEqual(before.spelt.map(({ term }) => index.archive.terms.at(term)), ['lanterns'])
  index.add({ id: 'other', claim: 'quixotic пудинг', language: 'xx' })
  const after = look(index, cache, 'lantern')
  assert.ok(after.spelt === before.spelt && after.heard === before.heard)
  index.add({ id: 'like', claim: 'lanternes лэнтерн', language: 'xx' })
  const { spelt, heard } = look(index, cache, 'lantern')
  assert.deepEqual(spelt.map(({ term }) => index.archive.terms.at(term)).sort(), ['lanternes', 'lanterns'])
  assert.deepEqual(heard.map(({ term }) => index.archive.terms.at(term)), ['лэнтерн'])
})

test('a new word is met by the only run of letters that is worth looking at', () => {
  const index = MatchIndex.build([...Array(40).keys()].map((n) => ({ id: `${n}`, claim: `ba${syllables[n % 6]}${syllables[n % 5]}`, language: 'xx' })))
  const cache = new AlikeCache()
  assert.deepEqual(look(index, cache, 'bax').spelt, [])
  index.add({ id: 'like', claim: 'rebax', language: 'xx' })
  assert.deepEqual(look(index, cache, 'bax').spelt.map(({ term }) => index.archive.terms.at(term)), ['rebax'])
})

test('the first words in another script are heard', () => {
  const index = MatchIndex.build([...Array(30).keys()].map((n) => ({ id: `${n}`, claim: 'lanterns', language: 'xx' })))
  const cache = new AlikeCache()
  assert.deepEqual(look(index, cache, 'lantern').heard, [])
  index.add({ id: 'like', claim: 'лэнтерн', language: 'xx' })
  assert.equal(look(index, cache, 'lantern').heard.length, 1)
})

test('how like a spelling is follows how rare its runs of letters are, also where checks only go', () => {
  const index = MatchIndex.build([...Array(20).keys()].map((n) => ({ id: `${n}`, claim: `${syllables[n % 6]}lantern${syllables[n % 5]} harbour`, language: 'xx' })))
  index.add({ id: 'one', claim: 'lanterns', language: 'xx' })
  const cache = new AlikeCache()
  const before = look(index, cache, 'lanternship')
  for (let n = 0; n < 10; n++) index.remove(`${n}`)
  const after = look(index, cache, 'lanternship')
  assert.notDeepEqual(after, before)
  assert.deepEqual(after, look(index, new AlikeCache(), 'lanternship'))
})

test('of more words than are remembered, those that were asked for last are', () => {
  const index = MatchIndex.build([{ id: 'a', claim: 'lanterns фонарь', language: 'xx' }])
  const cache = new AlikeCache()
  const asked = (n: number) => look(index, cache, `lantern${n.toString(36)}`).spelt
  const first = asked(0)
  for (let n = 1; n < 25_000; n++) {
    asked(n)
    if (n % 9_000 === 0) assert.equal(asked(0), first)
  }
  for (let n = 24_000; n < 25_000; n++) assert.equal(asked(n), asked(n))
  for (let n = 25_000; n < 50_000; n++) asked(n)
  assert.notEqual(asked(0), first)
})

function look({ archive, grams, sounds }: MatchIndex, cache: AlikeCache, word: string) {
  return cache.of(archive, grams, sounds, 0)(word, word, archive.terms.get(word))
}
