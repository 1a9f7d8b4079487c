import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linksOf, normaliseLink } from './normalise-link.ts'

const same = [
  ['https://www.town.example/news/story?utm_source=x&id=7', 'http://town.example/news/story/?id=7&fbclid=abc'],
  ['https://m.town.example/a', 'https://www.town.example/a#top'],
  ['https://town.example/story/amp/', 'https://amp.town.example/story'],
  ['https://www.google.com/amp/s/town.example/story', 'https://town.example/story'],
  ['https://town-example.cdn.ampproject.org/c/s/town.example/story?x=1', 'https://town.example/story?x=1'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Ftown.example%2Fstory%3Ffbclid%3D1&h=AT0', 'town.example/story'],
  ['https://www.google.com/url?q=https://town.example/story&sa=D', 'https://town.example/story'],
  ['https://web.archive.org/web/20200101000000/https://town.example/story', 'https://town.example/story'],
  ['https://youtu.be/abcDEF12345?t=3', 'https://m.youtube.com/watch?v=abcDEF12345&feature=share'],
  ['https://twitter.com/a/status/12345?s=20', 'https://x.com/b/status/12345'],
  ['https://town.example/?b=2&a=1', 'https://town.example?a=1&b=2'],
  ['https://town.example/?a&=', 'https://town.example/?=&a']
]

test('addresses of one page get one spelling', () => {
  for (const [a, b] of same) assert.equal(normaliseLink(a), normaliseLink(b), `${a} and ${b}`)
  assert.notEqual(normaliseLink('https://town.example/?id=1'), normaliseLink('https://town.example/?id=2'))
})

test('what is no web address is none', () => {
  for (const bad of ['', 'hello', 'mailto:a@b.example', 'javascript:alert(1)', 'https://', 'x'.repeat(5000)]) assert.equal(normaliseLink(bad), null)
})

test('normalising again changes nothing, and nothing throws', () => {
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
    const once = normaliseLink(url)
    if (once !== null) assert.equal(normaliseLink(once), once)
  }), { numRuns: 1_000, examples: [['http://a.aa?a&=']] })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { normaliseLink(text); linksOf(text) }))
})

test('links are found in text, without the punctuation after them', () => {
  assert.deepEqual(linksOf('See (https://town.example/a_(b)), www.other.example/x. And town.example'), ['town.example/a_(b)', 'other.example/x'])
  assert.deepEqual(linksOf('', ['https://town.example/a', 'http://www.town.example/a/']), ['town.example/a'])
})

test('the end of an address is read as slowly written code reads it, whatever brackets and signs stand there', () => {
  const slowly = (link: string) => {
    const count = (text: string, letter: string) => text.split(letter).length - 1
    let end = link.replace(/[.,;:!?*_~…]+$/, '')
    while (/[)\]}]$/.test(end) && count(end, end.at(-1)!) > count(end, { ')': '(', ']': '[', '}': '{' }[end.at(-1)!]!)) end = end.slice(0, -1).replace(/[.,;:!?]+$/, '')
    return end
  }
  const tail = fc.string({ unit: fc.constantFrom('(', ')', '[', ']', '{', '}', '.', ',', '*', '!', 'a'), maxLength: 14 })
  fc.assert(fc.property(tail, (end) => assert.deepEqual(linksOf(`https://town.example/a${end}`), linksOf('', [slowly(`https://town.example/a${end}`)]))), { numRuns: 2_000 })
})

test('long rows of brackets, dots and hyphens are read at once', () => {
  for (const row of [')', ')]}', '.,;', 'a.b-c.', 'a-', '(', 'www.', 'a.com/']) for (const end of ['', 'a', '/']) assert.ok(linksOf(`https://a.com/${row.repeat(20_000 / row.length)}${end} ${row.repeat(20_000 / row.length)}${end}`).length <= 50)
})
