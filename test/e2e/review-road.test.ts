/** The whole road of a check in a real browser, as people walk it: asked three times, taken, written, proposed, approved by somebody else with a passkey, published, answered, and corrected. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { newInvitation } from '#desk/people'
import { type Desk, startDesk } from '../http/desk.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { openBrowser } from './browser.ts'
import { arrive } from './arriving.ts'
import { artefacts, desktop, looksRight } from './looks.ts'

let desk: Desk
let browser: Browser
/** Passkeys belong to a name, so the desk is visited by one. */
let home: string
let dana: TestPerson

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  home = desk.url.replace('127.0.0.1', 'localhost')
  browser = await openBrowser()
  dana = await signedIn(desk.db, ['reviewer'], 'Dana Fields')
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

const claim = 'The ferry to Gull Island only takes passengers who can whistle'
const explanation = 'The rules of the ferry company do not mention whistling.'

/** Pictures of one step, and nothing for axe to find. */
async function look(page: Page, step: string): Promise<void> {
  await looksRight(page, `road-${step}`)
}

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: desktop, ...options })
  context.setDefaultTimeout(15_000)
  return context.newPage()
}

/** Asks on the front page as somebody new, and gives the address of their private page. */
async function askAsSomebody(text: string): Promise<string> {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(home)
  await page.getByLabel('The message, or a link').fill(text)
  await arrive(page, () => page.getByRole('button', { name: 'Ask' }).click())
  await page.locator('h1', { hasText: 'Nobody has checked this yet.' }).waitFor()
  const link = await page.locator('.link-box').innerText()
  await page.context().close()
  return link.replace(desk.url, home)
}

async function asDana(): Promise<Page> {
  const page = await newPage()
  await page.context().addCookies([{ name: 'session', value: dana.secret, url: home, httpOnly: true, sameSite: 'Strict' }])
  return page
}

/** Comes in by an invitation and makes a passkey. */
async function asApprover(): Promise<Page> {
  const page = await newPage()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
  await page.goto(`${home}/desk/invitations/${await newInvitation(desk.deps, { roles: ['approver'], by: null })}`)
  await page.getByRole('textbox', { name: 'Your name' }).first().fill('Ben Okafor')
  await page.getByRole('textbox', { name: 'Handle' }).first().fill('ben')
  await page.getByRole('button', { name: 'Make a passkey and come in' }).click()
  await page.locator('h1', { hasText: 'What waits' }).waitFor()
  return page
}

async function saved(page: Page): Promise<void> {
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
}

