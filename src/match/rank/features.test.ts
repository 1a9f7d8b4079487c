import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { featureCount, featureNames } from './names.ts'
import { trained } from './model.ts'

const alphabet = ['bridge', 'river', 'lead', 'school', 'mayor', 'ferry', 'tower', 'lantern', 'bread']

test('what is said against the other candidates is the plain comparison', () => {
  const index = MatchIndex.build(alphabet.map((word, i) => ({ id: String(i), claim: `${word} ${alphabet[(i + 1) % 9]} mayor`, language: i % 3 === 2 ? 'de' : 'en' })))
  const { ids, matrix } = index.measured({ text: 'the mayor and the bridge by the river', language: 'en' })
  const column = (name: string) => ids.map((_, i) => matrix[i * featureCount + featureNames.indexOf(name)])
  const plain = column('words in claim')
  const most = Math.max(...plain)
  column('words in claim / best').forEach((value, i) => assert.ok(Math.abs(value - plain[i] / most) < 1e-5))
  column('1 / place by words in claim').forEach((value, i) => assert.ok(Math.abs(value - 1 / (1 + plain.filter((other) => other > plain[i]).length)) < 1e-5))
  const z = (values: number[]) => {
    const mean = values.reduce((a, b) => a + b) / values.length
    const deviation = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length) + 1e-4
    return values.map((v) => (v - mean) / deviation)
  }
  const parts = ([['words in claim and title, alike ones too', 1], ['words in all fields', 2], ['spelling of claim and title', 1], ['telling words in all fields', 1], ['share of claim found, alike words too', 0.5], ['near pairs as written in all fields', 1], ['words as written in all fields', 0.5]] as const).map(([name, times]) => z(column(name)).map((value) => times * value))
  const language = column('same language')
  column('untrained').forEach((value, i) => assert.ok(Math.abs(value - parts.reduce((sum, part) => sum + part[i], 2 * language[i])) < 1e-2))
})

test('the shipped weights belong to these features', () => {
  assert.equal(trained, true)
})
