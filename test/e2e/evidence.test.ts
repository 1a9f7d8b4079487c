/** Evidence and the right of reply in a real browser: copies that come along, fail and are tried again, files, replies, refusals; axe, narrow; pictures to look at. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openCheck } from '#desk/drafts'
import { listEvidence } from '#desk/evidence'
import { createCapture } from '#fetching'
import { listReplies } from '#desk/replies'
import { type Desk, startDesk } from '../http/desk.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { openBrowser } from './browser.ts'
import { artefacts, desktop, looksRight, narrow, unfold } from './looks.ts'

const report = `<!doctype html><title>Harbour report</title><article><h1>Harbour report</h1>${'<p>The harbour was built by the town between 1962 and 1964, says the report of the office.</p>'.repeat(8)}</article>`

let desk: Desk
let browser: Browser
let reviewer: TestPerson
/** Plays the internet: one page is held back until the test lets it go, another is broken until it is mended. */
let web: Server
let far: string
let letGo = () => {}
let isMended = false

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  browser = await openBrowser()
  const held = new Promise<void>((resolve) => (letGo = resolve))
  web = createServer(async (request, response) => {
    if (request.url === '/report') await held
    if (request.url === '/broken' && !isMended) return void response.writeHead(503).end('Later')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(report)
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  far = `http://town.example:${(web.address() as AddressInfo).port}`
  desk = await startDesk('empty', {}, createCapture({ resolve: async () => ['127.0.0.1'], mayReach: () => true, mayUsePort: () => true }))
  reviewer = await signedIn(desk.db, ['reviewer'], 'Ada Reviewer')
})
after(async () => {
  letGo()
  await browser?.close()
  await desk?.stop()
  web?.closeAllConnections()
  web?.close()
})


async function inBrowser(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  await context.addCookies([{ name: 'session', value: reviewer.secret, url: desk.url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await work(page)
    assert.deepEqual(complaints, [])
  } finally {
    await context.close()
  }
}

const newCheck = () => openCheck(desk.deps, { claimIds: [], language: 'en', personId: reviewer.id })
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let check: string

test('a link is fetched and kept while one waits, without loading the page again; one that fails says why and is tried again', { timeout: 120_000 }, () =>
  inBrowser({}, async (page) => {
    check = await newCheck()
    await page.goto(`${desk.url}/desk/checks/${check}/evidence`)
    await page.locator('#add-url').fill(`${far}/report`)
    await page.getByText('Say more about it now').click()
    await page.locator('#add-quote').fill('The harbour was built by the town')
    await page.locator('#add-kind').selectOption('primary')
    await page.locator('#add-stance').selectOption('against')
    await page.getByRole('button', { name: 'Add and keep a copy' }).click()
    await page.locator('.capture-busy').waitFor()
    await page.screenshot({ path: join(artefacts, 'evidence-waiting.jpg'), quality: 70, fullPage: true })
    await page.evaluate('window.untouched = true')
    letGo()
    await page.locator('.capture-kept').waitFor()
    assert.equal(await page.evaluate('window.untouched'), true, 'the page was loaded again')
    assert.match(await page.locator('[data-captures-said]').innerText(), /^Copy kept on [^(]*\([^)]*\)\.$/)
    await page.getByRole('link', { name: 'Read its text' }).click()
    await page.getByText('between 1962 and 1964').first().waitFor()

    await page.goto(`${desk.url}/desk/checks/${check}/evidence`)
    await page.getByText('The quote stands in the copy.').waitFor()
    await page.locator('#add-url').fill(`${far}/broken`)
    await page.getByRole('button', { name: 'Add and keep a copy' }).click()
    await page.locator('.capture-failed', { hasText: 'The site answered with the status 503' }).waitFor()
    isMended = true
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.capture-kept').nth(1).waitFor()
    assert.equal(await page.locator('.capture-failed').count(), 0)
    isMended = false
    await page.locator('#add-url').fill(`${far}/broken`)
    await page.getByRole('button', { name: 'Add and keep a copy' }).click()
    await page.locator('.capture-failed', { hasText: 'The site answered with the status 503' }).waitFor()
  }))

test('a file is kept at once; what is refused stays in its form; a form that is sent twice adds once', { timeout: 120_000 }, () =>
  inBrowser({ javaScriptEnabled: false }, async (page) => {
    const address = `${desk.url}/desk/checks/${check}/evidence`
    await page.goto(address)
    await page.getByText('Hand in a document or a picture instead').click()
    await page.locator('#file-source').fill('Harbour office')
    await page.locator('#file-url').fill('https://office.example/plan')
    await page.locator('#add-file').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from([1, 2, 3, 0, 255, 254]) })
    await page.getByRole('button', { name: 'Add the file' }).click()
    await page.getByRole('alert').getByText('Only PDF, PNG, JPEG, WebP').waitFor()
    assert.equal(await page.locator('#file-source').inputValue(), 'Harbour office')
    assert.equal(await page.locator('#file-url').inputValue(), 'https://office.example/plan')
    await page.locator('#add-file').setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: picture })
    const id = await page.locator('form[action$="/evidence"] input[name="id"]').inputValue()
    await page.getByRole('button', { name: 'Add the file' }).click()
    await page.getByText('PNG, 1 kB').waitFor()
    assert.equal(await page.locator('.evidence-item', { hasText: 'PNG, 1 kB' }).getByRole('link', { name: 'Read its text' }).count(), 0, 'a picture has no text')

    const before = (await listEvidence(desk.db, check)).length
    const again = await page.request.post(address, { form: { id, url: `${far}/report` }, headers: { origin: desk.url }, maxRedirects: 0 })
    assert.equal(again.status(), 303)
    assert.equal((await listEvidence(desk.db, check)).length, before, 'a form that was sent twice added twice')

    await page.locator('#add-url').fill('http://somebody:secret@town.example/')
    await page.getByText('Say more about it now').click()
    await page.locator('#add-shows').fill('Who built it')
    await page.getByRole('button', { name: 'Add and keep a copy' }).click()
    await page.getByRole('alert').first().waitFor()
    assert.equal(await page.locator('#add-shows').inputValue(), 'Who built it')
    assert.equal(await page.locator('#file-shows').inputValue(), '')
    await page.screenshot({ path: join(artefacts, 'evidence-refused.jpg'), quality: 70, fullPage: true })
  }))

