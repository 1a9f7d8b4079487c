import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linksOf, normaliseLink } from './normalise-link.ts'

const same = [
  ['https://www.town.example/news/story?utm_source=x&id=7', 'http://town.example/news/story/?id=7&fbclid=abc'],
  ['https://m.town.example/a', 'https://www.town.example/a#top'],
  ['https://town.example/story/amp/', 'https://amp.town.example/story'],
  ['https://www.google.com/amp/s/town.example/story', 'https://town.example/story'],
  ['https://www.google.com/amp/s/town.example/story%3fid=7?usqp=mq331', 'https://town.example/story?id=7'],
  ['https://m.google.com/url?q=https%3A%2F%2Ftown.example%2Fstory', 'https://town.example/story'],
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
  for (const row of ['https://web.archive.org/web/2020/', ')', ')]}', '.,;', 'a.b-c.', 'a-', '(', 'www.', 'a.com/']) for (const end of ['', 'a', '/']) assert.ok(linksOf(`https://a.com/${row.repeat(20_000 / row.length)}${end} ${row.repeat(20_000 / row.length)}${end}`).length <= 50)
})

test('whatever an address was dressed up with on its way, it is the address that it was', () => {
  const page = fc.record({ path: fc.stringMatching(/^[a-z]{1,8}(\/[a-z0-9-]{1,8}){0,2}$/), query: fc.constantFrom('', 'id=7', 'id=7&page=2') })
  const dress = fc.constantFrom('tracked', 'mobile', 'www', 'amp page', 'amp host', 'facebook', 'google', 'archive', 'google amp', 'hash', 'slash', 'plain http')
  const put = (link: string, how: string): string => {
    const url = new URL(link)
    if (how === 'tracked') url.searchParams.append('utm_source', 'x')
    else if (how === 'hash') url.hash = 'top'
    else if (how === 'plain http') url.protocol = 'http:'
    else if (how === 'mobile' && url.hostname === 'town.example') url.hostname = 'm.town.example'
    else if (how === 'www' && url.hostname === 'town.example') url.hostname = 'www.town.example'
    else if (how === 'amp page' && /town\.example$/.test(url.hostname)) url.pathname += '/amp'
    else if (how === 'slash' && /town\.example$/.test(url.hostname)) url.pathname += '/'
    else if (how === 'amp host' && url.hostname === 'town.example') return `https://town-example.cdn.ampproject.org/c/s/${link.replace(/^https?:\/\//, '')}`
    else if (how === 'facebook') return `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT0`
    else if (how === 'google') return `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D`
    else if (how === 'archive') return `https://web.archive.org/web/20200101000000/${link}`
    else if (how === 'google amp' && url.hostname === 'town.example') return `https://www.google.com/amp/s/${link.replace(/^https?:\/\//, '')}`
    return String(url)
  }
  fc.assert(fc.property(page, fc.array(dress, { maxLength: 7 }), ({ path, query }, dresses) => {
    const plain = `https://town.example/${path}${query ? `?${query}` : ''}`
    const dressed = dresses.reduce(put, plain)
    if (dressed.length <= 4000) assert.equal(normaliseLink(dressed), normaliseLink(plain), dressed)
  }), { numRuns: 400 })
})

test('normalising again changes nothing, whatever wrapper stands in whatever other', () => {
  const host = fc.constantFrom('l.facebook.com', 'www.google.com', 'm.google.com', 'amp.youtube.com', 'web.archive.org', 'www.web.archive.org', 'm.l.facebook.com', 'a-b.cdn.ampproject.org', 'www.linkedin.com', 'old.duckduckgo.com', 'm.youtube.com', 'mobile.twitter.com', 'town.example')
  const path = fc.constantFrom('/url?q=', '/l.php?u=', '/amp/s/', '/web/2020/', '/c/s/', '/redirect?url=', '/?to=', '/?q=', '/a/status/12?url=', '/watch?v=abcdef&u=')
  const link = fc.array(fc.tuple(host, path, fc.boolean()), { minLength: 1, maxLength: 6 }).map((wrappers) => wrappers.reduce((inside, [where, how, isEncoded]) => `https://${where}${how}${isEncoded ? encodeURIComponent(inside) : inside}`, 'https://town.example/a?b=1'))
  fc.assert(fc.property(link, (one) => {
    const once = normaliseLink(one)
    if (once !== null) assert.equal(normaliseLink(once), once, one)
  }), { numRuns: 1_000 })
})
