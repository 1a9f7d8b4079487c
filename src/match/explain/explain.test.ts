import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { reasonWords } from './reason-words.ts'
import { quoted } from './reasons.ts'

const filler = Array.from({ length: 40 }, (_, i) => ({ id: `other-${i}`, claim: `The ${['ferry', 'tower', 'school', 'garden'][i % 4]} number ${i} was painted ${['green', 'red', 'blue'][i % 3]} by Oona Vale.`, language: 'en' }))
const index = MatchIndex.build([
  { id: 'lead', claim: 'Tap water in Harrow Bay contains 40 times the allowed amount of lead.', title: 'Lead in the water of Harrow Bay?', language: 'en' },
  { id: 'goat', claim: 'A goat was elected mayor of Pebble Island in 1998.', language: 'en' },
  ...filler
])
const message = { text: 'OMG they say tap water in Harrow Bay contains 40 times the allowed amount of lead, spread the word to Zanzibar' }

test('the reasons name the shared run, the numbers and the names', () => {
  const [first] = index.search(message)
  assert.equal(first.id, 'lead')
  const run = first.reasons.find(({ kind }) => kind === 'shared-run')
  assert.ok(run?.kind === 'shared-run' && run.text.includes('water in Harrow Bay contains 40 times the allowed amount of lead'))
  assert.deepEqual(first.reasons.find(({ kind }) => kind === 'shared-numbers'), { kind: 'shared-numbers', numbers: ['40'] })
  const names = first.reasons.find(({ kind }) => kind === 'shared-names')
  assert.ok(names?.kind === 'shared-names' && names.names.includes('Harrow'))
  for (const reason of first.reasons) assert.match(reasonWords(reason), /^[A-Z].*\.$/)
})

test('the text is not said to be the same where another number stands in it', () => {
  const kinds = (times: string) => index.search({ text: `Tap water in Harrow Bay contains ${times} times the allowed amount of lead.` })[0].reasons.map(({ kind }) => kind)
  assert.ok(kinds('40').includes('near-identical'))
  assert.ok(kinds('900').includes('contains-claim') && !kinds('900').includes('near-identical'))
})

test('a passage is quoted without the signs that make it bold in a chat, and with those that mean something', () => {
  const quote = (text: string) => index.search({ text })[0].reasons.flatMap((reason) => (reason.kind === 'shared-run' ? [reason.text] : []))[0]
  assert.equal(quote('*FWD* ‼️ *Tap water* in _Harrow Bay_ contains *40 times the allowed* amount of lead*'), 'Tap water in Harrow Bay contains 40 times the allowed amount of lead')
  assert.equal(quoted('5*3 is a_b and 2 * 4, **bold**: ~~gone~~!', 100), '5*3 is a_b and 2 * 4, bold: gone!')
})

test('a mended word is told with what it was taken for, any other as the message has it', () => {
  const { reasons } = index.search({ text: 'A GOAT was Electde mayro of pebble islandd' })[0]
  const told = reasons.flatMap((reason) => (reason.kind === 'shared-words' ? reason.words : reason.kind === 'shared-names' ? reason.names : []))
  assert.deepEqual(told.toSorted(), ['Electde (Elected)', 'GOAT', 'islandd (island)', 'mayro (mayor)', 'pebble'])
})

test('an explanation agrees with the search, adds its parts up in order, and says what is missing', () => {
  const [first] = index.search(message)
  const explained = index.explain(message, 'lead')
  assert.equal(explained.rank, 1)
  assert.equal(explained.score, first.score)
  assert.equal(explained.decision, index.match(message).decision)
  assert.ok(explained.missing.includes('Zanzibar'))
  assert.ok(explained.features.length > 20)
  for (let i = 1; i < explained.features.length; i++) assert.ok(Math.abs(explained.features[i - 1].contribution) >= Math.abs(explained.features[i].contribution))
})

