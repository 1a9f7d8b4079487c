/** The people's pages in a real browser: in by an invitation with a passkey, out and in again; by password and code; keys. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { newInvitation, type Role } from '#desk/people'
import { type Desk, startDesk } from '../http/desk.ts'
import { signedIn } from '../support/people.ts'
import { openBrowser } from './browser.ts'
import { artefacts } from './looks.ts'

let desk: Desk
let browser: Browser
/** Passkeys belong to a name, so the desk is visited by one. */
let home: string

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  browser = await openBrowser()
  desk = await startDesk('empty')
  home = desk.url.replace('127.0.0.1', 'localhost')
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})


async function inBrowser(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await work(page)
    assert.deepEqual(complaints, [])
  } finally {
    await context.close()
  }
}

const invitation = async (roles: Role[] = ['editor', 'reviewer']) => `${home}/desk/invitations/${await newInvitation(desk.deps, { roles, by: null })}`

async function withAuthenticator(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
}

const lookFor = (page: Page, heading: string) => page.locator('h1', { hasText: heading }).waitFor()

test('in by an invitation with a passkey, out, in again with it; a second passkey is refused on the same device; the first is renamed', { timeout: 120_000 }, () =>
  inBrowser({}, async (page) => {
    await withAuthenticator(page)
    const link = await invitation()
    await page.goto(link)
    await page.getByRole('textbox', { name: 'Your name' }).first().fill('Ana Kowalska')
    await page.getByRole('textbox', { name: 'Handle' }).first().fill('Ana')
    await page.getByRole('button', { name: 'Make a passkey and come in' }).click()
    await lookFor(page, 'What waits')
    await page.getByText('You are Ana Kowalska, at this desk as editor, reviewer.').waitFor()
    assert.equal((await page.request.get(link)).status(), 410)

    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(`${home}/`)
    await page.goto(`${home}/desk/people`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await lookFor(page, 'People')

    await page.goto(desk.url)
    await page.evaluate(`document.body.innerHTML = '<a href="${home}/desk/queue?state=due">A link in a letter</a>'`)
    await page.getByRole('link', { name: 'A link in a letter' }).click()
    await lookFor(page, 'Queue')
    assert.equal(page.url(), `${home}/desk/queue?state=due`)

    await page.goto(`${home}/desk/account`)
    await page.getByRole('textbox', { name: 'Name of the passkey' }).fill('laptop')
    await page.getByRole('button', { name: 'Rename' }).click()
    await page.locator('input[value="laptop"]').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Remove: laptop' }).count(), 0, 'the last way in can be removed')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('This device has a passkey of yours').waitFor()
  }))

test('in by an invitation with a password and an app, out, in again with a code and with a recovery code, all without JavaScript', { timeout: 120_000 }, () =>
  inBrowser({ javaScriptEnabled: false }, async (page) => {
    await page.goto(await invitation(['approver']))
    await page.getByText('Take this way instead').click()
    const form = page.locator('form[action$="/password"]')
    const fill = async (password: string) => {
      await form.getByLabel('Your name').fill('Ben Okafor')
      await form.getByLabel('Handle').fill('ben')
      await form.getByLabel('New password').fill(password)
      await form.getByLabel('The code it shows').fill(codeOf(await form.locator('.secret').innerText(), 0))
      await form.getByRole('button', { name: 'Set them and come in' }).click()
    }
    await fill('password1234')
    await page.getByRole('alert').getByText('guessed first').waitFor()
    const secret = await form.locator('.secret').innerText()
    await fill('four quiet herons wait')
    await lookFor(page, 'Your recovery codes')
    const codes = await page.locator('.codes code').allInnerTexts()
    assert.equal(codes.length, 10)
    await page.screenshot({ path: join(artefacts, 'people-codes.jpg'), quality: 70, fullPage: true })
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await lookFor(page, 'What waits')

    const signIn = async (code: string) => {
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.goto(`${home}/desk/sign-in`)
      await page.getByLabel('Handle').fill('ben')
      await page.getByRole('textbox', { name: 'Password' }).fill('four quiet herons wait')
      await page.getByLabel('Code', { exact: true }).fill(code)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    }
    await signIn(codeOf(secret, 1))
    await lookFor(page, 'What waits')
    await signIn(codes[0])
    await lookFor(page, 'What waits')
    await page.goto(`${home}/desk/account`)
    await page.getByText('9 recovery codes are left').waitFor()
    await page.getByText('By recovery code').waitFor()
    assert.equal((await page.goto(`${home}/desk/people`))!.status(), 403, 'an approver is not let in among the people')
  }))

test('two clicks are one: in by an invitation, and in again, with a double click on each button; back and once more leads on', { timeout: 120_000 }, () =>
  inBrowser({}, async (page) => {
    await page.goto(await invitation(['approver']))
    await page.getByText('Take this way instead').click()
    const form = page.locator('form[action$="/password"]')
    const secret = await form.locator('.secret').innerText()
    await form.getByLabel('Your name').fill('Chris Roe')
    await form.getByLabel('Handle').fill('chris')
    await form.getByLabel('New password').fill('four quiet herons wait')
    await form.getByLabel('The code it shows').fill(codeOf(secret, 0))
    await form.getByRole('button', { name: 'Set them and come in' }).dblclick()
    await lookFor(page, 'Your recovery codes')
    await page.reload()
    await lookFor(page, 'Your recovery codes')
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await lookFor(page, 'What waits')

    await page.getByRole('button', { name: 'Sign out' }).dblclick()
    await page.waitForURL(`${home}/`)
    await page.goto(`${home}/desk/sign-in`)
    await page.getByLabel('Handle').fill('chris')
    await page.getByRole('textbox', { name: 'Password' }).fill('four quiet herons wait')
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Sign in', exact: true }).dblclick()
    await lookFor(page, 'What waits')
  }))

test('the form of an invitation that comes again without its session says that one is in already', { timeout: 60_000 }, () =>
  inBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } }, async (page) => {
    const link = await invitation(['approver'])
    await page.goto(link)
    await page.getByText('Take this way instead').click()
    const form = page.locator('form[action$="/password"]')
    const fields = { name: 'Dana Fields', handle: 'dana', password: 'four quiet herons wait', code: codeOf(await form.locator('.secret').innerText(), 0), sealed: await form.locator('[name=sealed]').inputValue() }
    await fetch(`${link.replace('localhost', '127.0.0.1')}/password`, { method: 'POST', body: new URLSearchParams(fields) })
    await form.getByLabel('Your name').fill(fields.name)
    await form.getByLabel('Handle').fill(fields.handle)
    await form.getByLabel('New password').fill(fields.password)
    await form.getByLabel('The code it shows').fill(fields.code)
    await form.getByRole('button', { name: 'Set them and come in' }).click()
    await lookFor(page, 'You are in already')
    await page.screenshot({ path: join(artefacts, 'people-in-already-320.jpg'), quality: 70, fullPage: true })
    await page.getByRole('link', { name: 'Sign in', exact: true }).click()
    await lookFor(page, 'Sign in to the desk')
  }))

