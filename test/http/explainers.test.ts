/** Explainers on a real server, by the road of checks: written, proposed, approved by somebody else, offered beside answers, corrected, translated, taken back, removed. */
import { randomBytes } from 'node:crypto'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { addTopic, changeDetails, closeClaims, undoClosings } from '#desk/claims'
import { addEvidence } from '#desk/evidence'
import { helpfulExplainers } from '#desk/explainers'
import { Refusal, type RefusalCode } from '#desk/refusals'
import { addReply } from '#desk/replies'
import { approveRemoval, askRemoval } from '#desk/removals'
import { verifierOf, verifyLog } from '#ledger'
import { signedIn, type TestPerson } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'

let desk: Desk
let author: TestPerson
let approver: TestPerson
let id: string

before(async () => {
  desk = await startDesk('empty')
  author = await signedIn(desk.db, ['reviewer', 'approver'], 'Writer')
  approver = await signedIn(desk.db, ['reviewer', 'approver'], 'Second')
})
after(() => desk?.stop())

const get = (path: string, person?: TestPerson) => fetch(desk.url + path, { headers: person ? { cookie: person.cookie } : {}, redirect: 'manual' })
const post = (path: string, fields: Record<string, string> | [string, string][], person?: TestPerson) =>
  fetch(desk.url + path, { method: 'POST', redirect: 'manual', headers: { ...(person && { cookie: person.cookie }), origin: desk.url, 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
let looks = 0
/** Asked for in a way nobody asked before, so that no kept answer is given. */
const page = async (path: string, person?: TestPerson, language = 'en') => {
  const answer = await fetch(`${desk.url}${path}?look=${++looks}`, { headers: { 'Accept-Language': language, ...(person && { cookie: person.cookie }) }, redirect: 'manual' })
  assert.equal(answer.status, 200, path)
  return parseHTML(await answer.text()).document
}
const ask = async (text: string) => parseHTML(await (await post('/', { text })).text()).document
const linked = (document: Awaited<ReturnType<typeof page>>, path: string) => document.querySelector(`main a[href="${path}"]`) !== null

/** As the plain form sends it, with what stood in the fields when the page was made. */
async function write(edition: string, parts: Record<string, string | string[]>, person: TestPerson): Promise<void> {
  const form = (await page(`/desk/explainers/${edition}`, person)).querySelector('form.draft')!
  const fields = Object.entries(parts).flatMap(([part, text]): [string, string][] => [
    ...[text].flat().map((one): [string, string] => [part, one]),
    ...['base', 'was'].map((name): [string, string] => [`${part}.${name}`, form.querySelector(`[name="${part}.${name}"]`)!.getAttribute('value')!]),
  ])
  assert.equal((await post(`/desk/checks/${edition}/draft`, fields, person)).status, 303)
}

/** Where the approver is led. */
async function propose(edition: string, person: TestPerson): Promise<string> {
  assert.equal((await post(`/desk/checks/${edition}/proposal`, {}, person)).status, 303)
  return (await page(`/desk/explainers/${edition}`, person)).querySelector('a[href^="/desk/approvals/"]:not([href="/desk/approvals"])')!.getAttribute('href')!
}
const refused = (code: RefusalCode) => (error: unknown) => error instanceof Refusal && error.code === code
const decide = (address: string, person: TestPerson) => post(`${address}/approval`, { sha256: address.split('/').at(-1)! }, person)

const words = { title: 'How to tell a fake agency page', summary: 'Read the address from its end.', body: 'Look at the **last part** of the address.\n\n1. Type it yourself.', helpsWith: ['unchecked', 'opinion'] }

test('an explainer is written from the menu, and its list says what is missing; it asks for no claim, no rating, no evidence', async () => {
  assert.equal((await page('/desk', author)).querySelectorAll('.desk-nav a[href="/desk/explainers"]').length, 1)
  const opened = await post('/desk/explainers', { id: randomBytes(10).toString('hex'), language: 'en' }, author)
  assert.equal(opened.status, 303)
  id = opened.headers.get('location')!.split('/').at(-1)!
  const workspace = await page(`/desk/explainers/${id}`, author)
  const parts = [...workspace.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'))
  assert.deepEqual(parts, ['title', 'summary', 'body', 'helpsWith'])
  assert.equal(workspace.querySelector('#evidence, #replies, #linked-claims'), null)
  assert.equal(workspace.querySelectorAll('.checklist .unmet').length, 3)
  assert.equal((await post(`/desk/checks/${id}/proposal`, {}, author)).status, 409)
  const source = { checkId: id, title: 'x', source: 'x', url: 'https://x.example/', kind: 'primary', stance: 'for', personId: author.id } as const
  await assert.rejects(addEvidence(desk.deps, source), refused('not-found'))
  await assert.rejects(addReply(desk.deps, { checkId: id, whom: 'x', notAskedBecause: 'x', personId: author.id }), refused('not-found'))
  assert.ok(linked(await page('/desk/explainers', author), `/desk/explainers/${id}`))
  assert.ok(!linked(await page('/desk/checks', author), `/desk/explainers/${id}`))
  const old = await fetch(`${desk.url}/desk/checks/${id}?done=saved`, { headers: { Cookie: author.cookie }, redirect: 'manual' })
  assert.deepEqual([old.status, old.headers.get('location')], [301, `/desk/explainers/${id}?done=saved`])
})

test('a footnote would point nowhere, so it keeps an explainer from being proposed', async () => {
  await write(id, { ...words, body: 'See there.[^1]' }, author)
  assert.equal((await post(`/desk/checks/${id}/proposal`, {}, author)).status, 409)
  await write(id, { body: words.body }, author)
})

test('its author cannot approve it, an edit voids the proposal, and a second person publishes exactly what was on the screen', async () => {
  const first = await propose(id, author)
  assert.ok(linked(await page('/desk/approvals', approver), first))
  assert.equal((await decide(first, author)).status, 403)
  assert.equal((await page(first, author)).querySelector('.approve'), null)

  await post(`/desk/checks/${id}/parts`, { part: 'summary', base: '1', text: 'Read the address from its end, always.' }, author)
  assert.equal((await decide(first, approver)).status, 409)
  assert.equal((await get(`/explainers/${id}?look=never`)).status, 404)

  const second = await propose(id, author)
  assert.notEqual(second, first)
  const shown = await page(second, approver)
  for (const text of [words.title, 'Read the address from its end, always.', 'last part', 'Messages that nobody has checked yet', second.split('/').at(-1)!]) assert.ok(shown.body.textContent!.includes(text), text)
  assert.doesNotMatch(shown.toString(), /ClaimReview/)
  assert.equal((await get(`${second}/card.png`, approver)).status, 404)
  assert.equal((await decide(second, approver)).status, 303)
  assert.equal((await decide(second, approver)).status, 303)
})

test('it stands on its page, in the list, in the sitemap and in no feed of checks, and reviews no claim', async () => {
  assert.equal((await page('/log')).querySelector(`.log a[href="/explainers/${id}"]`)!.textContent, words.title)
  const shown = await page(`/explainers/${id}`)
  assert.equal(shown.querySelector('h1')!.textContent, words.title)
  assert.equal(shown.querySelector('.body strong')!.textContent, 'last part')
  assert.equal(shown.querySelector('script'), null)
  assert.equal(shown.querySelector('link[rel=canonical]')!.getAttribute('href'), `${desk.url}/explainers/${id}`)
  assert.equal(shown.querySelector('meta[property="og:title"]')!.getAttribute('content'), words.title)
  for (const path of ['versions', 'proof', 'versions/1.json', 'report']) assert.ok(linked(shown, `/explainers/${id}/${path}`), path)
  assert.ok(linked(await page('/explainers'), `/explainers/${id}`))
  assert.match(await (await get('/sitemap.xml')).text(), new RegExp(`/explainers/${id}<`))
  for (const path of ['/feeds/checks.json', '/feeds/claimreview.json', '/checks', '/api/v1/checks']) assert.doesNotMatch(await (await get(path)).text(), new RegExp(id), path)
  for (const path of ['', '/versions', '/versions/1']) assert.equal((await get(`/checks/${id}${path}`)).headers.get('location'), `/explainers/${id}${path}`)
  assert.equal((await get(`/oembed?url=${encodeURIComponent(`${desk.url}/checks/${id}`)}`)).status, 404)
})

test('its entry stands in the public log, and the auditor compares its document like any other', async () => {
  await desk.deps.ledger.publish()
  const read = async (path: string) => {
    const answer = await get(path)
    return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : undefined
  }
  const key = verifierOf((await read('/log/key'))!.toString())
  const report = await verifyLog({ read: (path) => read(`/log/${path}`), readDocument: (path) => read(`/${path}`), key })
  assert.deepEqual([report.problems, report.counts.published, report.documents], [[], 1, { compared: 1, removed: 0 }])
  const bytes = (await read(`/explainers/${id}/versions/1.json`))!
  assert.equal(JSON.parse(bytes.toString()).format, 'touchstone-explainer/1')
  assert.ok((await page(`/explainers/${id}`)).body.textContent!.includes(createHash('sha256').update(bytes).digest('hex')))
  assert.equal((await get(`/explainers/${id}/proof`)).status, 200)
})

test('it is offered where nobody has checked a message, on the private page too and over the API; after a closing only where it fits', async () => {
  const text = 'The town hall sends out letters that bite whoever opens them.'
  const answered = await ask(text)
  assert.ok(linked(answered, `/explainers/${id}`))
  const status = answered.querySelector('.link-box')!.getAttribute('href')!
  assert.ok(linked(await page(status), `/explainers/${id}`))
  const told = (await (await fetch(`${desk.url}/api/v1/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text }) })).json()) as { claim: { id: string }; explainers: object[] }
  assert.deepEqual(told.explainers, [{ id, url: `${desk.url}/explainers/${id}`, title: words.title, summary: 'Read the address from its end, always.', language: 'en' }])

  const close = (reason: 'satire' | 'opinion') => closeClaims(desk.deps, { claimIds: [told.claim.id], reason, answer: 'See there.', personId: author.id })
  const closed = await close('satire')
  assert.ok(!linked(await page(status), `/explainers/${id}`))
  await undoClosings(desk.deps, { closingIds: closed, personId: author.id })
  await close('opinion')
  assert.ok(linked(await page(status), `/explainers/${id}`))
})

test('it is corrected in public, and the history shows both versions', async () => {
  await write(id, { body: `${words.body}\n2. Ring them.`, helpsWith: ['unchecked'], changeKind: 'substantive', changeNote: 'We had forgotten the telephone.' }, author)
  await decide(await propose(id, author), approver)
  assert.match((await page(`/explainers/${id}`)).querySelector('.banner')!.textContent!, /We had forgotten the telephone/)
  const history = await page(`/explainers/${id}/versions`)
  assert.match(history.querySelector('.differences')!.textContent!, /Ring them/)
  assert.ok(linked(history, `/explainers/${id}`))
  assert.doesNotMatch(history.querySelector('main')!.textContent!, /the check\b/)
  assert.match(history.querySelector('.differences')!.textContent!, /Claims closed as opinion/)
  assert.match((await page(`/explainers/${id}/versions/1`)).querySelector('.banner')!.textContent!, /replaced/)
  assert.ok(linked(await page('/corrections'), `/explainers/${id}`))
  assert.match(await (await get('/feeds/corrections.json')).text(), new RegExp(`/explainers/${id}/versions/2`))
})

test('another language is an edition of it, and readers find theirs', async () => {
  const french = (await post(`/desk/checks/${id}/editions`, { language: 'fr' }, author)).headers.get('location')!.split('/').at(-1)!
  await write(french, { title: 'Reconnaître une fausse page', summary: 'Lisez l’adresse depuis la fin.', body: 'Regardez.', helpsWith: ['unchecked'] }, author)
  await decide(await propose(french, author), approver)
  assert.ok(linked(await page('/explainers', undefined, 'fr'), `/explainers/${french}`))
  assert.ok(!linked(await page('/explainers', undefined, 'fr'), `/explainers/${id}`))
  assert.ok(linked(await page('/explainers', undefined, 'es'), `/explainers/${id}`))
  assert.equal((await page(`/explainers/${id}`)).querySelector('link[hreflang=fr]')!.getAttribute('href'), `${desk.url}/explainers/${french}`)
  assert.match((await page(`/explainers/${french}`)).body.textContent!, /translation of version 2/)
})

test('a mistake in it can be reported, and whoever wrote it does not decide', async () => {
  const sent = await post(`/explainers/${id}/report`, { kind: 'error', text: 'The number is wrong.' })
  assert.match(sent.headers.get('location')!, /^\/complaints\//)
  assert.ok(linked(await page(sent.headers.get('location')!), `/explainers/${id}`))
  const complaint = (await page('/desk/complaints', author)).querySelector('[aria-labelledby^=complaint-]')!
  assert.match(complaint.textContent!, /How to tell a fake agency page/)
  const complaintId = complaint.getAttribute('aria-labelledby')!.slice('complaint-'.length)
  assert.equal((await post(`/desk/complaints/${complaintId}/assignment`, {}, author)).status, 403)
  assert.equal((await get(`/checks/${id}/report`)).status, 404)
})

test('it can be followed by a feed of its own, and a link to it says what it is', async () => {
  const head = await (await get(`/explainers/${id}`)).text()
  for (const tag of ['property="og:type" content="article"', 'property="og:locale"', 'property="article:modified_time"', 'name="twitter:card" content="summary"', 'href="/feeds/explainers.atom"']) assert.ok(head.includes(tag), tag)
  const feed = (await (await get('/feeds/explainers.json')).json()) as { items: { id: string; url: string }[] }
  assert.ok(feed.items.some(({ url }) => url === `${desk.url}/explainers/${id}`))
  for (const format of ['rss', 'atom']) assert.match(await (await get(`/feeds/explainers.${format}`)).text(), new RegExp(`/explainers/${id}`))
  const checks = (await (await get('/feeds/checks.json')).json()) as { items: { url: string }[] }
  assert.ok(checks.items.every(({ url }) => !url.includes('/explainers/')))
})

test('taken back it is offered nowhere, and its page says so; removed by law its words are gone and its entry stays', async () => {
  await write(id, { changeKind: 'retraction', changeNote: 'The advice was wrong.' }, author)
  await decide(await propose(id, author), approver)
  assert.match((await page(`/explainers/${id}`)).querySelector('.banner')!.textContent!, /taken this explainer back/)
  assert.ok(!linked(await page('/explainers'), `/explainers/${id}`))
  assert.doesNotMatch(await (await get('/sitemap.xml?look=now')).text(), new RegExp(`/explainers/${id}<`))
  assert.ok(!linked(await ask('A whale swims in the mill pond, says the miller.'), `/explainers/${id}`))

  const { sha256 } = await desk.db.selectFrom('explainers').select('version_sha256 as sha256').where('id', '=', id).executeTakeFirstOrThrow()
  await askRemoval(desk.deps, { sha256: sha256.toString('hex'), reason: 'copyright', personId: author.id })
  await approveRemoval(desk.deps, { sha256: sha256.toString('hex'), personId: approver.id })
  assert.equal((await get(`/explainers/${id}?look=removed`)).status, 410)
  assert.equal((await get(`/explainers/${id}/versions/3.json`)).status, 404)
  assert.equal((await get(`/explainers/${id}/versions/2.json`)).status, 200)
})

test('the database keeps it: no explainer without a publication, none of a check, and no edition changes its kind', async () => {
  const kept = desk.db.updateTable('editions').set({ kind: 'check' }).where('id', '=', id).execute()
  await assert.rejects(kept, /stays of its kind/)
  const row = { original_id: id, language: 'en', title: 'x', summary: 'x', topics: [], helps_with: [], changed_at: new Date(), retracted_at: null, removed_at: null }
  await assert.rejects(desk.db.insertInto('explainers').values({ ...row, id, version_sha256: Buffer.alloc(32) }).execute(), /foreign key|unique/)
  await desk.db.insertInto('editions').values({ id: 'a-check', check_id: 'a-check', language: 'en', opened_by: null, opened_at: new Date(), abandoned_by: null, abandoned_at: null }).execute()
  const { sha256 } = await desk.db.selectFrom('publications').select('sha256').limit(1).executeTakeFirstOrThrow()
  await assert.rejects(desk.db.insertInto('explainers').values({ ...row, id: 'a-check', version_sha256: sha256 }).execute(), /foreign key/)
  const translation = { id: 'a-translation', check_id: id, language: 'de', opened_by: null, opened_at: new Date(), abandoned_by: null, abandoned_at: null }
  await assert.rejects(desk.db.insertInto('editions').values({ ...translation, kind: 'check' }).execute(), /editions_of_one_kind/)
})

test('of several the ones with the topic of the claim come first, then the newest, three at most', async () => {
  const opened: string[] = []
  await addTopic(desk.deps, { name: 'banks', publicWelfare: false, personId: author.id })
  for (const [at, topics] of [['banks'], [], [], []].entries()) {
    const edition = (await post('/desk/explainers', { id: randomBytes(10).toString('hex'), language: 'en' }, author)).headers.get('location')!.split('/').at(-1)!
    await write(edition, { ...words, title: `Advice ${at}`, topics }, author)
    assert.equal((await decide(await propose(edition, author), approver)).status, 303)
    opened.push(edition)
  }
  const claim = await desk.db.selectFrom('queue_entries').select('claim_id as id').whereRef('claim_id', '=', 'root_id').limit(1).executeTakeFirstOrThrow()
  const helping = async () => (await helpfulExplainers(desk.db, { decision: 'none', notCheckable: null, claim }, 'en')).map((one) => one.id)
  assert.deepEqual(await helping(), [opened[3], opened[2], opened[1]])
  await changeDetails(desk.deps, { claimId: claim.id, base: 0, personId: author.id, details: { wording: null, language: null, topic: 'banks', appeared: null, reach: null, harm: null } })
  assert.deepEqual(await helping(), [opened[0], opened[3], opened[2]])
})
