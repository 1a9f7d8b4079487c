import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { F, featureCount, featureNames } from './names.ts'
import { trained } from './model.ts'

const alphabet = ['bridge', 'river', 'lead', 'school', 'mayor', 'ferry', 'tower', 'lantern', 'bread', 'storm', '40', '1998']
const words = (least: number) => fc.array(fc.constantFrom(...alphabet), { minLength: least, maxLength: 9 })

/** Every feature here is computed a second time from the words themselves, the plain and slow way. */
test('shares, numbers, runs and Jaccard are what the words say', () => {
  fc.assert(fc.property(fc.array(fc.record({ claim: words(1), title: words(0), text: words(0) }), { minLength: 1, maxLength: 8 }), words(1), (checks, message) => {
    const index = MatchIndex.build(checks.map(({ claim, title, text }, i) => ({ id: String(i), claim: claim.join(' '), title: title.join(' '), text: text.join(' ') === claim.join(' ') ? '' : text.join(' '), language: 'en' })))
    const held = (word: string) => checks.filter(({ claim, title, text }) => [...claim, ...title, ...(text.join(' ') === claim.join(' ') ? [] : text)].includes(word)).length
    const idf = (word: string) => Math.log(1 + (checks.length - held(word) + 0.5) / (held(word) + 0.5))
    const weight = (list: Iterable<string>) => [...list].reduce((sum, word) => sum + idf(word), 0)
    const { ids, matrix } = index.measured({ text: message.join(' '), language: 'en' })
    ids.forEach((id, i) => {
      const { claim, title } = checks[Number(id)]
      const value = (name: keyof typeof F) => matrix[i * featureCount + F[name]]
      const near = (a: number, b: number, what: string) => assert.ok(Math.abs(a - b) < 1e-4, `${what}: ${a} for ${b}`)
      const asked = new Set(message)
      const claimSet = new Set(claim)
      const heading = new Set([...claim, ...title])
      near(value('share of claim found'), weight([...claimSet].filter((w) => asked.has(w))) / weight(claimSet), 'share of claim')
      near(value('share of message in claim and title'), weight([...asked].filter((w) => heading.has(w))) / weight(asked), 'share of message')
      const numbers = [...claimSet].filter((w) => /^\d/.test(w))
      near(value('claim numbers not found'), numbers.filter((w) => !asked.has(w)).length, 'numbers')
      near(value('longest run with claim'), longestRun(message, claim, weight) / weight(asked), 'run')
      const common = [...asked].filter((w) => claimSet.has(w)).length
      near(value('Jaccard with claim'), common / (asked.size + claimSet.size - common), 'Jaccard')
    })
  }), { numRuns: 60 })
})

function longestRun(a: string[], b: string[], weight: (words: Iterable<string>) => number): number {
  let most = 0
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) {
    let length = 0
    while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
    most = Math.max(most, weight(a.slice(i, i + length)))
  }
  return most
}

test('what is said against the other candidates is the plain comparison', () => {
  const index = MatchIndex.build(alphabet.slice(0, 9).map((word, i) => ({ id: String(i), claim: `${word} ${alphabet[(i + 1) % 9]} mayor`, language: 'en' })))
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
  const parts = ([['words in claim and title, alike ones too', 1], ['words in all fields', 2], ['spelling of claim and title', 1], ['telling words in all fields', 1], ['share of claim found, alike words too', 0.5]] as const).map(([name, times]) => z(column(name)).map((value) => times * value))
  column('untrained').forEach((value, i) => assert.ok(Math.abs(value - parts.reduce((sum, part) => sum + part[i], 0)) < 1e-2))
})

test('the shipped weights belong to these features', () => {
  assert.equal(trained, true)
})
