/** What stems leave out: the words without content, and how a word ends. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { F, featureCount } from './names.ts'

const claims: string[] = ['The mayor said that he will be closing the bridge', 'The mayor, says a leaflet, closes bridges', 'A bridge is closed by a mayor', 'Nobody will be the mayor of this ferry']
const indexOf = (all: string[]) => MatchIndex.build(all.map((claim, i) => ({ id: String(i), claim, language: 'en' })))
const index = indexOf(claims)
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []
const sum = (list: number[]) => list.reduce((total, value) => total + value, 0)

/** By the number of the claim; only those that have a word with content in common are candidates. */
function values(text: string, name: keyof typeof F, asked = index): Map<number, number> {
  const { ids, matrix } = asked.measured({ text, language: 'en' })
  return new Map(ids.map((id, i) => [Number(id), matrix[i * featureCount + F[name]]]))
}

test('words as written are counted with the words that have no content and without them, pairs in their order, neighbours and near ones', () => {
  const message = 'he will be closing the bridge, he said that'
  const rows = claims.map(wordsOf)
  const idf = (one: string) => Math.log(1 + (rows.length - held(one) + 0.5) / (held(one) + 0.5))
  const held = (one: string) => rows.filter((row) => row.includes(one)).length
  const mean = sum(rows.map((row) => row.length)) / rows.length
  const saturated = (times: number, row: string[], b: number) => 2.2 * times / (times + 1.2 * (1 - b + b * row.length / mean))
  const share = (asked: string[], row: string[], b: number) => sum(asked.map((one) => idf(one) * saturated(row.filter((other) => other === one).length, row, b))) / sum(asked.map(idf))
  const pairs = (list: string[], apart: number) => list.flatMap((one, i) => list.slice(Math.max(0, i - apart), i).map((before) => `${before} ${one}`))
  const weight = (pair: string) => sum(pair.split(' ').map(idf))

  const asked = wordsOf(message)
  const pairShare = (row: string[], apart: number) => sum(pairs(asked, apart).map((pair) => weight(pair) * saturated(pairs(row, apart).filter((other) => other === pair).length, row, 0.75))) / sum(pairs(asked, apart).map(weight))
  const contents = asked.filter((one) => !stopWordsOf('en').has(one))
  assert.ok(contents.length > 1 && contents.length < asked.length)
  const oracle: [keyof typeof F, (row: string[]) => number][] = [
    ['words as written in claim and title', (row) => share(asked, row, 0.5)],
    ['words as written in all fields', (row) => share(asked, row, 0.75)],
    ['words with content as written in claim and title', (row) => share(contents, row, 0.5)],
    ['words with content as written in all fields', (row) => share(contents, row, 0.75)],
    ['pairs as written in all fields', (row) => pairShare(row, 1)],
    ['near pairs as written in all fields', (row) => pairShare(row, 4)]
  ]
  for (const [name, of] of oracle) for (const [i, value] of values(message, name)) assert.ok(Math.abs(value - of(rows[i])) < 1e-5, `${name} of ${claims[i]}: ${value}, not ${of(rows[i])}`)
  assert.equal(values(message, 'words as written in all fields').size, 3)
})

test('how it is put tells claims of the same words apart; pairs with unknown words are found nowhere', () => {
  const all = values('will be the bridge', 'words as written in all fields')
  assert.ok(all.get(0)! > all.get(1)! && all.get(0)! > all.get(2)!)
  for (const name of ['pairs as written in all fields', 'near pairs as written in all fields'] as const) for (const value of values('zyxwv bridge qqq', name).values()) assert.equal(value, 0)
})

test('a mended word is looked for as what it was mended to, words run together as each of them', () => {
  const more = indexOf([...claims, 'A bridge named after the mayor', 'The mayor, a bridge and a ferry'])
  for (const name of ['words as written in all fields', 'words with content as written in claim and title', 'pairs as written in all fields', 'near pairs as written in all fields'] as const) {
    const meant = values('he said he will be closing the bridge: mayor bridge leaflet', name, more)
    assert.ok(meant.get(0)! > 0)
    assert.deepEqual(values('he said he will be clsoing the bridgge: mayorbridge lefalet', name, more), meant, name)
  }
})

test('of a message in parts each part is what begins in it', () => {
  const filler = Array.from({ length: 150 }, (_, i) => `word${i}`).join(' ')
  const { ids, matrix } = index.measured({ text: `${filler} the mayor said that he will be closing the bridge ${filler}`, language: 'en' })
  const row = ids.indexOf('0')
  assert.ok(row >= 0)
  const part = matrix[row * featureCount + F['pairs as written in all fields']]
  assert.ok(part > 0.02 && part < 0.1, 'of a hundred words, not of six hundred')
})