test('three people ask; one writes, another approves with a passkey; everybody sees the answer, and later the correction', { timeout: 300_000 }, async () => {
  const statuses: string[] = []
  for (const ending of ['.', '. Is that so?', '. My aunt says it is true!']) statuses.push(await askAsSomebody(claim + ending))

  const writer = await asDana()
  await writer.goto(`${home}/desk/queue`)
  await writer.locator('[data-claim]').first().waitFor()
  await look(writer, '1-queue')
  await writer.locator('[data-claim] a', { hasText: 'whistle' }).first().click()
  await writer.locator('h1.claim').waitFor()
  await look(writer, '2-claim')
  await writer.getByRole('button', { name: 'Start a check' }).click()
  await writer.locator('.workspace.is-live').waitFor()
  const workspace = writer.url()
  const editionId = workspace.split('/').at(-1)!

  await writer.locator('.evidence-upload > summary').click()
  const upload = writer.locator('form[action$="/evidence/file"]')
  await upload.getByLabel('File').setInputFiles({ name: 'rules.txt', mimeType: 'text/plain', buffer: Buffer.from('Everybody with a ticket may come on board.\n') })
  await upload.getByRole('textbox', { name: 'Title' }).fill('Rules of the ferry')
  await upload.getByRole('textbox', { name: 'Publisher' }).fill('Gull Island Ferries')
  await upload.getByLabel('Kind').selectOption('primary')
  await upload.getByRole('button', { name: 'Add the file' }).click()
  await writer.getByRole('heading', { name: 'Rules of the ferry' }).waitFor()
  await writer.goto(workspace)
  const reply = writer.locator('form[action$="/replies"]')
  await reply.getByLabel('Who').fill('Gull Island Ferries')
  await reply.getByLabel('Why they were not asked').fill('Their rules are public and say it.')
  await reply.getByRole('button', { name: 'Write it down' }).click()
  await writer.goto(workspace)
  await writer.locator('.workspace.is-live').waitFor()
  await writer.getByText('Rules of the ferry').first().waitFor()

  await writer.locator('#part-claim').fill(`${claim}.`)
  await writer.locator('#part-title').fill('No, nobody has to whistle on the ferry')
  await writer.locator('#part-summary').fill('Everybody with a ticket may come on board; whistling is not asked of anybody.')
  await writer.locator('#field-rating input[value="false"]').check()
  await writer.locator('#part-ratingExplanation').fill(explanation)
  await writer.locator('.editor-page').click()
  await writer.keyboard.type('The rules take everybody with a ticket on board.[^1]')
  await writer.locator('#part-fewSources').fill('The rules themselves are the only thing that decides.')
  await saved(writer)
  await look(writer, '3-draft')
  await writer.getByRole('button', { name: 'Propose it for approval' }).click()
  await writer.getByRole('link', { name: 'See what was proposed' }).click()
  await writer.getByText('You can read this and comment. Approvers decide.').waitFor()
  assert.equal(await writer.getByRole('button', { name: 'Approve and publish' }).count(), 0, 'the author can approve')

  const approver = await asApprover()
  await approver.goto(`${home}/desk/approvals`)
  await look(approver, '4-approvals')
  const approveNewest = async (step: string) => {
    await approver.goto(`${home}/desk/approvals`)
    await arrive(approver, () => approver.getByRole('link', { name: /ferry/ }).click())
    await approver.locator('h1.claim').waitFor()
    await approver.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    const card = await approver.request.get(`${home}${await approver.locator('.card-preview').getAttribute('src')}`)
    assert.equal(card.headers()['content-type'], 'image/png', await card.text())
    await look(approver, step)
    const shown = await approver.locator('[aria-labelledby=exact] code.hash').innerText()
    assert.equal(shown, approver.url().split('/').at(-1)!.split('?')[0])
    assert.match(await approver.locator('[aria-labelledby=exact]').innerText(), /"@type": "ClaimReview"/)
    await approver.getByRole('button', { name: 'Approve and publish' }).click()
    await approver.getByText('Approved and published.').waitFor()
    return shown
  }
  const first = await approveNewest('5-approval')
  assert.equal(await approver.getByRole('button', { name: 'Approve and publish' }).count(), 0, 'it can be approved twice')

  const reader = await newPage({ javaScriptEnabled: false })
  await reader.goto(`${home}/checks/${editionId}`)
  assert.match(await reader.locator('.rating-line').innerText(), /False/)
  assert.ok((await reader.locator('main').innerText()).includes(first))
  const bytes = await (await reader.request.get(`${home}/checks/${editionId}/versions/1.json`)).body()
  assert.equal(Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex'), first)
  const proof = await reader.request.get(`${home}${await reader.getByRole('link', { name: 'Proof that it stands there' }).getAttribute('href')}`)
  assert.equal(proof.status(), 200)
  assert.match(await proof.text(), /^c2sp\.org\/tlog-proof@v1/)
  for (const link of statuses) {
    await reader.goto(link)
    assert.match(await reader.locator('[role=status]').innerText(), /False/)
    await reader.getByRole('link', { name: 'Read the check' }).waitFor()
  }

  await writer.goto(workspace)
  await writer.locator('.workspace.is-live').waitFor()
  await writer.locator('#field-changeKind input[value="minor"]').check()
  await writer.locator('#part-changeNote').fill('The name of the ferry company stood there wrongly.')
  await writer.locator('#part-summary').fill('Everybody with a ticket of Gull Island Ferries may come on board; nobody has to whistle.')
  await saved(writer)
  await writer.getByRole('button', { name: 'Propose it for approval' }).click()
  await writer.getByRole('link', { name: 'See what was proposed' }).waitFor()
  assert.notEqual(await approveNewest('6-correction'), first)

  const pages = await newPage()
  for (const [step, address, words] of [
    ['7-published', `/checks/${editionId}`, /nobody has to whistle/],
    ['8-history', `/checks/${editionId}/versions`, /The name of the ferry company stood there wrongly/],
    ['9-corrections', '/corrections', /The name of the ferry company stood there wrongly/],
  ] as const) {
    await pages.goto(home + address)
    assert.match(await pages.locator('main').innerText(), words)
    await look(pages, step)
  }
  await pages.goto(statuses[0])
  await look(pages, '10-status')
})
