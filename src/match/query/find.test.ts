/** Long messages are asked stretch by stretch too, short ones whole; known words are never mended; equal candidates come in the order of their documents. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { F, featureCount } from '../rank/names.ts'
import { tuning } from './find.ts'
import { readMessage } from './read-message.ts'

const syllables = ['ba', 'den', 'kor', 'lis', 'mo', 'nar', 'pel', 'qui', 'ros', 'tam', 'ul', 'vek', 'wim', 'xa', 'yor', 'zun']
/** A word for each number, unlike that of any other. */
const word = (n: number) => [n % 16, (n >> 4) % 16, (n >> 8) % 16, (n >> 12) % 16].map((at) => syllables[at]).join('')
const wordsFrom = (n: number, count: number) => Array.from({ length: count }, (_, i) => word((n + i * 7) % 65_536))

test('a claim of up to sixteen words in a long message without any stops is found whole in one of its stretches, wherever it stands', () => {
  const place = fc.record({ before: fc.oneof(fc.nat(3_000), fc.integer({ min: 50, max: 90 })), behind: fc.integer({ min: 120, max: 3_000 }), length: fc.integer({ min: 5, max: 16 }) })
  fc.assert(fc.property(place, fc.nat(60_000), ({ before, behind, length }, from) => {
    const claim = wordsFrom(from, length)
    /** Words of other checks, hundreds of times over: what is around the claim has much in common with them. */
    const others = Array.from({ length: 150 }, (_, n) => wordsFrom(from + 30_000 + n * 91, 13))
    const around = (count: number) => Array.from({ length: count }, (_, i) => others[(i * 17) % 150][(i * 5) % 13])
    const index = MatchIndex.build([{ id: 'it', claim: claim.join(' '), language: 'xx' }, ...others.map((list, n) => ({ id: `other-${n}`, claim: list.join(' '), language: 'xx' }))])
    const [first] = index.search({ text: [...around(before), ...claim, ...around(behind)].join(' '), language: 'xx' })
    assert.equal(first.id, 'it')
    const part = first.reasons.find((reason) => reason.kind === 'part-of-message')
    assert.ok(part?.text.includes(claim.join(' ')) ?? before + behind < 1_000, 'and in a message about many things it is said where it stands')
  }), { numRuns: 40, examples: [[{ before: 76, behind: 120, length: 5 }, 11]] })
})

test('a message is measured whole up to a limit, in parts beyond it, and not at all when it is about many things; never more than a few stretches are asked alone', () => {
  const index = MatchIndex.build([{ id: 'it', claim: wordsFrom(0, 12).join(' '), language: 'xx' }, { id: 'other', claim: wordsFrom(0, 7).join(' '), language: 'xx' }])
  for (const count of [1, 20, 21, 60, 61, 149, 150, 151, 400, 5_000, 20_000]) {
    const { questions, documents, stretches, alone } = index['finder'].find({ text: Array.from({ length: count }, (_, i) => word(i % 60_000)).join(' '), language: 'xx' })
    assert.equal(questions.length === 1 && questions[0].words.length === count, count <= tuning.wholeUpTo, `${count}`)
    assert.equal(documents.length > 0, stretches <= tuning.aboutOneThing, `${count}`)
    assert.equal(alone.length > 0, count > 60, 'what has no stops is cut at sixty words')
    assert.ok(alone.length <= tuning.askedAlone)
  }
})

test('words that the archive knows are left as they are, however like another they are spelt; those it does not know change nothing about them', () => {
  const letters = fc.array(fc.constantFrom(...'abel'), { minLength: 3, maxLength: 6 }).map((list) => list.join(''))
  fc.assert(fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }), fc.array(letters, { maxLength: 6 }), (vocabulary, others) => {
    const index = MatchIndex.build(vocabulary.flatMap((one) => [1, 2, 3].map((n) => ({ id: `${one} ${n}`, claim: one, language: 'xx' }))))
    const { words } = readMessage(index.archive, { text: [...vocabulary, ...others].join(' '), language: 'xx' }, index.typos)
    assert.deepEqual(words.slice(0, vocabulary.length).map(({ surface, weight }) => [surface, weight]), vocabulary.map((one) => [one, 1]))
    for (const { surface, term } of words) if (vocabulary.includes(surface)) assert.equal(index.archive.terms.at(term), surface)
  }), { numRuns: 40 })
})