test('what the chance would be without the words that the check lacks is what it is without them', () => {
  for (const text of [message.text, 'a goat was elected mayor of Pebble Island, tell Zanzibar', 'lead in the tap water, lighthouse keeper sings loudly']) for (const id of ['lead', 'goat']) {
    const { missing, without, words } = index.explain({ text, language: 'en' }, id)
    if (without === null) continue
    assert.ok(without > index.explain({ text, language: 'en' }, id).score)
    const lacking = new Set(missing)
    const shorter = text.split(' ').filter((word) => !lacking.has(word.replace(/\W/g, ''))).join(' ')
    assert.equal(without, index.explain({ text: shorter, language: 'en' }, id).score, shorter)
    assert.ok(words.some((sentence) => sentence.includes('Had the message not either')) === (index.explain({ text, language: 'en' }, id).decision !== 'answer' || index.search({ text, language: 'en' })[0].id !== id))
  }
  const [raised, not] = [['lead in the tap water, lighthouse keeper sings loudly', 'lead'], ['a goat was elected mayor of Pebble Island, tell Zanzibar', 'goat']].map(([text, id]) => index.explain({ text, language: 'en' }, id))
  assert.ok(raised.without !== null && raised.words.some((sentence) => /^The check does not speak of lighthouse, keeper, sings, loudly\. Had the message not either/.test(sentence)))
  assert.ok(not.without === null && not.missing.length > 0 && not.words.some((sentence) => sentence.includes('That is not what holds it back')))
})

test('the decision moves with the cuts, and the words say by which, to the tenth of a percent', () => {
  assert.ok(index.explain(message, 'lead', { cuts: { answer: 0.975, suggest: 0.2 } }).words.some((words) => words.includes('the desk answers from 97.5 % and suggests from 20 %')))
  const [{ score }] = index.search(message)
  const never = index.explain(message, 'lead', { cuts: { answer: 1.01, suggest: score } })
  assert.equal(never.decision, 'suggest')
  assert.ok(never.words.some((words) => words.includes('only suggested')))
  assert.equal(index.match(message, { cuts: { answer: score, suggest: 0 } }).decision, 'answer')
  assert.equal(index.match(message, { cuts: { answer: 1.01, suggest: 1.01 } }).decision, 'none')
})

test('what keeps it from being surer is said once as data and once in words; an answer has no doubts', () => {
  const vague = index.explain({ text: 'the tap water of Harrow Bay' }, 'lead', { cuts: { answer: 1.01, suggest: 0 } })
  const little = vague.doubts.find(({ kind }) => kind === 'little-of-claim')
  assert.ok(little?.kind === 'little-of-claim' && little.share < 0.6)
  assert.deepEqual(vague.doubts.find(({ kind }) => kind === 'numbers-lacking'), { kind: 'numbers-lacking', count: 1 })
  for (const words of [/^Only \d+ % of the checked claim/, /^The claim has a number/]) assert.ok(vague.words.some((sentence) => words.test(sentence)), String(words))
  assert.deepEqual(index.explain(message, 'lead', { cuts: { answer: 0, suggest: 0 } }).doubts, [])
})

test('a check that is no candidate, or not there, is said to be so', () => {
  assert.equal(index.explain(message, 'nowhere').rank, null)
  assert.match(index.explain(message, 'nowhere').words[0], /No such check/)
  assert.match(index.explain({ text: '🙏' }, 'goat').words[0], /no words/)
  assert.match(index.explain({ text: 'zzzzqqqq' }, 'goat').words[0], /too little/)
})

test('whatever is asked, every check is explained as the search placed it', () => {
  const words = ['tap', 'water', 'Harrow', 'Bay', '40', 'lead', 'goat', 'mayor', '1998', 'ferry', 'painted', 'green', 'not', 'zebra', 'watre']
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), fc.constantFrom('lead', 'goat', 'other-0', 'other-7'), (list, id) => {
    const asked = { text: list.join(' '), language: 'en' }
    const found = index.search(asked, { limit: 500 })
    const place = found.findIndex((match) => match.id === id)
    const explained = index.explain(asked, id)
    assert.equal(explained.rank, place < 0 ? null : place + 1)
    assert.equal(explained.decision, index.match(asked).decision)
    if (place >= 0) assert.deepEqual([explained.score, explained.reasons], [found[place].score, found[place].reasons])
    const lower = list.map((word) => word.toLowerCase())
    assert.ok(explained.missing.every((word) => lower.includes(word.toLowerCase())))
  }), { numRuns: 60 })
})
