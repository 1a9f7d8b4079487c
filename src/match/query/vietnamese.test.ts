/** A check in Vietnamese and one in another language find each other by what the words name; within Vietnamese syllables are compared as if nobody knew of words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { linesOf } from '../tokenise/concepts.ts'
import { vi } from '../tokenise/concepts/vi.ts'
import type { CheckDocument } from '../types.ts'

const filler: CheckDocument[] = Array.from({ length: 60 }, (_, i) => ({ id: `f${i}`, language: 'en', claim: ['The ferry will sail at noon on day', 'A new library opens in district', 'Nobody may dance on pier', 'The parade starts at gate'][i % 4] + ` ${i}` }))
const checks: CheckDocument[] = [
  { id: 'priest', language: 'en', claim: 'Police arrested a priest who stole money from the church' },
  { id: 'hospital', language: 'en', claim: 'The mayor closed the hospital because of the flood' },
  { id: 'cancer', language: 'ru', claim: 'Новая вакцина вызывает рак у детей' },
  { id: 'tiger', language: 'de', claim: 'Ein Tiger griff gestern einen Bus voller Schüler an' },
  { id: 'pigs', language: 'vi', claim: 'Nông dân Hàn Quốc bắt cóc một con lợn của linh mục', title: 'Không có con lợn nào bị bắt cóc' },
  { id: 'bridge', language: 'vi', claim: 'Sập cầu khiến nhiều ô tô rơi xuống sông', text: 'Theo công an, một chiếc cầu treo đã hỏng sau cơn bão. Không có tai nạn nào.' }
]
const index = MatchIndex.build([...filler, ...checks])

const asked: [string, string, string][] = [
  ['priest', 'vi', 'Cảnh sát bắt giữ linh mục ăn trộm tiền của nhà thờ'],
  ['hospital', 'vi', 'Thị trưởng cho đóng cửa bệnh viện vì lũ lụt'],
  ['cancer', 'vi', 'Vắc xin mới gây ung thư ở trẻ em'],
  ['cancer', 'vi', 'Vắc xin mới gây ung thư ở trẻ em'.normalize('NFD')],
  ['tiger', 'vi', 'Hôm qua con hổ tấn công xe buýt chở học sinh'],
  ['pigs', 'en', 'A farmer in Korea kidnapped a pig from a priest'],
  ['pigs', 'es', 'Un campesino secuestró un cerdo de un sacerdote'],
  ['pigs', 'ko', '한국 농부가 신부의 돼지를 납치했다'],
  ['bridge', 'en', 'A bridge fell and many cars landed in the river'],
  ['bridge', 'fr', 'Un pont est tombé et des voitures ont fini dans la rivière']
]

test('a check is found and shown from Vietnamese and in it, as one in another language', () => {
  for (const [id, language, text] of asked) for (const tag of [language, undefined]) {
    const { decision, matches } = index.match({ text, language: tag })
    assert.equal(matches[0]?.id, id, text)
    assert.equal(decision, 'suggest', `${text} ${matches[0].score}`)
    assert.ok(!matches[0].reasons.some(({ kind }) => kind === 'near-identical' || kind === 'contains-claim' || kind === 'shared-run'), text)
    assert.ok(index.explain({ text, language: tag }, id).doubts.some(({ kind }) => kind === 'in-another-language'), text)
  }
  const [{ reasons }] = index.search({ text: asked[0][2], language: 'vi' })
  assert.deepEqual(reasons.find(({ kind }) => kind === 'translated-words'), { kind: 'translated-words', words: ['ăn trộm', 'tiền', 'nhà thờ', 'Cảnh sát', 'bắt giữ', 'linh mục'] }, 'the rarest first')
})

test('what the message would be without the words that a check lacks is tried with whole words', () => {
  const { missing, without, score } = index.explain({ text: 'Con voi nói rằng linh mục ăn trộm tiền của nhà thờ trên bãi biển', language: 'vi' }, 'priest')
  assert.ok(missing.includes('Con voi') && missing.includes('bãi biển'), missing.join(', '))
  assert.ok(without !== null && without > score)
})

test('what was saved and loaded, and what came one after another, finds the same; what is gone is not found', () => {
  const saved = MatchIndex.load(index.save())
  const later = MatchIndex.build(filler)
  for (const [, language, text] of asked) later.search({ text, language })
  for (const check of checks) later.add(check)
  for (const [id, language, text] of asked) {
    assert.deepEqual(saved.search({ text, language }), index.search({ text, language }), text)
    assert.equal(later.search({ text, language })[0]?.id, id, text)
  }
  later.compact()
  for (const [, language, text] of asked) assert.deepEqual(later.search({ text, language }), index.search({ text, language }), text)
  later.remove('pigs')
  assert.ok(!later.search({ text: 'A farmer kidnapped a pig', language: 'en' }).some(({ id }) => id === 'pigs'))
})

const names = linesOf(vi).flatMap(([, names]) => names).map((name) => name.replaceAll('_', ' '))
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
const said = (maxLength: number) => fc.array(fc.oneof(fc.constantFrom(...names), fc.constantFrom('gây ra', 'người', 'nhiều', 'mới', 'Hà Nội', 'nước Mỹ', 'Việt Nam', 'Pfizer', '2021', 'không')), { minLength: 2, maxLength }).map((words) => words.join(' '))
/** Always the same ones: without accents a text may by chance have more small words of another language. */
const oneSeed = (numRuns: number) => ({ numRuns, seed: 1 })

test('within Vietnamese all is measured as it is where the accents are left out, so that no word is known', () => {
  const check = fc.record({ claim: said(8), title: fc.option(said(5), { nil: undefined }), text: fc.option(said(40), { nil: undefined }) })
  fc.assert(fc.property(fc.uniqueArray(check, { minLength: 3, maxLength: 12, selector: ({ claim }) => bare(claim) }), said(10), (some, message) => {
    const measured = (spelt: (text: string) => string) => MatchIndex.build(some.map(({ claim, title, text }, i) => ({ id: String(i), language: 'vi', claim: spelt(claim), title: title && spelt(title), text: text && spelt(text) }))).measured({ text: spelt(message), language: 'vi' })
    assert.deepEqual(measured((text) => text), measured(bare))
  }), oneSeed(60))
})

test('beside checks in other languages it finds whatever it found without them', () => {
  fc.assert(fc.property(fc.uniqueArray(said(8), { minLength: 3, maxLength: 20, selector: bare }), said(10), (claims, message) => {
    const inVietnamese = claims.map((claim, i) => ({ id: `v${i}`, language: 'vi', claim }))
    const ids = (archive: MatchIndex, spelt: (text: string) => string) => archive.measured({ text: spelt(message), language: 'vi' }).ids
    const together = MatchIndex.build([...inVietnamese, ...filler, ...checks])
    const syllables = MatchIndex.build([...inVietnamese.map(({ claim, ...rest }) => ({ ...rest, claim: bare(claim) })), ...filler, ...checks])
    for (const id of ids(syllables, bare)) assert.ok(ids(together, (text) => text).includes(id), id)
  }), oneSeed(20))
})