test('equal candidates come in the order of their documents; checks with the same link by their place and then by their id', () => {
  const claim = 'the ferry sank in the storm'
  const index = MatchIndex.build([...['p', 'o', 'q', 'n'].map((id, i) => ({ id, claim, language: `q${'abcd'[i]}` })), { id: 'bridge', claim: 'the bridge fell in the storm', language: 'en' }])
  assert.deepEqual(index.search({ text: 'ferry sank', language: 'en' }).map(({ id }) => id), ['p', 'o', 'q', 'n'])
  const links = ['https://town.example/a']
  const linked = MatchIndex.build([{ id: 'z', claim: 'the goat was elected', links }, { id: 'm', claim: 'bread will cost more', links }, { id: 'b', claim, links, language: 'qb' }, { id: 'a', claim, links, language: 'qa' }])
  assert.deepEqual(linked.search({ text: 'ferry sank https://www.town.example/a?utm_source=x', language: 'en' }).map(({ id }) => id), ['b', 'a', 'm', 'z'])
})

test('a message meets the stems of the archive without its accents and whatever language it is taken for', () => {
  const checks = [
    ['fr', 'les éléphants restèrent enfermés derrière des barrières métalliques'], ['de', 'Kühlschränke verbrauchten früher größere Strommengen'], ['pt', 'vacinações obrigatórias começarão amanhã'],
    ['cs', 'přístavní jeřáby spadly během nedělní bouřky'], ['es', 'cañones antiguos dañaron murallas góticas'], ['ru', 'ёлки сгорели вместе с подъёмными кранами'], ['en', 'fishing boats repaired by volunteers']
  ]
  const index = MatchIndex.build(checks.map(([language, claim]) => ({ id: language, claim, language })))
  for (const [language, claim] of checks) {
    const longer = claim.split(' ').filter((one) => one.length > 5).join(' ')
    const expected = readMessage(index.archive, { text: longer, language }, index.typos).words.map(({ stem }) => stem)
    for (const taken of ['en', 'fr', 'tr', 'hu', 'xx', '']) for (const text of [longer, longer.toUpperCase(), longer.normalize('NFD').replace(/\p{M}/gu, '')]) {
      assert.deepEqual(readMessage(index.archive, { text, language: taken }, index.typos).words.map(({ stem }) => stem), expected, `${text} as ${taken}`)
    }
    assert.ok(expected.every((stem) => index.archive.terms.get(stem) >= 0))
  }
})

test('a message is read in the language of its words, whatever its tag says, where they are clear about it', () => {
  const { archive } = new MatchIndex()
  const said = {
    en: 'They say that the bridge will be closed for three years, is this true or is it not?', fr: 'On dit que le pont sera fermé pour trois ans, est-ce que cela est vrai ou non ?',
    hi: 'कहते हैं कि पुल तीन साल के लिए बंद रहेगा, क्या यह सच है या नहीं?', ru: 'Говорят, что мост будет закрыт на три года, это правда или это не так?'
  }
  for (const [language, text] of Object.entries(said)) {
    const own = readMessage(archive, { text, language }).words.map(({ surface }) => surface)
    for (const tag of ['en', 'hi', 'ru', 'tr', 'sw', 'ja', 'ta']) {
      const read = readMessage(archive, { text, language: tag })
      assert.deepEqual([read.language, read.words.map(({ surface }) => surface)], [language, own], `${language} under the tag ${tag}`)
    }
  }
  assert.equal(readMessage(archive, { text: said.en, language: 'ha' }).language, 'ha', 'of Hausa it is not known what words it is made of')
  for (const text of ['bridge closed', 'pont fermé', 'the bridge', '']) assert.equal(readMessage(archive, { text, language: 'mr' }).language, 'mr', 'little that it says leaves the tag')
})

test('of a word that two languages bring to different stems the first stem holds, so that one question meets both', () => {
  for (const order of [['en', 'fr'], ['fr', 'en']]) {
    const index = MatchIndex.build(order.map((language) => ({ id: language, claim: 'national', title: `harbour ${language}`, language })))
    for (const language of ['en', 'fr', '']) {
      const { ids, matrix } = index.measured({ text: 'national', language })
      assert.deepEqual(ids.map((id, i) => [id, matrix[i * featureCount + F['share of claim found']]]), order.map((id) => [id, 1]))
    }
  }
})

test('where checks are long more postings are read, so that commoner words of the message are looked up as they are where checks are short', () => {
  const shelf = (filler: number) => MatchIndex.build(['delta', 'lantern', 'quarry'].flatMap((word, w) => Array.from({ length: 3 + w }, (_, i) => ({ id: `${word}${i}`, claim: word, text: Array.from({ length: filler }, (_, f) => `w${w}x${i}x${f}`).join(' '), language: 'xx' }))))
  const found = (index: MatchIndex) => new Set(index.measured({ text: 'delta lantern quarry', language: 'xx' }).ids.map((id) => id.replace(/\d/, '')))
  const before = tuning.budget
  tuning.budget = { postings: 8, shortCheck: 8, mostTimes: 2 }
  try {
    assert.deepEqual([...found(shelf(4))].sort(), ['delta', 'lantern'])
    assert.deepEqual([...found(shelf(20))].sort(), ['delta', 'lantern', 'quarry'])
  } finally {
    tuning.budget = before
  }
})
