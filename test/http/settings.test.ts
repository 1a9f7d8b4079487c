/** The editor's settings: what changes with the desk's name and texts, in every process, and what stays; and two editors at once. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createSpeaking, followIdentity } from '#desk/identity'
import { buildApp } from '../../src/web/index.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
let editor: TestPerson
let auditor: TestPerson
let check: string
let hash: string

before(async () => {
  desk = await startDesk('small-town', { policies: { funding: 'Paid by the **ferry** of the town.' } })
  editor = await signedIn(desk.db, ['editor'], 'First editor')
  auditor = await signedIn(desk.db, ['auditor'])
  const newest = await desk.db.selectFrom('publications as p').innerJoin('checks as c', 'c.id', 'p.edition_id').select('p.edition_id').where('c.retracted_at', 'is', null).orderBy('entry_index', 'desc').limit(1).executeTakeFirstOrThrow()
  check = newest.edition_id

  hash = await (await fetch(`${desk.url}/checks/${check}/versions/1.json`)).text()
})
after(() => desk?.stop())

const page = async (address: string, language = 'en', cookie = ''): Promise<string> => (await fetch(desk.url + address, { headers: { 'Accept-Language': language, Cookie: cookie } })).text()
const send = (address: string, fields: Record<string, string>, { cookie } = editor): Promise<Response> =>
  fetch(desk.url + address, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: { Cookie: cookie, Origin: desk.url, 'Content-Type': 'application/x-www-form-urlencoded', 'Accept-Language': 'en' } })
/** As a form of the page would send it. */
const baseOn = async (address: string): Promise<string> => /name="base" value="(\d+)"/.exec(await page(address, 'en', editor.cookie))![1]
const rename = async (name: string): Promise<Response> => send('/desk/settings/name', { base: await baseOn('/desk/settings'), name, do: 'save' })

/** Every place that says the name, to readers and to machines. */
const places = () => ['/', '/checks', `/checks/${check}`, `/checks/${check}/versions`, '/explainers', '/methods', '/feeds/checks.atom', '/feeds/checks.rss', '/feeds/checks.json', '/feeds/corrections.atom', '/feeds/claimreview.json', '/sitemap-news.xml', `/embed/${check}`, `/oembed?url=${encodeURIComponent(`${desk.url}/checks/${check}`)}`, '/api/v1/checks', `/api/v1/checks/${check}`, '/v1alpha1/claims:search?query=ferry', '/$discovery/rest', `/checks/${check}/share`, '/desk/sign-in', '/nowhere']

test('another name stands everywhere at once, and what was published stays what it was', async () => {
  const before = new Map<string, string>()
  for (const address of places()) before.set(address, await page(address))
  const [log, card] = [await page('/log/checkpoint'), /property="og:image" content="([^"]+)"/.exec(before.get(`/checks/${check}`)!)![1]]
  const silent = new Set(['/sitemap-news.xml'])
  for (const [address, text] of before) if (!silent.has(address)) assert.match(text, /Touchstone/, address)

  const { etag, 'last-modified': modified } = Object.fromEntries((await fetch(`${desk.url}/feeds/claimreview.json`)).headers)
  assert.ok(etag && !modified)
  assert.equal((await rename('  The Lantern   of Lower Quay ')).status, 303)
  for (const address of places()) {
    const now = await page(address)
    if (!silent.has(address)) assert.match(now, /The Lantern of Lower Quay/, address)
    if (!['/', '/nowhere', '/$discovery/rest'].includes(address)) assert.doesNotMatch(now.replaceAll('touchstone', ''), /Touchstone(?! is| desk)/, address)
  }
  assert.equal((await fetch(`${desk.url}/feeds/claimreview.json`, { headers: { 'If-None-Match': etag } })).status, 200)
  assert.notEqual(/property="og:image" content="([^"]+)"/.exec(await page(`/checks/${check}`))![1], card)

  assert.equal(await page(`/checks/${check}/versions/1.json`), hash)
  assert.doesNotMatch(hash, /Touchstone|Lantern/)
  assert.equal(await page('/log/checkpoint'), log)
  assert.match(await page('/desk/settings', 'en', auditor.cookie), /The Lantern of Lower Quay.*Changed by .?First editor/s)
})

