import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'

const claims: [string, string, string][] = [
  ['en', 'The old bridge over the Harrow will close in the spring', 'The old bridge over the Harrow will not close in the spring'],
  ['en', 'Masks are required in the schools of Harrow Bay', 'No masks are required in the schools of Harrow Bay'],
  ['fr', 'Le vieux pont de la rivière fermera au printemps prochain', 'Le vieux pont de la rivière ne fermera pas au printemps prochain'],
  ['de', 'Die alte Brücke am Hafen wird im Frühling geschlossen', 'Die alte Brücke am Hafen wird im Frühling nicht geschlossen'],
  ['es', 'El viejo puente sobre el río cerrará en primavera', 'El viejo puente sobre el río no cerrará en primavera'],
  ['ar', 'ستغلق المدارس أبوابها يوم الاثنين القادم بسبب العاصفة', 'لن تغلق المدارس أبوابها يوم الاثنين القادم بسبب العاصفة'],
  ['ru', 'Старый мост через реку закроют весной этого года', 'Старый мост через реку не закроют весной этого года'],
  ['hi', 'पुराना पुल अगले वसंत में बंद होगा नगर परिषद', 'पुराना पुल अगले वसंत में बंद नहीं होगा नगर परिषद']
]
const filler = Array.from({ length: 60 }, (_, i) => ({ id: `other-${i}`, claim: `The ${['ferry', 'tower', 'school', 'garden'][i % 4]} number ${i} was painted ${['green', 'red', 'blue'][i % 3]} by Oona Vale.`, language: 'en' }))
const turns = (index: MatchIndex, text: string, language: string) => {
  const { decision, matches } = index.match({ text, language })
  return { decision, id: matches[0]?.id, turned: matches[0]?.reasons.find((reason) => reason.kind === 'says-the-opposite') }
}

test('what says the opposite of a claim is suggested at most, and said to be so; the claim itself is answered', () => {
  for (const [language, plain, negated] of claims) {
    for (const [claim, message] of [[plain, negated], [negated, plain]]) {
      const index = MatchIndex.build([{ id: 'it', claim, language }, ...filler])
      assert.deepEqual({ ...turns(index, claim, language), turned: undefined }, { decision: 'answer', id: 'it', turned: undefined }, claim)
      assert.equal(turns(index, claim, language).turned, undefined, claim)
      const opposite = turns(index, message, language)
      assert.equal(opposite.id, 'it')
      assert.notEqual(opposite.decision, 'answer', message)
      assert.equal(opposite.turned?.word === null, claim === negated, message)
      assert.equal(index.explain({ text: message, language }, 'it').decision, opposite.decision)
      assert.notEqual(index.match({ text: message, language }, { cuts: { answer: 0, suggest: 0 } }).decision, 'answer')
    }
  }
})

test('half of a claim with a “not” in it is enough to be careful, and less where the message says little else', () => {
  const shortened: [string, string, string][] = [
    ['en', 'The old bridge over the Harrow will be closed to everyone for three years from November', 'The bridge over the Harrow will not be closed for three years'],
    ['en', 'When the siren sounds on Saturday at noon, everyone in Harrow Bay must leave town', 'FAKE!!! The siren on Saturday at noon does NOT mean everybody must leave town'],
    ['pt', 'A ponte velha sobre o rio vai ficar fechada a toda a gente durante três anos a partir de novembro', 'A ponte velha não vai ficar fechada durante três anos'],
    ['fr', 'La mairie de Harrow envoie des SMS demandant de régler par un lien des frais de stationnement impayés de 24 couronnes', 'La mairie n’envoie aucun SMS pour le stationnement'],
    ['ar', 'يجب غلي ماء الصنبور في هارو كلها حتى يوم الأحد بسبب العثور على بكتيريا في مياه المدينة', 'لا يجب غلي ماء الصنبور في هارو'],
    ['hi', 'हर गुरुवार एक बकरी अकेले नाव में बैठकर ऑटल नदी पार करती है', 'बकरी नाव में बैठकर नदी पार नहीं करती'],
  ]
  for (const [language, claim, message] of shortened) {
    const index = MatchIndex.build([{ id: 'it', claim, language }, ...filler])
    const { decision, id, turned } = turns(index, message, language)
    assert.equal(id, 'it', message)
    assert.notEqual(decision, 'answer', message)
    assert.ok(turned?.word, message)
  }
})

