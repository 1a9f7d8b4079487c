/** The desk's own checks on a real server: their pages, their history, feeds, sitemaps, embedding and data, as programs get them. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { readSource, isWithdrawal, readPage, type Entry } from '#claimreview'
import { publishing, type Publishing } from '../support/publishing.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
let road: Publishing
const versions: Record<string, string[]> = {}

before(async () => {
  desk = await startDesk('empty', { webSubHub: 'https://hub.example/' })
  road = await publishing(desk.db)
  const publish = async (edition: string, parts = {}) => {
    const { sha256 } = await road.publish(edition, parts)
    versions[edition] = [...(versions[edition] ?? []), sha256]
  }
  await publish('bridge')
  await publish('bridge-ar', { check: 'bridge', language: 'ar', claim: 'سيغلق جسر الميناء نهائيا', title: 'لا، لن يغلق الجسر', summary: 'يطلى الجسر ثلاث ليال.', translates: { number: 1, sha256: versions.bridge[0] }, topics: ['traffic'] })
  await publish('picture', { claim: 'The picture shows the flood of 2026.', rating: { key: 'missing-context', explanation: 'It is from 1998.' }, topics: ['water'], media: { kind: 'picture', categories: ['DecontextualizedContent'], originalContext: 'The flood of 1998.', originalLink: 'https://archive.example/1998' } })
  await publish('well', { claim: 'The well is poisoned.', topics: ['water'] })
  await publish('well', { claim: 'The well is poisoned.', topics: ['water'], rating: { key: 'mostly-false', explanation: 'A trace was found.' }, body: 'The laboratory found a trace[^1].', change: { kind: 'rating', note: 'A second laboratory found a trace.' } })
  const mistake = { claim: 'The mayor resigned.', summary: 'He is still in office.', rating: { key: 'false' as const, explanation: 'He is still in office.' } }
  await publish('mistake', mistake)
  await publish('mistake', { ...mistake, change: { kind: 'retraction', note: 'We mixed up two towns.' } })
  await publish('private', { claim: 'Somebody was ill.' })
  await road.remove(versions.private[0])
})
after(() => desk?.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(desk.url + path, { headers, redirect: 'manual' })
const text = async (path: string) => {
  const answer = await get(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

test('a page has the verdict, the claim and the answer first, and everything that bears it', async () => {
  const page = await text('/checks/bridge')
  assert.ok(Buffer.byteLength(page) < 50_000, `${Buffer.byteLength(page)} bytes`)
  assert.doesNotMatch(page, /<script(?! type="application\/ld\+json")/)
  const { document } = parseHTML(page)
  assert.match(document.querySelector('.check-head .rating')!.textContent!, /False/)
  assert.equal(document.querySelector('h1')!.textContent, 'The harbour bridge will be closed for good from Monday.')
  for (const said of ['three nights and stays open', 'Notice 14/2026', 'ab'.repeat(32), 'We were told so.', 'it names no author', 'R. Vance', versions.bridge[0], 'The notice of the port names']) assert.ok(page.includes(said), said)
  for (const link of ['/checks/bridge/versions', '/checks/bridge/proof', '/checks/bridge/versions/1.json', '/checks/bridge/report', '/methods', `/snapshots/${'ab'.repeat(32)}`, '/checks/bridge-ar']) assert.ok(document.querySelector(`a[href="${link}"]`), link)
  for (const link of document.querySelectorAll('a[href^="#"]')) assert.ok(document.getElementById(link.getAttribute('href')!.slice(1)), link.outerHTML)
})

test('a reason that says no more than the summary is not said twice', async () => {
  const [bridge, mistake] = [parseHTML(await text('/checks/bridge')).document, parseHTML(await text('/checks/mistake')).document]
  assert.ok(bridge.getElementById('why'))
  assert.equal(mistake.getElementById('why'), null)
  assert.equal(mistake.querySelector('article')!.textContent!.split('He is still in office.').length, 2)
})

test('the exact bytes are those that were hashed, also of versions that were replaced', async () => {
  for (const [edition, hashes] of Object.entries(versions)) {
    if (edition === 'private') continue
    for (const [at, sha256] of hashes.entries()) {
      const answer = await get(`/checks/${edition}/versions/${at + 1}.json`)
      assert.equal(createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex'), sha256)
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*')
    }
  }
})

test('a correction stands on the page, and the history shows which words changed', async () => {
  assert.match(await text('/checks/well'), /Corrected on November 6, 2026[\s\S]*A second laboratory found a trace\./)
  const { document } = parseHTML(await text('/checks/well/versions'))
  const words = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent!.replace(/\s+/g, ' ').trim())
  assert.ok(words('ins').some((said) => said.includes('Mostly false')), words('ins').join('|'))
  assert.ok(words('del').some((said) => said.startsWith('removed:')))
  const old = await text('/checks/well/versions/1')
  assert.match(old, /This is version 1\. It was replaced/)
  assert.match(old, /<meta name="robots" content="noindex">/)
  assert.equal((await get('/checks/well/versions/3')).status, 404)
  assert.equal((await get('/checks/well/versions/x')).status, 404)
})

test('what was taken back says so, and is offered to no machine', async () => {
  const page = await text('/checks/mistake')
  assert.match(page, /We mixed up two towns\./)
  assert.doesNotMatch(page, /ld\+json|og:title|oembed/)
  assert.equal((await get(`/oembed?url=${desk.url}/checks/mistake`)).status, 404)
})

test('what was removed leaves a notice, the reason, the hash and the entry, and no word of it', async () => {
  const answer = await get('/checks/private')
  assert.equal(answer.status, 410)
  const page = await answer.text()
  assert.doesNotMatch(page, /Somebody was ill/)
  for (const said of ['right to show', versions.private[0], 'Number 7']) assert.ok(page.includes(said), said)
  assert.equal((await get('/checks/private/versions/1.json')).status, 404)
  assert.doesNotMatch(await text('/checks/private/versions'), /Somebody was ill/)
})

test('ClaimReview says what the page says; off the axis of truth there is no number; the picture has its MediaReview', async () => {
  const reviews = async (id: string) => [...parseHTML(await text(`/checks/${id}`)).document.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent!))
  const [review, ...none] = await reviews('well')
  assert.deepEqual(none, [])
  assert.equal(review['@context'], 'https://schema.org')
  assert.deepEqual(review.reviewRating, { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1, ratingExplanation: 'A trace was found.' })
  assert.equal(review.version, 2)
  assert.equal(review.correction[0].text, 'A second laboratory found a trace.')
  assert.equal(review.citation[0].archivedAt, `${desk.url}/snapshots/${'ab'.repeat(32)}`)
  assert.equal(review.author.correctionsPolicy, `${desk.url}/corrections-policy`)
  assert.equal('ownershipFundingInfo' in review.author, false)
  const [context, media] = await reviews('picture')
  assert.equal('ratingValue' in context.reviewRating, false)
  assert.equal(media['@type'], 'MediaReview')
  assert.equal(media.mediaAuthenticityCategory, 'DecontextualizedContent')
})

test('our importer reads our own pages and our own DataFeed to the same records; what is gone is withdrawn', async () => {
  const answer = await get('/feeds/claimreview.json')
  assert.equal(answer.status, 200)
  const entries: Entry[] = []
  for await (const batch of readSource(answer.body as never)) entries.push(...batch)
  const records = entries.flatMap((entry) => ('record' in entry ? [entry.record] : []))
  assert.deepEqual(records.map(({ claim }) => claim), ['The harbour bridge will be closed for good from Monday.', 'سيغلق جسر الميناء نهائيا', 'The picture shows the flood of 2026.', 'The well is poisoned.'])
  assert.deepEqual(entries.filter(isWithdrawal).map(({ withdrawn }) => withdrawn), [`${desk.url}/checks/mistake`, `${desk.url}/checks/private`])
  for (const record of records) {
    const [fromPage] = readPage(await text(new URL(record.url!).pathname)).flatMap((entry) => ('record' in entry ? [entry.record] : []))
    assert.deepEqual({ ...fromPage, body: undefined }, { ...record, body: undefined })
  }
  assert.deepEqual({ ...records[0], summary: undefined, body: undefined, title: undefined }, {
    claim: 'The harbour bridge will be closed for good from Monday.', title: undefined, summary: undefined, body: undefined, language: 'en', rating: 'False', claimant: 'A leaflet', url: `${desk.url}/checks/bridge`,
    appearances: ['https://board.example/1', 'https://board.example/2'], publisher: { name: 'Touchstone', site: '127.0.0.1' }, publishedOn: '2026-11-06',
  })
  const again = await get('/feeds/claimreview.json', { 'If-None-Match': answer.headers.get('ETag')! })
  assert.equal(again.status, 304)
})

test('the fields that aggregators read from the DataFeed', async () => {
  const { dataFeedElement, ...feed } = JSON.parse(await text('/feeds/claimreview.json'))
  assert.equal(feed['@type'], 'DataFeed')
  const [first] = dataFeedElement
  const [item] = first.item
  assert.deepEqual([typeof first.dateCreated, item.url, item.author.name, item.author.url, item.claimReviewed, item.reviewRating.alternateName, item.datePublished, item.sdPublisher.name], ['string', `${desk.url}/checks/bridge`, 'Touchstone', `${desk.url}/`, 'The harbour bridge will be closed for good from Monday.', 'False', '2026-11-06', 'Touchstone'])
  const tombstone = dataFeedElement.find(({ url }: { url: string }) => url.endsWith('/mistake'))
  assert.deepEqual(tombstone.item, [])
  assert.ok(tombstone.dateDeleted)
})

test('feeds: three forms, all, by language, by topic, corrections; asked again they answer that nothing changed', async () => {
  for (const form of ['rss', 'atom', 'json']) {
    for (const [path, count] of [['checks', 5], ['languages/ar', 1], ['topics/water', 2], ['corrections', 2]] as const) {
      const answer = await get(`/feeds/${path}.${form}`)
      assert.equal(answer.status, 200, path)
      const body = await answer.text()
      const found = form === 'json' ? JSON.parse(body).items.length : (body.match(/<(item|entry)[ >]/g) ?? []).length
      assert.equal(found, count, `${path}.${form}`)
      assert.match(answer.headers.get('Link')!, new RegExp(`${path}.${form}>; rel="self", <https://hub.example/>; rel="hub"`))
      const mark = { 'If-None-Match': answer.headers.get('ETag')! }
      const date = { 'If-Modified-Since': answer.headers.get('Last-Modified')! }
      for (const condition of [mark, date]) {
        const again = await get(`/feeds/${path}.${form}`, condition)
        assert.equal(again.status, 304, `${path}.${form} ${Object.keys(condition)}`)
        await again.body?.cancel()
      }
      assert.equal((await get(`/feeds/${path}.${form}`, { 'If-Modified-Since': 'Sun, 01 Nov 2020 00:00:00 GMT' })).status, 200)
    }
  }
  for (const path of ['/feeds/nothing.rss', '/feeds/checks.txt', '/feeds/topics/none.rss', '/feeds/languages/xx.json']) assert.equal((await get(path)).status, 404, path)
  const corrected = JSON.parse(await text('/feeds/corrections.json')).items
  assert.deepEqual(corrected.map(({ id, summary }: { id: string; summary: string }) => [id, summary]), [[`${desk.url}/checks/mistake/versions/2`, 'We mixed up two towns.'], [`${desk.url}/checks/well/versions/2`, 'A second laboratory found a trace.']])
})

test('sitemaps name what stands, and robots.txt names them', async () => {
  const all = await text('/sitemap.xml')
  assert.match(all, new RegExp(`<loc>${desk.url}/checks/bridge</loc>`))
  assert.match(all, new RegExp(`<loc>${desk.url}/methods</loc>`))
  assert.match(await text('/robots.txt'), new RegExp(`Sitemap: ${desk.url}/sitemap.xml\nSitemap: ${desk.url}/sitemap-news.xml`))
  assert.match(await text('/sitemap-news.xml'), /<urlset/)
  assert.equal((await get('/sitemaps/9.xml')).status, 404)
})

test('oEmbed in both forms, found from the page, and a card that anybody may frame, and nothing else', async () => {
  const { document } = parseHTML(await text('/checks/bridge'))
  const json = document.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')!
  const card = await (await fetch(`${json}&maxwidth=300`)).json() as Record<string, unknown>
  assert.deepEqual([card.version, card.type, card.width, card.provider_name], ['1.0', 'rich', 300, 'Touchstone'])
  assert.match(String(card.html), new RegExp(`^<iframe src="${desk.url}/embed/bridge" width="300"`))
  const xml = await (await fetch(document.querySelector('link[type="text/xml+oembed"]')!.getAttribute('href')!)).text()
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n<oembed><version>1\.0<\/version>/)
  for (const [path, status] of [['/oembed', 400], ['/oembed?url=https://elsewhere.example/checks/bridge', 404], [`/oembed?url=${desk.url}/checks/bridge&format=yaml`, 501], [`/oembed?url=${desk.url}/checks/bridge&maxwidth=x`, 400]] as const) assert.equal((await get(path)).status, status, path)

  const framed = await get('/embed/bridge')
  assert.match(framed.headers.get('Content-Security-Policy')!, /frame-ancestors \*/)
  assert.equal(framed.headers.get('Set-Cookie'), null)
  assert.match((await get('/checks/bridge')).headers.get('Content-Security-Policy')!, /frame-ancestors 'none'/)
})

