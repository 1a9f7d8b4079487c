import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from './match-index.ts'
import type { CheckDocument } from '../types.ts'

const checks: CheckDocument[] = [
  { id: 'bridge', claim: 'The old bridge of Harrow Bay will be closed for good on Monday.', title: 'No, the old bridge stays open', links: ['https://town.example/bridge?utm_source=x'], language: 'en' },
  { id: 'water', claim: 'Tap water in Harrow Bay contains 40 times the allowed amount of lead.', text: 'Somebody measured the wrong pipe.', language: 'en' },
  { id: 'puente', claim: 'El alcalde vendió el puente viejo a una empresa extranjera.', language: 'es' },
  { id: 'vaccine', claim: '疫苗含有芯片', language: 'zh' },
  { id: 'thai', claim: 'ดื่มน้ำมะนาวรักษาโรคมะเร็งได้', language: 'th' }
]

const first = (index: MatchIndex, text: string) => index.search({ text })[0]?.id

test('the check that answers comes first, in several languages', () => {
  const index = MatchIndex.build(checks)
  assert.equal(index.size, 5)
  assert.equal(first(index, 'is it true they are closing the old bridge on monday??'), 'bridge')
  assert.equal(first(index, 'LEAD in the tap water, 40 times too much!!'), 'water')
  assert.equal(first(index, 'dicen que vendio el puente viejo a extranjeros'), 'puente')
  assert.equal(first(index, '听说疫苗里含有芯片'), 'vaccine')
  assert.equal(first(index, 'น้ำมะนาวรักษามะเร็ง จริงไหม'), 'thai')
  assert.deepEqual(index.search({ text: '🙏' }), [])
})

test('the US, the U.S. and the USA are one; WHO is more than a word to ask with', () => {
  const index = MatchIndex.build([
    { id: 'usa', claim: 'The U.S. closed its harbours to foreign ships.', language: 'en' },
    { id: 'uk', claim: 'The U.K. closed its harbours to foreign ships.', language: 'en' },
    { id: 'shouted', claim: 'FOREIGN SHIPS WHO CLOSED THE HARBOURS', language: 'en' },
    { id: 'who', claim: 'The WHO closed the harbours to foreign ships.', language: 'en' }
  ])
  for (const name of ['US', 'U.S.', 'USA']) assert.equal(first(index, `has the ${name} closed its harbours to foreign ships?`), 'usa', name)
  assert.equal(first(index, 'has the UK closed its harbours to foreign ships?'), 'uk')
  assert.equal(first(index, 'did the WHO close harbours to foreign ships?'), 'who')
})

test('the same link answers by itself', () => {
  const { decision, matches } = MatchIndex.build(checks).match({ text: 'what about https://m.town.example/bridge?fbclid=1' })
  assert.equal(decision, 'answer')
  assert.equal(matches[0].id, 'bridge')
  assert.deepEqual(matches[0].reasons[0], { kind: 'same-link', link: 'town.example/bridge' })
})

test('added, replaced and removed checks are seen by the next search', () => {
  const index = new MatchIndex()
  for (const check of checks) index.add(check)
  assert.equal(first(index, 'old bridge closed monday'), 'bridge')
  index.replace({ id: 'bridge', claim: 'The lighthouse keeper retired in May.' })
  assert.equal(first(index, 'lighthouse keeper retired'), 'bridge')
  assert.notEqual(first(index, 'old bridge of Harrow Bay closed monday'), 'bridge')
  assert.equal(index.remove('bridge'), true)
  assert.equal(index.remove('bridge'), false)
  assert.equal(first(index, 'lighthouse keeper retired'), undefined)
  assert.equal(index.size, 4)
  assert.deepEqual([...index.ids()], ['water', 'puente', 'vaccine', 'thai'])
})

test('the same checks and message always give the same bytes', () => {
  const [one, other] = [MatchIndex.build(checks), MatchIndex.build(checks)]
  assert.deepEqual(one.save(), other.save())
  for (const text of ['old bridge closed monday', 'puente viejo', '疫苗含有芯片', 'lead in the tap water of Harrow Bay']) {
    const [first, again] = [one.measured({ text }), other.measured({ text })]
    assert.deepEqual([again.ids, Buffer.from(again.matrix.buffer)], [first.ids, Buffer.from(first.matrix.buffer)])
    assert.equal(JSON.stringify(other.match({ text })), JSON.stringify(one.match({ text })))
  }
})

test('a saved index is loaded as it was, and a damaged one is refused', () => {
  const index = MatchIndex.build(checks)
  index.add({ id: 'new', claim: 'The lighthouse keeper retired in May.' })
  index.remove('water')
  const bytes = index.save()
  const loaded = MatchIndex.load(Buffer.concat([Buffer.from('abc'), bytes]).subarray(3))
  for (const text of ['old bridge closed monday', 'lighthouse', 'puente viejo', '疫苗含有芯片', 'tap water lead']) assert.deepEqual(loaded.search({ text }), index.search({ text }))
  loaded.add({ id: 'newer', claim: 'Seagulls are trained by the post office.' })
  assert.equal(first(loaded, 'seagulls trained post office'), 'newer')
  for (const at of [0, 9, 13, 40, bytes.length >> 1, bytes.length - 1]) {
    const broken = bytes.slice()
    broken[at] ^= 4
    assert.throws(() => MatchIndex.load(broken))
  }
  assert.throws(() => MatchIndex.load(bytes.subarray(0, bytes.length - 8)))
})

test('saving leaves the index as it is, chains and all, again and again; compacting makes them one and finds the same', () => {
  const index = MatchIndex.build(checks)
  for (let n = 0; n < 20; n++) index.add({ id: `new-${n}`, claim: `The lighthouse keeper number ${n} retired in May.` })
  index.remove('new-3')
  index.remove('water')
  const texts = ['old bridge closed monday', 'lighthouse keeper 7 retired', 'puente viejo', '疫苗含有芯片', 'lihgthouse keeper']
  const found = (one: MatchIndex) => texts.map((text) => one.search({ text }))
  const before = found(index)
  const loose = index.loose
  assert.ok(loose > 0.5)
  const once = MatchIndex.load(index.save())
  const twice = MatchIndex.load(once.save())
  assert.deepEqual([index.loose, once.loose, twice.loose], [loose, loose, loose])
  for (const one of [index, once, twice]) assert.deepEqual(found(one), before)
  twice.add({ id: 'newer', claim: 'Seagulls are trained by the post office.' })
  twice.compact()
  assert.equal(twice.loose, 0)
  assert.equal(first(twice, 'seagulls trained post office'), 'newer')
  assert.deepEqual(texts.map((text) => first(twice, text)), before.map(([match]) => match?.id))
})