test('where a claim and its opposite are both checked, the message gets its own', () => {
  for (const [language, plain, negated] of claims) {
    const index = MatchIndex.build([{ id: 'plain', claim: plain, language }, { id: 'negated', claim: negated, language }, ...filler])
    assert.equal(turns(index, plain, language).id, 'plain', plain)
    assert.equal(turns(index, negated, language).id, 'negated', negated)
    for (const [text, id] of [[plain, 'plain'], [negated, 'negated']]) assert.deepEqual(index.match({ text, language }, { limit: 1 }).matches, index.match({ text, language }).matches.slice(0, 1), id)
  }
})

test('one match that was asked for is the first of five, and decides the same', () => {
  const twice = (claim: string) => MatchIndex.build([{ id: 'plain', claim, language: 'en' }, { id: 'negated', claim: claims[0][2], title: claim, text: `${claim}. `.repeat(8), language: 'en' }, ...filler])
  for (const text of [claims[0][1], claims[0][2]]) for (const index of [twice(claims[0][1]), twice(`${claims[0][1]} of next year`)]) {
    const [one, five] = [1, 5].map((limit) => index.match({ text, language: 'en' }, { limit }))
    assert.deepEqual([one.decision, one.alone, one.matches[0].id], [five.decision, five.alone, five.matches[0].id], text)
  }
})

test('a "not" elsewhere, twice, or in "not only" turns nothing round', () => {
  const index = MatchIndex.build([{ id: 'it', claim: claims[0][1], language: 'en' }, ...filler])
  for (const text of [`I do not believe what my aunt wrote here: ${claims[0][1]}`, `${claims[0][1]}. Do not share this!`, 'Not only the ferry! The old bridge over the Harrow will close in the spring', `No, really, ${claims[0][1]}`]) {
    assert.equal(turns(index, text, 'en').turned, undefined, text)
  }
})

test('a snapshot remembers which claims say "not"', () => {
  const index = MatchIndex.load(MatchIndex.build([{ id: 'it', claim: claims[0][2], language: 'en' }, ...filler]).save())
  assert.equal(turns(index, claims[0][1], 'en').turned?.word, null)
})

test('the "not" is told as it is written', () => {
  const index = MatchIndex.build([{ id: 'it', claim: 'The old bridge over the Harrow is closed in the spring', language: 'en' }, ...filler])
  for (const word of ['isn’t', "ISN'T", 'not']) assert.equal(turns(index, `The old bridge over the Harrow ${word} closed in the spring`, 'en').turned?.word, word)
})

test('the "not" of the message is not named as something in common, though the article of the check says it somewhere', () => {
  const index = MatchIndex.build([{ id: 'it', claim: claims[0][1], text: 'It will, and not only in the spring: nobody may cross, not even on foot.', language: 'en' }, ...filler])
  const { reasons } = index.match({ text: claims[0][2], language: 'en' }).matches[0]
  assert.ok(reasons.some(({ kind }) => kind === 'says-the-opposite'))
  assert.ok(!reasons.some((reason) => reason.kind === 'shared-words' && reason.words.includes('not')))
})

test('whatever the claim: one "not" put inside it is never answered with it, at no cut; a word that turns nothing round changes nothing', () => {
  const words = ['bridge', 'ferry', 'harbour', 'lantern', 'storm', 'tower', 'quarry', 'pebble', 'goat', 'mayor', 'bread', 'school']
  const claim = fc.uniqueArray(fc.constantFrom(...words), { minLength: 5, maxLength: 9 })
  fc.assert(fc.property(claim, fc.nat(20), fc.constantFrom('not', 'never', 'cannot', 'isn’t', 'no'), fc.boolean(), (list, place, turning, isClaimTurned) => {
    const at = 1 + place % (list.length - 1)
    const turned = [...list.slice(0, at), turning, ...list.slice(at)].join(' ')
    const plain = list.join(' ')
    const [said, asked] = isClaimTurned ? [turned, plain] : [plain, turned]
    const index = MatchIndex.build([{ id: 'it', claim: said, language: 'en' }, ...filler])
    const { matches, decision } = index.match({ text: asked, language: 'en' }, { cuts: { answer: 0, suggest: 0 } })
    assert.equal(matches[0].id, 'it')
    assert.equal(decision, 'suggest', `${asked} for ${said}`)
    assert.equal(index.match({ text: said, language: 'en' }).decision, 'answer')
    assert.equal(turns(index, asked.replace(turning, 'really'), 'en').turned?.word, isClaimTurned ? null : undefined)
  }), { numRuns: 60 })
})
