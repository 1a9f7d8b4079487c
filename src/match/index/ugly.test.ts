import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { reasonWords } from '../explain/reason-words.ts'
import { MatchIndex } from './match-index.ts'

const index = MatchIndex.build([
  { id: 'a', claim: 'The old bridge of Harrow Bay will be closed for good on Monday.', title: 'No, the bridge stays open', text: 'A rumour said the bridge closes. '.repeat(50), links: ['https://town.example/bridge'] },
  { id: 'b', claim: '疫苗含有芯片' }, { id: 'c', claim: '' }, { id: 'd', claim: '🙏', title: ' ', text: '\ud800' }, { id: '', claim: 'An empty id is an id.' }
])

function sound(text: string): void {
  const { matches, decision } = index.match({ text, links: [text.slice(0, 100)] }, { limit: 8 })
  assert.ok(['answer', 'suggest', 'none'].includes(decision))
  for (let i = 0; i < matches.length; i++) {
    assert.ok(matches[i].score >= 0 && matches[i].score <= 1)
    assert.ok(i === 0 || matches[i].score <= matches[i - 1].score)
    for (const reason of matches[i].reasons) assert.ok(reasonWords(reason).length > 3)
  }
}

test('ugly texts are taken', () => {
  const uglies = ['', ' ', '🙏', '\ud800', '\udfff\ud800', ' '.repeat(1_000_000), 'a'.repeat(1_000_000), '﷽'.repeat(5000), '\u202e\u200f\u0000', '1,'.repeat(50_000), "'".repeat(100_000), '#'.repeat(100_000),
    '(@'.repeat(50_000), '—('.repeat(50_000), 'http://'.repeat(20_000), 'https://a.example/'.repeat(3000), '%'.repeat(10_000), '١٢٣', 'วัคซีน'.repeat(5000), '疫苗'.repeat(20_000), 'v4cc1ne '.repeat(5000), 'a b c d '.repeat(20_000), 'please share '.repeat(10_000)]
  for (const text of uglies) sound(text)
})

test('fifty thousand distinct words are taken, and the claim among twenty thousand others is found', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => `w${i.toString(36)}x`)
  sound(many.join(' '))
  const paste = [...many.slice(0, 9000), 'they will close the old bridge of Harrow Bay for good on Monday', ...many.slice(9000, 20_000)].join(' ')
  assert.equal(index.search({ text: paste })[0]?.id, 'a')
})

test('letters of every Unicode block are taken', () => {
  for (let block = 0; block < 0x110000; block += 0x80) {
    let text = ''
    for (let code = block; code < block + 0x80; code += 9) text += String.fromCodePoint(code)
    sound(`${text} bridge ${text}`)
  }
})

test('any string may be a message or a check', () => {
  const any = fc.string({ unit: 'binary', maxLength: 80 })
  fc.assert(fc.property(any, any, any, (message, claim, id) => {
    sound(message)
    const own = new MatchIndex()
    own.add({ id, claim, title: message, text: claim + message, links: [message], language: message })
    own.match({ text: message, language: claim })
    own.explain({ text: message }, id)
    assert.ok(MatchIndex.load(own.save()).has(id))
  }), { numRuns: 30 })
})

test('searching between adding, replacing and removing gives only what is there, as an index built at once would', () => {
  const claims = ['the goat was elected mayor', 'the ferry sank in the storm', 'bread will cost forty crowns', 'the tower leans to the west', 'the mayor sold the bridge', 'the ferry is free for goats']
  const step = fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), claim: fc.constantFrom(...claims), remove: fc.boolean() })
  fc.assert(fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom(...claims), (steps, asked) => {
    const changing = new MatchIndex()
    const oracle = new Map<string, string>()
    for (const { id, claim, remove } of steps) {
      if (remove) assert.equal(changing.remove(id), oracle.delete(id))
      else {
        changing.add({ id, claim, language: 'en' })
        oracle.set(id, claim)
      }
      const found = changing.search({ text: asked, language: 'en' })
      assert.ok(found.every(({ id }) => oracle.has(id)))
      const saying = [...oracle].flatMap(([id, text]) => (text === asked ? [id] : []))
      if (saying.length > 0) assert.ok(found.some(({ id }) => saying.includes(id)))
      assert.equal(changing.size, oracle.size)
    }
    const whole = MatchIndex.build([...oracle].map(([id, claim]) => ({ id, claim, language: 'en' })))
    changing.save()
    assert.deepEqual(changing.search({ text: asked }).map(({ id }) => id).sort(), whole.search({ text: asked }).map(({ id }) => id).sort())
  }), { numRuns: 30 })
})
