import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readApart } from './read-apart.ts'
import { readPage } from './read-page.ts'

const paragraphs = '<p>The council decided on the new bridge after a long debate, in which the costs and the delay were named by several members.</p>'.repeat(12)

function read(html: string | Buffer, more: Partial<Parameters<typeof readPage>[0]> = {}) {
  const asked = 'https://news.example/2026/bridge'
  return readPage({ asked, final: asked, status: 200, type: 'text/html', charset: undefined, body: Buffer.from(html), ...more })
}

const doubted: [name: string, doubt: string | null, html: string, more?: Parameters<typeof read>[1]][] = [
  ['an article', null, `<title>A bridge</title><nav>Log in Subscribe</nav><article><h1>A bridge</h1>${paragraphs}</article><footer>Cookies Sign in</footer>`],
  ['an article about cookies and log-ins', null, `<title>Why you must log in and accept cookies</title><article><h1>Log in</h1>${paragraphs}</article>`],
  ['an article with a log-in box in its head', null, `<title>A bridge</title><form><input type=password></form><article>${paragraphs}</article>`],
  ['a long article about error 404', null, `<title>What the number four hundred means</title><article><h1>404</h1>${paragraphs}</article>`],
  ['a short press release', null, '<title>Correction</title><h1>Correction</h1><p>The bridge opened on 3 March, not on 4 March as we wrote yesterday.</p>'],
  ['a table of numbers', null, `<title>Prices</title><table>${'<tr><td>Bread</td><td>3.20</td></tr>'.repeat(40)}</table>`],
  ['a login wall by redirect', 'login-wall', `<title>Welcome</title>${paragraphs}`, { final: 'https://news.example/login?next=/2026/bridge' }],
  ['a login form', 'login-wall', '<title>Log in</title><h1>Log in to continue</h1><form><input type="password"></form>'],
  ['a paywall', 'login-wall', '<title>A bridge</title><h1>A bridge</h1><p>The council decided…</p><p>Subscribe to continue reading this article.</p>'],
  ['status 403', 'login-wall', '<title>Forbidden</title><p>You may not see this.</p>', { status: 403 }],
  ['a soft 404', 'not-found-page', '<title>Page not found</title><h1>Sorry</h1><p>We looked everywhere. Try the search.</p>'],
  ['a soft 404 in German', 'not-found-page', '<title>Zeitung</title><h1>Seite nicht gefunden</h1><p>Leider gibt es diese Seite nicht mehr bei uns.</p>'],
  ['a soft 404 with a long menu', 'not-found-page', `<title>404 - Not found</title><h1>Not found</h1>${paragraphs}`],
  ['a 404', 'gone', '<title>Nothing</title><p>Nothing here for you, dear reader, and nothing ever was.</p>', { status: 404 }],
  ['the home page instead', 'home-page', `<title>News</title>${paragraphs}`, { final: 'https://www.news.example/' }],
  ['the home page asked for', null, `<title>News</title>${paragraphs}`, { asked: 'https://news.example/', final: 'https://www.news.example/en/' }],
  ['a consent wall', 'consent-wall', '<title>Before you continue</title><h1>We value your privacy</h1><p>We and our partners use cookies to store information.</p><button>Accept</button>'],
  ['consent on another host', 'consent-wall', `<title>Yes</title>${paragraphs}`, { final: 'https://consent.news.example/?to=bridge' }],
  ['an empty shell', 'needs-script', '<title>App</title><div id="root"></div><script src="/app.js"></script>'],
  ['a shell that says so', 'needs-script', '<title>App</title><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="a.js"></script>'],
  ['a robot wall', 'challenge', '<title>Just a moment...</title><h1>news.example</h1><p>Checking your browser before accessing the site.</p><script src="/cdn-cgi/challenge-platform/x.js"></script>'],
  ['a robot wall with 403', 'challenge', '<title>Attention Required!</title><p>Please complete the security check to go on.</p>', { status: 403 }],
  ['nothing', 'empty', ''],
]

for (const [name, doubt, html, more] of doubted) {
  test(`${name}: ${doubt ?? 'the page'}`, () => assert.equal(read(html, more).doubt, doubt))
}

test('a page in another character set, named by its header, by itself, or by a mark', () => {
  const words = 'Grüße aus Köln und überall her, sagte der Bürgermeister in der Öffentlichkeit am Markt.'
  const latin = Buffer.from(`<title>Grüße</title><p>${words}</p>`, 'latin1')
  assert.equal(read(latin, { charset: 'iso-8859-1' }).title, 'Grüße')
  assert.match(read(Buffer.concat([Buffer.from('<meta charset="windows-1252">'), latin])).text!, /Bürgermeister in der Öffentlichkeit/)
  assert.equal(read(Buffer.from(`\ufeff<title>Grüße</title><p>${words}</p>`, 'utf16le'), { charset: 'utf-8' }).title, 'Grüße')
  assert.equal(read(Buffer.from('82a082a282a4', 'hex'), { type: 'text/plain', charset: 'shift_jis' }).text, 'あいう')
  assert.ok(read(latin, { charset: 'klingon' }).text)
})

test('text keeps its lines and loses its scripts', () => {
  const { text } = read(`<title>x</title><article><h1>Head</h1>${paragraphs}<ul><li>one</li><li>two</li></ul><script>alert(1)</script></article>`)
  assert.match(text!, /one\n+two/)
  assert.doesNotMatch(text!, /alert/)
})

const hard: Record<string, string> = {
  'elements in elements': '<div>'.repeat(200_000),
  'ampersands': '&'.repeat(2_000_000),
  'comments that never end': '<!--'.repeat(100_000),
  'tags that never end': '<a '.repeat(500_000),
  'one element with many attributes': `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=x`).join(' ')}>`,
  'formatting that is never closed': '<b><p>'.repeat(20_000),
  'tables in tables': '<table><tr><td>'.repeat(20_000),
  'one very long word': `<article><p>${'a'.repeat(4_000_000)}</p></article>`,
  'many small paragraphs': `<article>${'<p>,</p>'.repeat(200_000)}</article>`,
  'a title without an end': `<title>${' \n'.repeat(1_000_000)}`,
}

/** These are read to their end in the time that the product gives a page; the others are ended, which is seen as well after a shorter one. */
const readThrough = ['ampersands', 'one element with many attributes', 'many small paragraphs']

for (const [name, html] of Object.entries(hard)) {
  test(`a page that is made to be hard to read ends, read or not: ${name}`, async () => {
    const asked = 'https://news.example/x'
    const page = await readApart({ asked, final: asked, status: 200, type: 'text/html', charset: undefined, body: Buffer.from(html) }, readThrough.includes(name) ? undefined : 3_000)
    assert.ok(page === null || page.doubt === null || typeof page.doubt === 'string')
  })
}
