import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { marked } from './marked.ts'
import { longestRun, wordsOf } from './shared-text.ts'

const said = (text: string) => wordsOf(text, 1_000).map(({ folded }) => folded)

test('words of any script, as people would compare them', () => {
  assert.deepEqual(said('Die BRÜCKE, 3.5 km; ＡＢＣ'), ['die', 'brucke', '3.5', 'km', 'abc'])
  assert.deepEqual(said('橋は閉鎖'), ['橋', 'は', '閉', '鎖'])
  assert.deepEqual(said('Hôtel 橋bridge'), ['hotel', '橋', 'bridge'])
  assert.deepEqual(said('पुल बंद'), ['पुल', 'बंद'].map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')))
  assert.deepEqual(said('😀 — …'), [])
})

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '))

test('the longest run is as long as a slow search finds', () => {
  fc.assert(fc.property(text, text, (one, other) => {
    const [first, second] = [wordsOf(one, 99), wordsOf(other, 99)]
    const { inFirst, inSecond, length } = longestRun(first, second)
    const folded = (words: typeof first, from: number) => words.slice(from, from + length).map((word) => word.folded)
    assert.deepEqual(folded(first, inFirst), folded(second, inSecond))
    let most = 0
    for (let i = 0; i < first.length; i++) for (let j = 0; j < second.length; j++) {
      let n = 0
      while (i + n < first.length && j + n < second.length && first[i + n].folded === second[j + n].folded) n++
      most = Math.max(most, n)
    }
    assert.equal(length, most)
  }))
})

const plain = (html: unknown) => String(html).replace(/<\/?mark[^>]*>/g, '')

test('the run and the telling words are marked, and nothing else', () => {
  const html = String(marked('Look: the Swanneck bridge is closed, says the council of Ottle!', { text: 'The Swanneck bridge is closed. Councils met in Ottle.', telling: ['council', 'Ottle'] }))
  assert.equal(html, 'Look: <mark class="run">the Swanneck bridge is closed</mark>, says the <mark class="word">council</mark> of <mark class="word">Ottle</mark>!')
})

test('whatever is written is still the same text, and only text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (one, other) => {
    const escaped = String(plain(marked(one, { text: `${other} ${one}`, telling: [other] })))
    assert.equal(escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'), one)
    assert.doesNotMatch(escaped, /</)
  }))
})
