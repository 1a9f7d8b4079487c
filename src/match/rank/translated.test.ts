/** Everyday words of another language count as found, and what a check in another language cannot have in common with the message does not speak against it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import type { CheckDocument } from '../types.ts'
import { F, featureCount } from './names.ts'

const filler: CheckDocument[] = Array.from({ length: 60 }, (_, i) => ({ id: `f${i}`, language: 'en', claim: ['The ferry will sail at noon on day', 'A new library opens in district', 'Nobody may dance on pier', 'The parade starts at gate'][i % 4] + ` ${i}` }))
const checks: CheckDocument[] = [
  { id: 'priest', language: 'en', claim: 'Police arrested a priest who stole money from the church' },
  { id: 'mayor', language: 'en', claim: 'The mayor closed the hospital because of the flood' },
  { id: 'vaccine', language: 'ru', claim: 'Новая вакцина вызывает рак у детей' },
  { id: 'tiger', language: 'de', claim: 'Ein Tiger griff gestern einen Bus voller Schüler an' },
  { id: 'wolves', language: 'my', claim: 'ဝံပုလွေများက စက်ရုံအနီးတွင် အလုပ်သမားများကို တိုက်ခိုက်ခဲ့သည်' }
]
const index = MatchIndex.build([...filler, ...checks])

const asked: [string, string, string][] = [
  ['priest', 'es', 'La policía detuvo a un sacerdote que robó dinero de la iglesia'],
  ['priest', 'el', 'Η αστυνομία συνέλαβε ιερέα που έκλεψε χρήματα από την εκκλησία'],
  ['priest', 'it', 'La polizia ha arrestato un prete che ha rubato i soldi della chiesa'],
  ['mayor', 'de', 'Der Bürgermeister hat das Krankenhaus wegen des Hochwassers geschlossen'],
  ['mayor', 'es', 'El alcalde cerró el hospital por la inundación'],
  ['vaccine', 'en', 'The new vaccine gives children cancer'],
  ['vaccine', 'hi', 'नया टीका बच्चों में कैंसर पैदा करता है'],
  ['vaccine', 'ar', 'اللقاح الجديد يسبب السرطان للأطفال'],
  ['vaccine', 'pl', 'Nowa szczepionka powoduje raka u dzieci'],
  ['tiger', 'ko', '호랑이가 버스를 공격했다'],
  ['priest', 'zh', '警方逮捕了从教堂偷钱的牧师'],
  ['priest', 'ja', '教会からお金を盗んだ神父を警察が逮捕した'],
  ['mayor', 'zh', '市長因為洪水關閉了醫院'],
  ['vaccine', 'my', 'ကာကွယ်ဆေးအသစ်က ကလေးတွေမှာ ကင်ဆာဖြစ်စေတယ်'],
  ['mayor', 'my', 'ရေကြီးလို့ မြို့တော်ဝန်က ဆေးရုံကို ပိတ်လိုက်တယ်'],
  ['wolves', 'en', 'Wolves attacked workers near a factory'],
  ['wolves', 'es', 'Unos lobos atacaron a los trabajadores de una fábrica']
]

test('a check in another language is found and shown, and never taken for the message word for word', () => {
  for (const [id, language, text] of asked) {
    const { decision, matches } = index.match({ text, language })
    assert.equal(matches[0]?.id, id, text)
    assert.equal(decision, 'suggest', `${text} ${matches[0].score}`)
    assert.ok(!matches[0].reasons.some(({ kind }) => kind === 'near-identical' || kind === 'contains-claim' || kind === 'shared-run'), text)
    const told = matches[0].reasons.find((reason) => reason.kind === 'translated-words')
    assert.ok(told && told.words.length > 0, text)
    assert.ok(index.explain({ text, language }, id).doubts.some(({ kind }) => kind === 'in-another-language'), text)
  }
})

test('what was saved and loaded, and what came one after another, finds the same', () => {
  const saved = MatchIndex.load(index.save())
  const later = MatchIndex.build(filler)
  for (const check of checks) later.add(check)
  for (const [id, language, text] of asked) {
    assert.deepEqual(saved.search({ text, language }), index.search({ text, language }), text)
    assert.equal(later.search({ text, language })[0]?.id, id, text)
  }
})

test('a word of the same language is not another name of the thing, nor is what only looks like one', () => {
  const common = (text: string, language: string) => index.search({ text, language }).flatMap(({ reasons }) => reasons.flatMap((reason) => (reason.kind === 'shared-words' || reason.kind === 'translated-words' ? reason.words : [])))
  assert.deepEqual(common('Cash was taken off a clergyman', 'en').filter((word) => word === 'Cash'), [], 'cash and money are both English')
  assert.deepEqual(common('El mayor problema del barrio', 'es').filter((word) => word === 'alcalde'), [])
})

test('a number is met in digits and in words, in its language and in others, and not taken for the one spelt like it', () => {
  const counted: CheckDocument[] = [
    { id: 'twenty', language: 'en', claim: 'The mayor has 20 clocks in the church' },
    { id: 'eighteen', language: 'en', claim: 'The mayor has eighteen clocks in the church' },
    { id: 'quince', language: 'es', claim: 'El alcalde tiene quince relojes en la iglesia' }
  ]
  const found = (text: string, language = 'en') => MatchIndex.build([...filler, ...counted]).search({ text, language })
  for (const [text, id, number] of [['Twenty clocks in our church belong to the mayor', 'twenty', 'Twenty'], ['18 clocks in our church belong to the mayor', 'eighteen', '18'], ['15 clocks in our church belong to the mayor', 'quince', '15']]) {
    const reasons = found(text).find((match) => match.id === id)!.reasons
    assert.deepEqual(reasons.find(({ kind }) => kind === 'shared-numbers'), { kind: 'shared-numbers', numbers: [number] }, text)
    assert.ok(!reasons.some((reason) => (reason.kind === 'translated-words' || reason.kind === 'shared-words') && reason.words.includes(number)), text)
    if (id !== 'quince') assert.equal(found(text)[0].id, id, text)
  }
  assert.deepEqual(found('Eighty clocks').flatMap(({ reasons }) => reasons.flatMap((reason) => reason.kind === 'shared-numbers' ? reason.numbers : [])), [], 'eighty is not eighteen')
})

test('letters and words as written of such a check are what they usually are where so much is found; of others what they are', () => {
  const { ids, matrix } = index.measured({ text: 'El alcalde cerró el hospital por la inundación', language: 'es' })
  const row = (id: string) => matrix.subarray(ids.indexOf(id) * featureCount, (ids.indexOf(id) + 1) * featureCount)
  const mayor = row('mayor')
  assert.ok(mayor[F['words in claim']] > 0.9)
  assert.ok(Math.abs(mayor[F['spelling of claim']] - 0.75 * mayor[F['words in claim']]) < 1e-6)
  assert.ok(Math.abs(mayor[F['pairs as written in all fields']] - 0.6 * mayor[F['words in all fields']] ** 2) < 1e-6)
  const plain = MatchIndex.build([...filler, checks[1]]).measured({ text: 'The mayor visits the library', language: 'en' })
  const both = index.measured({ text: 'The mayor visits the library', language: 'en' })
  const of = ({ ids, matrix }: typeof plain) => matrix[ids.indexOf('mayor') * featureCount + F['words as written in all fields']]
  assert.ok(of(plain) > 0 && of(both) < 0.9)
})
