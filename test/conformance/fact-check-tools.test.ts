/** Google's own clients, unchanged, against our Fact Check Tools API: pages to the end, errors, partial answers, our discovery document. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { factchecktools } from '@googleapis/factchecktools'
import { publishing } from '../support/publishing.ts'
import { startDesk, type Desk } from '../http/desk.ts'
import { debianPython } from './foreign.ts'

let desk: Desk
const count = 23

before(async () => {
  desk = await startDesk('empty')
  const road = await publishing(desk.db)
  for (let at = 0; at < count; at++) await road.publish(`bridge-${at}`, { claim: `The harbour bridge number ${at} will be closed for good.` })
  await road.publish('french', { claim: 'Le pont du port ferme pour toujours.', language: 'fr' })
  await desk.deps.matcher.caughtUp(count + 1)
})
after(() => desk?.stop())

const ask = async (query: string) => {
  const answer = await fetch(`${desk.url}/v1alpha1/${query}`)
  return { status: answer.status, body: (await answer.json()) as any, headers: answer.headers }
}

test('Google’s Node client pages through a search to the end: every claim once', async () => {
  const client = factchecktools({ version: 'v1alpha1', rootUrl: `${desk.url}/`, auth: 'ANY' })
  const seen: string[] = []
  for (let pageToken: string | undefined; ; ) {
    const { data } = await client.claims.search({ query: 'harbour bridge closed', languageCode: 'en-US', pageSize: 5, pageToken })
    seen.push(...data.claims!.map(({ claimReview }) => claimReview![0].url!))
    if (!data.nextPageToken) break
    pageToken = data.nextPageToken
  }
  assert.equal(seen.length, count)
  assert.equal(new Set(seen).size, count)
})

test('its answers have the names, dates and hosts that clients expect', async () => {
  const { body } = await ask('claims:search?query=harbour+bridge+number+7&pageSize=1')
  const [claim] = body.claims
  assert.equal(claim.claimant, 'A leaflet')
  assert.equal(claim.claimDate, '2026-10-30T00:00:00Z')
  const [review] = claim.claimReview
  assert.deepEqual(review.publisher, { name: 'Touchstone', site: '127.0.0.1' })
  assert.equal(review.textualRating, 'False')
  assert.match(review.reviewDate, /^\d{4}-\d\d-\d\dT00:00:00Z$/)
  assert.equal(review.languageCode, 'en')
})

test('errors have Google’s shape and its client throws them', async () => {
  const client = factchecktools({ version: 'v1alpha1', rootUrl: `${desk.url}/`, auth: 'ANY' })
  await assert.rejects(client.claims.search({}), (error: any) => Number(error.code ?? error.status) === 400 && /query/.test(error.message))
  await assert.rejects(client.claims.imageSearch({ imageUri: 'https://a.example/1.jpg' }, { retry: false }), (error: any) => Number(error.code ?? error.status) === 501)
  const { body: first } = await ask('claims:search?query=bridge&pageSize=5')
  for (const [query, field] of [
    ['claims:search?query=bridge&pageSize=x', 'page_size'],
    ['claims:search?query=bridge&maxAgeDays=-1', 'max_age_days'],
    ['claims:search?query=bridge&pageToken=CAo', 'page_token'],
    [`claims:search?query=harbour&pageSize=5&pageToken=${first.nextPageToken}`, 'page_token'],
    ['claims:search?query=bridge&nonsense=1', 'nonsense'],
    ['claims:search?query=bridge&alt=proto', 'alt'],
    ['claims:search?query=bridge&fields=claims(nothing)', 'fields'],
    ['claims:search?query=bridge&callback=x', 'callback'],
  ]) {
    const { status, body } = await ask(query)
    assert.equal(status, 400, query)
    assert.equal(body.error.status, 'INVALID_ARGUMENT')
    assert.equal(body.error.details[0].fieldViolations[0].field, field)
  }
  assert.equal((await ask('claims:search?query=a&query=b')).body.error.status, 'INVALID_ARGUMENT')
  assert.equal((await ask('nowhere')).body.error.status, 'NOT_FOUND')
})

test('fields, prettyPrint, publisher, language, offset and an empty answer', async () => {
  assert.deepEqual(Object.keys((await ask('claims:search?query=bridge&fields=claims(text,claimReview/url)')).body.claims[0]), ['text', 'claimReview'])
  assert.doesNotMatch(await (await fetch(`${desk.url}/v1alpha1/claims:search?query=bridge&prettyPrint=false`)).text(), /\n /)
  assert.equal((await ask('claims%3Asearch?query=bridge')).status, 200)
  const { body: french } = await ask('claims:search?reviewPublisherSiteFilter=127.0.0.1&languageCode=fr')
  assert.deepEqual(french.claims.map(({ text }: any) => text), ['Le pont du port ferme pour toujours.'])
  assert.deepEqual((await ask('claims:search?reviewPublisherSiteFilter=elsewhere.example')).body, {})
  const all = (await ask('claims:search?reviewPublisherSiteFilter=127.0.0.1&pageSize=30')).body.claims
  const later = (await ask('claims:search?reviewPublisherSiteFilter=127.0.0.1&pageSize=5&offset=5')).body.claims
  assert.deepEqual(later, all.slice(5, 10))
})

test('Google’s Python client builds itself from our discovery document and pages to the end', async (t) => {
  const python = await debianPython('googleapiclient', 'python3-googleapi')
  if (!python) return t.skip('python3-googleapi is not on this machine: apt-get install python3-googleapi')
  const script = `
import json, urllib.request
from googleapiclient.discovery import build_from_document
document = json.load(urllib.request.urlopen('${desk.url}/$discovery/rest?version=v1alpha1'))
service = build_from_document(document, developerKey='ANY')
request = service.claims().search(query='harbour bridge closed', languageCode='en', pageSize=7)
seen = []
while request is not None:
    response = request.execute()
    seen += [claim['claimReview'][0]['url'] for claim in response.get('claims', [])]
    request = service.claims().search_next(request, response)
print(json.dumps(seen))
`
  const { stdout } = await promisify(execFile)(python, ['-c', script])
  assert.equal(new Set(JSON.parse(stdout)).size, count)
})
