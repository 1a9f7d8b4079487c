import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readDay } from './dates.ts'
import { readLanguage } from './language.ts'
import { readLink, readLinks, siteOf } from './links.ts'
import { parseForgivingly, parseJson } from './parse.ts'
import { readRating } from './rating.ts'
import { readLine, readParagraphs } from './text.ts'

const days: [unknown, string | undefined][] = [
  ['2019-09-20', '2019-09-20'], ['2019-12-09T15:11:25.619782+00:00', '2019-12-09'], ['2020-02-26T17:02:36Z', '2020-02-26'], ['2020-01-01T00:30:00+09:00', '2020-01-01'],
  ['2019-9-2', '2019-09-02'], ['2019/09/20', '2019-09-20'], ['2019.09.20', '2019-09-20'], ['20190920', '2019-09-20'], ['20190920T101112Z', '2019-09-20'],
  ['26 May 2015', '2015-05-26'], ['6 March 2021', '2021-03-06'], ['1st of June 2020', '2020-06-01'], ['Tue, 03 Jun 2008 11:05:30 GMT', '2008-06-03'], ['3-Jun-2008', '2008-06-03'],
  ['May 26, 2015', '2015-05-26'], ['Sept. 5th, 2022', '2022-09-05'], ['stated on October 22, 2019 in a leaflet:', '2019-10-22'], ['Published: December 1 2020', '2020-12-01'],
  ['26/05/2015', '2015-05-26'], ['05/26/2015', '2015-05-26'], ['05/05/2015', '2015-05-05'], ['03/04/2019', undefined], ['03.04.2019', '2019-04-03'], ['26-05-2015', '2015-05-26'],
  [1568937600, '2019-09-20'], [1568937600000, '2019-09-20'], [['2019-09-20'], '2019-09-20'], [{ '@type': 'Date', '@value': '2019-09-20' }, '2019-09-20'],
  ['2019-02-30', undefined], ['2019-13-01', undefined], ['0019-01-01', undefined], ['5 de maio', undefined], ['2019', undefined], ['yesterday', undefined], ['', undefined],
  [null, undefined], [undefined, undefined], [true, undefined], [{}, undefined], [[], undefined], [Number.NaN, undefined], [Number.POSITIVE_INFINITY, undefined], [1e300, undefined],
  ['9'.repeat(100_000), undefined],
]
for (const [written, expected] of days) test(`the day of ${JSON.stringify(written)?.slice(0, 60)}`, () => assert.equal(readDay(written), expected))

const ratings: [unknown, string | null][] = [
  [{ alternateName: 'Mostly false', ratingValue: 2, bestRating: 5 }, 'Mostly false'], [{ name: 'False' }, 'False'], ['False', 'False'],
  [{ ratingValue: '1', worstRating: '1', bestRating: '5' }, '1 of 5'], [{ ratingValue: 2.5, bestRating: 5 }, '2.5 of 5'], [{ ratingValue: 'Falso' }, 'Falso'],
  [{ ratingValue: -1, bestRating: -1 }, null], [{ ratingValue: 7, bestRating: 5 }, null], [{ ratingValue: 3 }, null], [{ ratingValue: 0, bestRating: 0 }, null], [{}, null], [null, null], [undefined, null],
  [[{ ratingValue: 3 }, { alternateName: 'Half true' }], 'Half true'], [{ alternateName: ['', 'Satire'] }, 'Satire'], [{ alternateName: { '@value': 'Wahr', '@language': 'de' } }, 'Wahr'],
  [{ alternateName: '  <b>False</b>&nbsp;&ndash; altered ' }, 'False – altered'], [17, null], [[], null],
]
for (const [written, expected] of ratings) test(`the rating of ${JSON.stringify(written)}`, () => assert.equal(readRating(written).words, expected))

const lines: [unknown, string | undefined][] = [
  ['  a\n b\t c ', 'a b c'], ['&quot;x&quot; &amp;amp; &#8217;y&#x27;', '"x" & ’y\''], ['&amp;quot;twice&amp;quot;', '"twice"'], ['a <em class="x">b</em><br>c', 'a b c'], ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['I <3 you', 'I <3 you'], ['&lt;p&gt;packed&lt;/p&gt;', 'packed'], ['AT&T', 'AT&T'], ['a\u0000b\u0007c', 'abc'], ['\ud800broken', '\ufffdbroken'], ['e\u0301', 'é'], ['\u202eabc\u2066', 'abc'],
  ['می\u200cخواهم', 'می\u200cخواهم'], [12, '12'], [['', null, 'second'], 'second'], [{ '@value': 'v' }, 'v'], [{}, undefined], [null, undefined], [true, undefined], ['', undefined], ['   ', undefined], ['<br>', undefined],
]
for (const [written, expected] of lines) test(`one line of ${JSON.stringify(written)}`, () => assert.equal(readLine(written, 100), expected))

