import assert from 'node:assert/strict'
import { test } from 'node:test'
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