test('keys go places, ? lists them, and they can be turned off', { timeout: 60_000 }, () =>
  as(['editor'], {}, async (page) => {
    await page.goto(`${home}/desk`)
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'What the keys do' }).waitFor()
    await page.screenshot({ path: join(artefacts, 'people-keys.jpg'), quality: 70 })
    await page.keyboard.press('Escape')
    await page.keyboard.type('gy')
    await page.waitForURL(`${home}/desk/account`)
    await page.locator('#name').press('?')
    assert.equal(await page.getByRole('dialog').isVisible(), false, 'a key typed into a field opened the help')
    await page.getByRole('button', { name: 'Turn them off' }).click()
    await page.getByRole('button', { name: 'Turn them on' }).waitFor()
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('?')
    assert.equal(await page.getByRole('dialog').isVisible(), false)
    await page.getByRole('button', { name: 'Keys' }).click()
    await page.getByRole('dialog').waitFor()
  }))

function as(roles: Role[], options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  return inBrowser(options, async (page) => {
    const { secret } = await signedIn(desk.db, roles, 'Ana Kowalska')
    await page.context().addCookies([{ name: 'session', value: secret, url: home, httpOnly: true, sameSite: 'Strict' }])
    await work(page)
  })
}

/** As an authenticator app computes it, written here a second time. */
function codeOf(typed: string, later: number): string {
  const bits = [...typed.replace(/\s/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)))
  const counter = Buffer.alloc(8)
  counter.writeUInt32BE(Math.floor(Date.now() / 30_000) + later, 4)
  const hmac = createHmac('sha1', secret).update(counter).digest()
  return String((hmac.readUInt32BE(hmac[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