test('who was asked until when, who answered, why somebody was not asked; a passed deadline is said on the desk’s first page and in the checklist', { timeout: 120_000 }, () =>
  inBrowser({ javaScriptEnabled: false }, async (page) => {
    const address = `${desk.url}/desk/checks/${check}/replies`
    const add = async (fields: Record<string, string>) => {
      for (const [name, value] of Object.entries(fields)) await page.locator(`#add-${name}`).fill(value)
      await page.getByRole('button', { name: 'Write it down', exact: true }).click()
    }
    await page.goto(address)
    await add({ whom: 'The harbour office' })
    await page.getByRole('alert').getByText('Say on which day they were asked').waitFor()
    assert.equal(await page.locator('#add-whom').inputValue(), 'The harbour office')
    const id = await page.locator('form[action$="/replies"] input[name="id"]').inputValue()
    await add({ askedOn: '2026-01-05', deadline: '2026-01-12', how: 'By e-mail to the press office' })
    await page.getByText('No reply by').waitFor()
    await page.request.post(address, { form: { id, whom: 'The harbour office', askedOn: '2026-01-05', deadline: '2026-01-12' }, headers: { origin: desk.url } })
    await page.reload()
    assert.equal((await listReplies(desk.deps, check)).length, 1, 'a form that was sent twice added twice')
    await add({ whom: 'The writer of the message', notAskedBecause: 'Nobody knows who wrote it.' })
    await page.getByText('Not asked:').waitFor()

    await page.goto(`${desk.url}/desk`)
    await page.getByRole('heading', { name: 'No reply by the deadline' }).waitFor()
    await page.screenshot({ path: join(artefacts, 'evidence-home.jpg'), quality: 70, fullPage: true })
    await page.goto(`${desk.url}/desk/checks/${check}`)
    await page.getByText('A reply is past its deadline').first().waitFor()
    await page.goto(`${desk.url}/desk`)
    await page.getByRole('link', { name: 'The harbour office' }).click()
    await page.getByRole('link', { name: 'Write down the reply' }).click()
    await page.locator('[id^="edit-"][name="answer"]').fill('We built it in 1962.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('They answered').waitFor()
    assert.ok(!(await page.goto(`${desk.url}/desk`).then(() => page.locator('main').innerText())).includes('No reply by the deadline'))
    await page.goto(address)
    await add({ whom: 'The builders', askedOn: '2026-01-05', deadline: '2026-01-12' })
  }))

test('axe finds nothing, in light and dark, and nothing runs off to the side at 320 px', { timeout: 180_000 }, async () => {
  const [first] = await listEvidence(desk.db, check)
  const pages = { evidence: `/desk/checks/${check}/evidence`, 'evidence-edit': `/desk/checks/${check}/evidence?edit=${first.id}`, replies: `/desk/checks/${check}/replies`, 'evidence-none': `/desk/checks/${await newCheck()}/evidence`, 'desk-home-overdue': '/desk', 'snapshot-text': `/desk/snapshots/${first.snapshot!.sha256}/text` }
  for (const [name, path] of Object.entries(pages)) {
    await inBrowser({}, async (page) => {
      await page.goto(desk.url + path)
      await unfold(page)
      await looksRight(page, `desk-${name}`, { narrow, desktop })
    })
  }
})