test('every process speaks under the new name without being started again', async (t) => {
  const speaking = createSpeaking(desk.db, { name: 'Touchstone', policies: {} })
  await speaking.refresh()
  const following = followIdentity(desk.databaseUrl, speaking, (line) => desk.log.push(line))
  const server = createAdaptorServer({ fetch: buildApp({ ...desk.deps, speaking }).fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => Promise.all([following.stop(), new Promise((resolve) => server.close(resolve))]))
  const other = async () => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/checks/${check}`)).text()
  assert.match(await other(), /The Lantern of Lower Quay/)
  await rename('The Quay Lantern')
  while (!t.signal.aborted && !/The Quay Lantern/.test(await other())) await new Promise((go) => setTimeout(go, 20))
  assert.match(await other(), /The Quay Lantern/)
  assert.equal((await send('/desk/settings/name', { base: await baseOn('/desk/settings'), do: 'default' })).status, 303)
  assert.match(await page('/'), /<title>[^<]*Touchstone/)
})

test('a name that cannot be printed is refused, and says how one looks', async () => {
  for (const name of ['', '   ', '—', 'a'.repeat(61), 'Desk \u202e quay']) {
    const answer = await rename(name)
    assert.equal(answer.status, 400, JSON.stringify(name))
    assert.match(await answer.text(), /up to 60 characters/)
  }
  assert.match(await page('/'), /<title>[^<]*Touchstone/)
})

test('a page is written in each language of its readers, shows when it was changed, and what stood there before', async () => {
  const standard = await page('/ethics')
  assert.match(standard, /comes with the software/)
  assert.doesNotMatch(standard, /Last changed|Earlier/)
  const write = async (language: string, text: string) => send('/desk/settings/ethics', { language, base: await baseOn(`/desk/settings/ethics?language=${language}`), text, do: 'save' })
  const shown = /<textarea[^>]*>\n([^<]*)</.exec(await page('/desk/settings/ethics?language=en', 'en', editor.cookie))![1]
  assert.equal((await write('en', shown.replaceAll('&#39;', "'"))).status, 303)
  assert.deepEqual(await desk.db.selectFrom('identity_changes').select('part').where('part', '=', 'ethics').execute(), [], 'what nobody changed was written down')

  assert.equal((await write('en', 'We are **fair** to all.\r\n\r\n<script>alert(1)</script>')).status, 303)
  const own = await page('/ethics')
  assert.match(own, /We are <strong>fair<\/strong> to all\..*Last changed on .*href="\/ethics\/versions"/s)
  assert.doesNotMatch(own, /comes with the software|<script>alert/)
  assert.match(await page('/ethics', 'fr'), /n’existe qu’en anglais.*lang="en".*We are <strong>fair/s)
  assert.equal((await write('fr', 'Nous sommes **justes**.')).status, 303)
  assert.match(await page('/ethics', 'fr'), /Nous sommes <strong>justes/)
  assert.match(await page('/ethics', 'ar'), /We are <strong>fair/)

  assert.equal((await write('en', 'We are **fair** to everybody.')).status, 303)
  const earlier = await page('/ethics/versions')
  assert.match(earlier, /<del>.*all.*<\/del>/)
  assert.match(earlier, /Nous sommes/)
  assert.doesNotMatch(earlier, /First editor/)
  assert.match(await page('/desk/settings/ethics', 'en', auditor.cookie), /Changed by .?First editor/)

  assert.equal((await send('/desk/settings/ethics', { language: 'en', base: await baseOn('/desk/settings/ethics?language=en'), text: '', do: 'default' })).status, 303)
  assert.match(await page('/ethics'), /Nous sommes <strong>justes/, 'words of its own come before those of the software')
  assert.equal((await send('/desk/settings/ethics', { language: 'fr', base: await baseOn('/desk/settings/ethics?language=fr'), text: '', do: 'default' })).status, 303)
  assert.match(await page('/ethics'), /comes with the software.*Last changed on/s)
  assert.equal((await write('en', ' \n ')).status, 400)
})

test('the file of the operator is the default, and what an editor writes stands over it', async () => {
  assert.match(await page('/funding', 'ar'), /Paid by the <strong>ferry/)
  await send('/desk/settings/funding', { language: 'fr', base: '0', text: 'Payée par le bac.', do: 'save' })
  assert.match(await page('/funding', 'fr'), /Payée par le bac/)
  assert.match(await page('/funding'), /Paid by the <strong>ferry/)
  assert.match(await page('/desk/settings/funding?language=fr', 'en', editor.cookie), /Use the text of the file on the server/)
})

test('machines are told of the page about money as soon as it is written', async () => {
  const alone = await startDesk('empty')
  try {
    const facts = async () => (await import('../../src/web/public/desk-facts.ts')).policyAddresses(alone.deps.speaking.now(), alone.url).funding
    assert.equal(await facts(), null)
    const person = await signedIn(alone.db, ['editor'])
    await fetch(`${alone.url}/desk/settings/funding`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ language: 'es', base: '0', text: 'La barca.', do: 'save' }), headers: { Cookie: person.cookie, Origin: alone.url, 'Content-Type': 'application/x-www-form-urlencoded' } })
    assert.equal(await facts(), `${alone.url}/funding`)
  } finally {
    await alone.stop()
  }
})

test('earlier numbers to call are read at the desk only', async () => {
  await send('/desk/settings/contact', { language: 'en', base: '0', text: 'Call 555 0100.', do: 'save' })
  await send('/desk/settings/contact', { language: 'en', base: '1', text: 'Call 555 0199.', do: 'save' })
  assert.equal((await fetch(`${desk.url}/contact/versions`)).status, 404)
  assert.doesNotMatch(await page('/contact'), /versions|0100/)
  assert.match(await page('/desk/settings/contact', 'en', auditor.cookie), /0100/)
})

test('two editors at once: the second is shown what the first wrote, and nothing is overwritten', async () => {
  const second = await signedIn(desk.db, ['editor'], 'Second editor')
  const base = await baseOn('/desk/settings/methods?language=en')
  const write = (text: string, person: TestPerson) => send('/desk/settings/methods', { language: 'en', base, text, do: 'save' }, person)
  const answers = await Promise.all([write('We look at it twice.', editor), write('We look at it thrice.', second)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  const clash = await answers.find(({ status }) => status === 409)!.text()
  assert.match(clash, /Nothing is lost.*twice.*thrice|Nothing is lost.*thrice.*twice/s)
  assert.match(clash, /name="base" value="1"/)
  const stands = await page('/methods')
  const again = await Promise.all(['We look at it twice.', 'We look at it thrice.'].map((text) => write(text, editor)))
  assert.deepEqual(again.map(({ status }) => status).sort(), [303, 409], 'the same once more changes nothing')
  assert.equal(await page('/methods'), stands)

  const baseOfName = await baseOn('/desk/settings')
  const named = await Promise.all(['One quay', 'Two quays'].map((name) => send('/desk/settings/name', { base: baseOfName, name, do: 'save' })))
  assert.deepEqual(named.map(({ status }) => status).sort(), [303, 409])
  assert.match(await named.find(({ status }) => status === 409)!.text(), /while you were writing/)
})

test('a text is looked at before it is saved, and only editors write', async () => {
  const preview = await (await send('/desk/settings/methods', { language: 'en', base: '1', text: '## Looked at', do: 'preview' })).text()
  assert.match(preview, /not saved yet.*<h3>Looked at<\/h3>.*<textarea[^>]*>\n## Looked at/s)
  assert.doesNotMatch(await page('/methods'), /Looked at/)
  for (const address of ['/desk/settings', '/desk/settings/methods']) assert.doesNotMatch(await page(address, 'en', auditor.cookie), /<form[^>]*action="\/desk\/settings/)
  for (const roles of [['auditor'], ['reviewer', 'approver']] as const) assert.equal((await send('/desk/settings/methods', { language: 'en', base: '1', text: 'No', do: 'save' }, await signedIn(desk.db, [...roles]))).status, 403)
  assert.equal((await fetch(`${desk.url}/desk/settings`, { headers: { Cookie: (await signedIn(desk.db, ['reviewer'])).cookie } })).status, 403)
  assert.equal((await send('/desk/settings/nothing', { language: 'en', base: '0', text: 'No', do: 'save' })).status, 404)
  assert.deepEqual(desk.log, [])
})
