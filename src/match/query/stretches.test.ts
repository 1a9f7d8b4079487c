/** Stretches: every word of the message, whole sentences, in a length that posts have. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { readMessage } from './read-message.ts'
import { messageOf, stretchesOf } from './stretches.ts'

const { archive } = MatchIndex.build([])
const read = (text: string) => readMessage(archive, { text, language: 'en' })
const sentence = fc.integer({ min: 1, max: 90 }).chain((count) => fc.tuple(fc.constant(count), fc.constantFrom('. ', '! ', '? ', '\n', '… ')))
/** Each word a number of its own, so that it is known which stand where. */
const written = (sentences: [number, string][]) => {
  let next = 1000
  return sentences.map(([count, stop]) => Array.from({ length: count }, () => `w${next++}x`).join(' ') + stop).join('')
}
const numbersIn = (text: string) => [...text.matchAll(/w(\d+)x/g)].map(([, number]) => Number(number))

test('the stretches hold every word in its order; each is of whole sentences unless one is too long, and none is longer than such a one', () => {
  fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
    const whole = read(written(sentences))
    const { text } = whole
    const stretches = stretchesOf(whole).map(({ from, to }) => numbersIn(text.slice(from, to)))
    const all = numbersIn(text)
    assert.deepEqual([...new Set(stretches.flat())], all)
    const ends = new Map<number, number>()
    let at = 999
    for (const [count] of sentences) {
      for (let word = at + 1; word <= at + count; word++) ends.set(word, count)
      at += count
    }
    const lasts = new Set(sentences.reduce<number[]>((list, [count]) => [...list, (list.at(-1) ?? 999) + count], []))
    stretches.forEach((numbers, i) => {
      assert.deepEqual(numbers, all.slice(numbers[0] - 1000, numbers.at(-1)! - 999), 'one piece of the message')
      assert.ok(numbers.length <= 60, `${numbers.length} words`)
      assert.ok(lasts.has(numbers.at(-1)!) || ends.get(numbers.at(-1)!)! > 60, 'it ends where a sentence does')
      if (i > 0) assert.ok(numbers[0] > stretches[i - 1][0] && numbers.at(-1)! > stretches[i - 1].at(-1)!)
    })
  }), { numRuns: 200 })
})

test('of a text without stops any sixteen neighbours stand together in one of the stretches', () => {
  for (const count of [61, 80, 333, 2_000]) {
    const text = written([[count, '']])
    const stretches = stretchesOf(read(text)).map(({ from, to }) => new Set(numbersIn(text.slice(from, to))))
    for (let first = 1000; first + 16 <= 1000 + count; first++) assert.ok(stretches.some((stretch) => stretch.has(first) && stretch.has(first + 15)), `${count}: ${first}`)
  }
})

test('two short sentences stand together, and a colon or a quotation mark is no end', () => {
  const text = 'The mayor spoke: “The bridge will close.” It will be in May. '
  const [first, ...others] = stretchesOf(read(text))
  assert.equal(text.slice(first.from, first.to), 'The mayor spoke: “The bridge will close.” It will be in May')
  assert.deepEqual(others, [])
  const long = `${Array.from({ length: 38 }, (_, i) => `w${i}`).join(' ')}: then “${Array.from({ length: 15 }, (_, i) => `v${i}`).join(' ')}”. `
  assert.equal(stretchesOf(read(long)).length, 1)
})

test('a stretch is a message with its own words only, and nothing is a message without any', () => {
  const text = `${'The ferry was late. '.repeat(8)}Nobody closed the old bridge in May. ${'The market was full of people. '.repeat(8)}— Ann (@ann) May 1, 2020`
  const whole = read(text)
  const stretches = stretchesOf(whole)
  assert.ok(stretches.length > 2)
  for (const stretch of stretches) {
    const alone = messageOf(whole, stretch)
    const said = whole.text.slice(stretch.from, stretch.to)
    assert.deepEqual(alone.words, whole.words.filter(({ start }) => start >= stretch.from && start < stretch.to))
    assert.deepEqual(alone.said.words.map(({ raw }) => raw), said.match(/\w+/g))
    assert.equal(alone.said.folded.length, alone.said.words.length)
    assert.deepEqual([alone.day, alone.signature, alone.negations], [whole.day, [], whole.negations])
  }
  assert.deepEqual(stretchesOf(read('')), [])
  assert.deepEqual(stretchesOf(read('… !')), [])
})
