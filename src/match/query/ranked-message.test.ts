/** A long message stands on two legs: the whole, and the stretch that a check fits best. The oracle adds them up by the book. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { RankedMessage } from './ranked-message.ts'
import { messageOf } from './stretches.ts'

const things = ['bridge', 'ferry', 'market', 'harbour', 'mayor', 'school', 'museum', 'bakery', 'lighthouse', 'library', 'tunnel', 'stadium']
const deeds = ['closes', 'burned', 'moved', 'opens', 'sank', 'won', 'grew', 'vanished', 'doubled', 'returned']
const days = ['Monday', 'Tuesday', 'winter', 'summer', 'March', 'August', 'midnight', 'noon']
const claimOf = (n: number) => `The ${things[n % 12]} near the ${things[(n * 5 + 3) % 12]} ${deeds[n % 10]} on ${days[n % 8]} with ${n} people`
const index = MatchIndex.build(Array.from({ length: 120 }, (_, n) => ({ id: `check-${n}`, claim: claimOf(n), language: 'en' })))
const padding = (n: number) => `My neighbour told me about her garden number ${n} and the weather, which was fine. `

const message = fc.array(fc.oneof(fc.nat(119).map((n) => `${claimOf(n)}. `), fc.nat(500).map(padding)), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))

test('a check stands by its chance in the whole and half its chance in the stretch that it fits best; of the latter the odds are divided by three for each of up to sixteen stretches', () => {
  fc.assert(fc.property(message, (text) => {
    fc.pre(index['finder'].find({ text, language: 'en' }).alone.length > 0)
    const matches = index.search({ text, language: 'en' }, { limit: 200 })
    const read = index['finder'].read({ text, language: 'en' })
    const measured = index['finder'].find({ text, language: 'en' }, read)
    const whole = new Map(new RankedMessage(index.archive, measured, new Map()).matches(Infinity).map(({ id, score }) => [id, score]))
    const alone = new Map<string, { plain: number, careful: number }>()
    for (const stretch of measured.alone) {
      const own = new RankedMessage(index.archive, index['finder'].findAlone(messageOf(read, stretch)), new Map())
      const careful = new Map(own.candidates(10, 1 / (3 * Math.sqrt(measured.stretches * Math.min(16, measured.stretches)))).map(({ id, score }) => [id, score]))
      for (const { id, score } of own.matches(10)) if (careful.get(id)! > (alone.get(id)?.careful ?? 0)) alone.set(id, { plain: score, careful: careful.get(id)! })
    }
    const expected = [...new Set([...whole.keys(), ...alone.keys()])]
      .map((id) => ({ id, sum: (whole.get(id) ?? 0) + (alone.get(id)?.plain ?? 0) / 2, chance: Math.max(whole.get(id) ?? 0, alone.get(id)?.careful ?? 0) }))
      .sort((a, b) => b.sum - a.sum || index.archive.documentOf(a.id) - index.archive.documentOf(b.id))
    assert.deepEqual(matches.map(({ id }) => id), expected.map(({ id }) => id).slice(0, matches.length))
    if (expected.length > 0) assert.ok(Math.abs(matches[0].score - expected[0].chance) < 0.02, `${matches[0].score} for ${expected[0].chance}`)
    for (let place = 1; place < matches.length; place++) assert.ok(matches[place].score <= matches[place - 1].score)
  }), { numRuns: 60 })
})

test('a claim between other things is found, and it is said which part of the message it is in; a claim alone needs no such word', () => {
  const said = claimOf(7)
  const padded = (from: number) => Array.from({ length: 5 }, (_, n) => padding(from + n)).join('')
  const text = `${padded(1)}${said}. ${padded(6)}`
  const { matches: [first] } = index.match({ text, language: 'en' })
  assert.equal(first.id, 'check-7')
  const [part, ...others] = first.reasons
  assert.ok(part.kind === 'part-of-message' && part.text.includes(said) && part.text.length < text.length / 2)
  assert.ok(others.some(({ kind }) => kind === 'near-identical' || kind === 'shared-run' || kind === 'contains-claim'))
  const explanation = index.explain({ text, language: 'en' }, 'check-7')
  assert.deepEqual([explanation.rank, explanation.score, explanation.reasons], [1, first.score, first.reasons])
  assert.ok(explanation.words.some((sentence) => sentence.startsWith('It is about this part of the message: “')))
  assert.ok(!index.match({ text: claimOf(7), language: 'en' }).matches[0].reasons.some(({ kind }) => kind === 'part-of-message'))
})

test('a check with the link of a long message comes first, whatever the stretches say', () => {
  const linked = MatchIndex.build([{ id: 'linked', claim: 'Bread will cost more', links: ['https://town.example/bread'] }, ...Array.from({ length: 40 }, (_, n) => ({ id: `check-${n}`, claim: claimOf(n), language: 'en' }))])
  const text = `${padding(1)}${padding(2)}${claimOf(7)}. ${padding(3)}${padding(4)} https://www.town.example/bread?utm_source=x`
  assert.deepEqual(linked.search({ text, language: 'en' }).slice(0, 2).map(({ id }) => id), ['linked', 'check-7'])
})

test('a “not” that is cut off from the claim still turns it round: no such message is answered', () => {
  const claim = 'the bridge near the harbour closes on Monday because engineers from the northern shipyard found seventeen cracks inside every single pillar below the river surface'
  const archive = MatchIndex.build([{ id: 'bridge', claim, language: 'en' }, ...Array.from({ length: 60 }, (_, n) => ({ id: `check-${n}`, claim: claimOf(n + 1), language: 'en' }))])
  const filler = 'grandmother told us yesterday evening that cousins brought apples from their garden while children played outside under tall trees beside old walls'.split(' ')
  const around = (count: number) => Array.from({ length: count }, (_, i) => filler[i % filler.length]).join(' ')
  const decisions = (word: string) => Array.from({ length: 40 }, (_, before) => archive.match({ text: `${around(before)} and it is ${word} ${claim} ${around(50)}`, language: 'en' }).decision)
  assert.ok(decisions('clear').includes('answer'), 'without it some are')
  assert.ok(!decisions('not').includes('answer'))
})