test('a long text is cut with an ellipsis, never through a character', () => {
  assert.equal(readLine('x'.repeat(200), 10), `${'x'.repeat(9)}…`)
  assert.equal(readLine('😀'.repeat(10), 6), '😀😀…')
  assert.equal(readLine('x'.repeat(10), 10), 'x'.repeat(10))
})

test('paragraphs stay', () => {
  assert.equal(readParagraphs('<p>One</p><p>Two\r\nstill</p>\n\n\n\n&nbsp; Three', 100), 'One\nTwo\nstill\n\nThree')
})

test('a text of a megabyte that looks like markup or entities is read in one go', () => {
  for (const part of ['<', '<!--', '<a ', '&', '&amp;', '&#', '</p', '"\\']) assert.ok((readLine(part.repeat(1_000_000 / part.length), 1000) ?? '').length <= 1000)
})

const links: [unknown, string | undefined][] = [
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'], [' http://A.example ', 'http://a.example/'], ['https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&b=2'], ['/x', 'https://base.example/x'], ['x/y', 'https://base.example/p/x/y'],
  ['//b.example/x', 'https://b.example/x'], [{ url: 'https://a.example/' }, 'https://a.example/'], [{ '@id': 'https://a.example/' }, 'https://a.example/'], [['', 'https://a.example/'], 'https://a.example/'],
  ['javascript:alert(1)', undefined], ['mailto:a@b.example', undefined], ['ftp://a.example/', undefined], ['https://user:word@a.example/', undefined], ['#part', undefined], ['_:b0', undefined], ['http://', undefined],
  [`https://a.example/${'x'.repeat(3000)}`, undefined], ['two words', undefined], [7, undefined], [null, undefined], [{}, undefined],
]
for (const [written, expected] of links) test(`the link of ${JSON.stringify(written).slice(0, 50)}`, () => assert.equal(readLink(written, 'https://base.example/p/'), expected))

test('links without a base must be whole; lists are flattened, each link once', () => {
  assert.equal(readLink('/x'), undefined)
  assert.deepEqual(readLinks(['https://a.example/', ['https://b.example/', { url: 'https://a.example/' }], undefined]), ['https://a.example/', 'https://b.example/'])
  assert.equal(readLinks([Array.from({ length: 500 }, (_, at) => `https://a.example/${at}`)]).length, 50)
})

test('a site is the host without www and without a last dot', () => {
  assert.equal(siteOf('https://www.Gazette.example./x'), 'gazette.example')
  assert.equal(siteOf('nothing'), undefined)
  assert.equal(siteOf(undefined), undefined)
})

const languages: [unknown, string | undefined][] = [
  ['en', 'en'], ['en_GB', 'en-GB'], ['PT-br', 'pt-BR'], ['zh-Hant-TW', 'zh-Hant-TW'], ['English', undefined], ['und', undefined], ['x', undefined], ['', undefined], [null, undefined],
  [{ '@type': 'Language', name: 'Spanish', alternateName: 'es' }, 'es'], [['de', 'fr'], 'de'], ['en-', undefined], ['en-!!', undefined], [5, undefined], ['a'.repeat(1000), undefined],
]
for (const [written, expected] of languages) test(`the language of ${JSON.stringify(written).slice(0, 40)}`, () => assert.equal(readLanguage(written), expected))

test('forgiving where pages are careless, strict where nothing can be meant', () => {
  const value = (text: string): unknown => {
    const parsed = parseForgivingly(text)
    return 'reason' in parsed ? 'refused' : parsed.value
  }
  assert.deepEqual(value('{"a": [1, 2,], }'), { a: [1, 2] })
  assert.deepEqual(value('{"a": "one\ntwo\tthree"}'), { a: 'one two three' })
  assert.deepEqual(value('{"a": "keeps, ] this"}'), { a: 'keeps, ] this' })
  assert.deepEqual(value('/*<![CDATA[*/ {"a": 1} /*]]>*/'), { a: 1 })
  assert.deepEqual(value('<!-- {"a": 1}; -->'), { a: 1 })
  assert.deepEqual(value('{"a": 1};'), { a: 1 })
  assert.equal(value('{"a": }'), 'refused')
  assert.equal(value(''), 'refused')
  assert.equal(value(`{"a": "${'\\"'.repeat(1_000_000)}`), 'refused')
  assert.equal(value(','.repeat(1_000_000)), 'refused')
  assert.ok('reason' in parseJson('\u0000\ud800\n{'))
})
