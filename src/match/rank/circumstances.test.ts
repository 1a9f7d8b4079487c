import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import type { CheckDocument } from '../types.ts'
import { F, featureCount } from './names.ts'

const claim = 'The old bridge over the river was torn down by the mayor.'
const signed = 'They tore down the old bridge — Some One (@someone) May 1, 2020'

function measured(text: string, checks: Partial<CheckDocument>[], language?: string) {
  const index = MatchIndex.load(MatchIndex.build(checks.map((check, i) => ({ id: String(i), claim, title: `Leaflet ${'abcd'[i]}`, ...check }))).save())
  const { ids, matrix } = index.measured({ text, language })
  return (id: number, name: keyof typeof F) => matrix[ids.indexOf(String(id)) * featureCount + F[name]]
}

test('the nearer to the day of the message a check was published, the more it counts; before it is said apart', () => {
  const value = measured(signed, [{ date: '2 May 2020' }, { date: '2020-08-01' }, { date: '1 March 2012' }, {}])
  const near = [0, 1, 2].map((id) => value(id, 'published near the day of the message'))
  assert.ok(near[0] > 0.9 && near[0] > near[1] && near[1] > near[2], String(near))
  assert.ok(value(3, 'published near the day of the message') > near[2])
  assert.deepEqual([0, 1, 2, 3].map((id) => value(id, 'published before the message')), [0, 0, 1, 0])
})

test('a check that names the month and the year of the message is told from one that names another year', () => {
  const value = measured(signed, [{ claim: `${claim} It was in May 2020.` }, { claim: `${claim} It was in 2014.` }, { text: 'In May 2020 the old bridge stood.' }, {}])
  assert.deepEqual([0, 1, 2, 3].map((id) => value(id, 'year of the message')), [1, -1, 0.5, 0])
  assert.deepEqual([0, 1, 2, 3].map((id) => value(id, 'month of the message')), [1, 0, 0.5, 0])
})

test('a message without a date says nothing about dates', () => {
  const value = measured('They tore down the old bridge in May 2020', [{ date: '2 May 2020' }, { claim: `${claim} It was in May 2020.` }])
  for (const id of [0, 1]) for (const name of ['published near the day of the message', 'published before the message', 'year of the message', 'month of the message'] as const) assert.equal(value(id, name), 0)
})

test('the language is the tag’s and the words’: half where they disagree', () => {
  const french = { claim: 'Le vieux bridge de la rivière a été détruit par le maire et il est tombé dans la rivière.' }
  const value = measured('Is it true that the old bridge was torn down by them?', [{ language: 'en' }, { ...french, language: 'fr' }, { ...french, language: 'en' }], 'en')
  assert.deepEqual([0, 1, 2].map((id) => value(id, 'same language')), [1, 0, 0.5])
})

test('of a message that says where it was posted, a check that speaks of such a post is told from others', () => {
  const said = 'They tore down the old bridge'
  const checks = [{ text: 'The picture was in a tweet.' }, { text: 'The picture was on Facebook.' }, { title: 'A post on X' }, {}]
  const posted = (text: string) => [0, 1, 2, 3].map((id) => measured(text, checks)(id, 'speaks of where the message was posted'))
  assert.deepEqual(posted(`${said} https://t.co/abc`), [1, 0, 1, 0])
  assert.deepEqual(posted(`@someone ${said}`), [1, 0, 1, 0])
  assert.deepEqual(posted(`${said} https://www.facebook.com/some/posts/1`), [0, 1, 0, 0])
  assert.deepEqual(posted(said), [0, 0, 0, 0])
})

test('what all candidates have tells none from another', () => {
  const value = measured('bridge ferry', [{ claim: 'The bridge and the ferry' }, { claim: 'The bridge and the goat' }, { claim: 'The bridge and the tower', text: 'A ferry.' }])
  assert.ok(value(0, 'telling words in claim and title') > 0.6 && value(1, 'telling words in claim and title') < 0.3)
  assert.ok(value(2, 'telling words in all fields') > value(1, 'telling words in all fields'))
})
