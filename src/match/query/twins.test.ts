import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'

const ferry = { claim: 'The ferry to the island sank on Monday.', title: 'No ferry sank', language: 'en' }
const asked = { text: 'They say the ferry to the island sank on Monday!', language: 'en' }
const found = (index: MatchIndex) => index.search(asked).map(({ id }) => id)

test('a check that is there twice is found once, in its newest form', () => {
  const index = MatchIndex.build([
    { id: 'new', ...ferry, text: 'Corrected: it was late.', date: '2026-03-02' },
    { id: 'old', ...ferry, claim: ferry.claim.toUpperCase(), text: 'It was late.', date: '2026-03-01' },
    { id: 'bridge', claim: 'The bridge to the island fell on Monday.', language: 'en' },
  ])
  assert.deepEqual(found(index), ['new', 'bridge'])
  index.add({ id: 'newest', ...ferry, date: '2026-03-02' })
  assert.deepEqual(found(index), ['newest', 'bridge'])
  assert.deepEqual(found(MatchIndex.load(index.save())), ['newest', 'bridge'])
  assert.match(index.explain(asked, 'new').words[0], /^The check newest says the same/)
  for (const id of ['newest', 'new']) index.remove(id)
  assert.deepEqual(found(index), ['old', 'bridge'])
})

test('a message with a day under it finds the one of its time', () => {
  const index = MatchIndex.build([{ id: 'then', ...ferry, date: '2019-05-04' }, { id: 'now', ...ferry, date: '2026-03-02' }, { id: 'undated', ...ferry }])
  assert.deepEqual(found(index), ['now'])
  const post = (date: string) => index.search({ text: `${asked.text}\n— Island News (@island) ${date}` })[0].id
  assert.equal(post('May 2, 2019'), 'then')
  assert.equal(post('March 1, 2026'), 'now')
})

test('what differs by one word, by the title or in its language is another check', () => {
  const index = MatchIndex.build([
    { id: 'sank', ...ferry },
    { id: 'did not', ...ferry, claim: 'The ferry to the island did not sink on Monday.' },
    { id: 'before', ...ferry, claim: 'The ferry to the island sank before Monday.' },
    { id: 'photo', ...ferry, title: 'The photo is of another ferry' },
    { id: 'scots', ...ferry, language: 'sco' },
  ])
  assert.deepEqual(new Set(found(index)), new Set(['sank', 'did not', 'before', 'photo', 'scots']))
})

test('of any checks that say the same one is found, the one that a plain look over all of them chooses', () => {
  const said = { claim: fc.constantFrom(ferry.claim, 'the ferry to the ISLAND sank on monday.', 'The ferry to the island sank on Friday.'), title: fc.constantFrom('No ferry sank', 'The ferry sank'), language: fc.constantFrom('en', 'sco') }
  const check = fc.record({ ...said, date: fc.constantFrom('', '2019-05-04', '2019-05-20', '2026-03-02'), text: fc.constantFrom('', 'It was late.') })
  fc.assert(fc.property(fc.array(check, { minLength: 1, maxLength: 10 }), fc.array(fc.nat(9), { maxLength: 3 }), fc.constantFrom('', 'May 2, 2019', 'March 1, 2026'), (checks, removed, day) => {
    const index = MatchIndex.build(checks.map((one, i) => ({ id: `c${i}`, ...one })))
    for (const i of removed) index.remove(`c${i}`)
    const time = (date: string) => Date.parse(`${date || '1900-01-01'} UTC`)
    const groups = new Map<string, { id: string, date: string }[]>()
    checks.forEach(({ claim, title, language, date }, i) => {
      const key = `${claim.toLowerCase()} ${title} ${language}`
      if (!removed.includes(i)) groups.set(key, [...groups.get(key) ?? [], { id: `c${i}`, date }])
    })
    /** Dated ones before undated ones; the newest, or the nearest to the day of the message; of one day the id that comes last. */
    const apart = (date: string) => (date === '' ? Infinity : day === '' ? -time(date) : Math.abs(time(date) - time(day)))
    const chosen = [...groups.values()].map((group) => group.sort((a, b) => (apart(a.date) === apart(b.date) ? (a.id < b.id ? 1 : -1) : apart(a.date) - apart(b.date)))[0].id)
    const text = day === '' ? asked.text : `${asked.text}\n— Island News (@island) ${day}`
    assert.deepEqual(index.search({ text, language: 'en' }, { limit: 20 }).map(({ id }) => id).sort(), chosen.sort())
  }), { numRuns: 100 })
})