test('what the desk says of itself: honest where it has said nothing yet', async () => {
  for (const path of ['/methods', '/corrections-policy', '/ethics', '/funding', '/privacy', '/contact']) assert.match(await text(path), /The desk has not yet written its own/, path)
})

test('the front page begins with what its reader can read; what is not to be had in their language follows, once and marked', async () => {
  const shown = async (language: string, form?: string) => {
    const answer = await fetch(`${desk.url}/`, { headers: { 'Accept-Language': language, ...(form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }) }, ...(form === undefined ? {} : { method: 'POST', body: form }) })
    const { document } = parseHTML(await answer.text())
    const links = (id: string) => [...document.querySelectorAll(`section[aria-labelledby="${id}"] .claim a`)].map((link) => link.getAttribute('href')!)
    return { latest: links('latest'), elsewhere: links('elsewhere'), note: document.querySelector('section[aria-labelledby="latest"] .note')?.textContent, marks: [...document.querySelectorAll('section[aria-labelledby="elsewhere"] .meta')].map((meta) => meta.textContent!) }
  }
  const english = await shown('en')
  assert.ok(english.latest.includes('/checks/bridge'))
  assert.ok(!english.latest.includes('/checks/bridge-ar'))
  assert.deepEqual([english.elsewhere, english.note], [[], undefined])

  const arabic = await shown('ar')
  assert.deepEqual(arabic.latest, ['/checks/bridge-ar'])
  assert.ok(arabic.elsewhere.length >= 3 && !arabic.elsewhere.includes('/checks/bridge'))
  for (const mark of arabic.marks) assert.match(mark, /الإنجليزية/)

  for (const form of [undefined, 'text=%3F']) {
    const french = await shown('fr', form)
    assert.deepEqual(french.latest, [])
    assert.match(french.note!, /français/)
    assert.ok(french.elsewhere.includes('/checks/bridge'))
  }
  assert.deepEqual(await shown('en'), english, 'what is kept ready is kept for each language')
})
