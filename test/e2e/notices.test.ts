/** Browser notices in a real browser: without a script, refused, out of reach of any push service, subscribed and ended, and a message that becomes a notification. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createECDH, randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { type Desk, startDesk } from '../http/desk.ts'
import { openBrowser } from './browser.ts'
import { desktop, looksRight, narrow, phone } from './looks.ts'

const sizes = { phone, narrow, desktop }

let desk: Desk
let browser: Browser
let home: string

before(async () => {
  desk = await startDesk('empty')
  home = desk.url.replace('127.0.0.1', 'localhost')
  browser = await openBrowser({ needsWhole: true })
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

async function newPage({ permissions = [] as string[], javaScriptEnabled = true } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled })
  if (permissions.length > 0) await context.grantPermissions(permissions, { origin: home })
  context.setDefaultTimeout(15_000)
  return context.newPage()
}

const readers = async () => (await desk.db.selectFrom('notice_readers').selectAll().execute()).length

test('without a script the page says what is needed, and leads to the newsletter and the feeds', async () => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(`${home}/notices`)
  assert.ok(await page.getByText('This needs a browser that can show notices').isVisible())
  assert.ok(!(await page.getByRole('button', { name: 'Tell me in this browser' }).isVisible()))
  for (const link of ['newsletter', 'feeds']) assert.ok(await page.locator(`main a[href="/${link}"]`).isVisible())
  await page.context().close()
})

test('the form is there when the page is, while its worker is still on the way; where the worker is refused, the page says what is needed', async () => {
  const registers = (outcome: string) => `navigator.serviceWorker.register = () => new Promise((resolve, reject) => { ${outcome} })`
  const page = await newPage()
  await page.addInitScript(registers(''))
  await page.goto(`${home}/notices`)
  assert.ok(await page.getByRole('button', { name: 'Tell me in this browser' }).isVisible())
  assert.ok(!(await page.getByText('This needs a browser that can show notices').isVisible()))
  await page.addInitScript(registers('reject(new DOMException("refused", "SecurityError"))'))
  await page.reload()
  await page.getByText('This needs a browser that can show notices').waitFor()
  assert.ok(!(await page.getByRole('button', { name: 'Tell me in this browser' }).isVisible()))
  await page.context().close()
})

test('what the browser does not allow, or cannot do, is said in a sentence, and nothing is kept', { timeout: 120_000 }, async () => {
  for (const [permissions, sentence] of [[[], 'does not allow us to show notices'], [['notifications'], 'could not be given an address for notices']] as const) {
    const page = await newPage({ permissions: [...permissions] })
    // As in a browser whose push service is out of reach, which this one would find out by itself only where there is none.
    await page.addInitScript(`PushManager.prototype.subscribe = () => Promise.reject(new DOMException('Registration failed - push service error', 'AbortError'))`)
    await page.goto(`${home}/notices`)
    await page.getByRole('button', { name: 'Tell me in this browser' }).click()
    await page.getByRole('alert').getByText(sentence).waitFor()
    assert.equal(new URL(page.url()).pathname, '/notices')
    if (permissions.length > 0) await looksRight(page, 'notices-refused', sizes)
    await page.context().close()
  }
  assert.equal(await readers(), 0)
})

test('without any push service in reach the real browser refuses too', { timeout: 60_000 }, async () => {
  const page = await newPage({ permissions: ['notifications'] })
  await page.goto(`${home}/notices`)
  await page.getByRole('button', { name: 'Tell me in this browser' }).click()
  await page.getByRole('alert').getByText('could not be given an address for notices').waitFor({ timeout: 45_000 })
  assert.equal(await readers(), 0)
  await page.context().close()
})

test('a subscription that the browser gives is kept with what was chosen, shown as standing, and ended', { timeout: 120_000 }, async () => {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  const subscription = { endpoint: 'https://push.example/this-browser', keys: { p256dh: ecdh.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') } }
  const page = await newPage({ permissions: ['notifications'] })
  await page.addInitScript(`{
    const standing = { ...${JSON.stringify(subscription)}, toJSON() { return ${JSON.stringify(subscription)} }, unsubscribe: async () => { localStorage.removeItem('standing'); return true } }
    PushManager.prototype.subscribe = async ({ applicationServerKey }) => { localStorage.setItem('standing', String(applicationServerKey.length)); return standing }
    PushManager.prototype.getSubscription = async () => (localStorage.getItem('standing') ? standing : null)
  }`)
  await page.goto(`${home}/notices`)
  await page.getByRole('button', { name: 'Tell me in this browser' }).click()
  await page.getByRole('heading', { name: 'Your browser will tell you' }).waitFor()
  assert.equal(await page.evaluate(`localStorage.getItem('standing')`), '65')
  assert.equal(await readers(), 1)

  await page.getByRole('link', { name: 'Browser notices' }).first().click()
  await page.getByText('This browser gets our notices.').waitFor()
  await page.getByRole('button', { name: 'Change it' }).waitFor()
  await looksRight(page, 'notices-standing', sizes)
  await page.getByRole('button', { name: 'End it and delete this browser here' }).click()
  await page.getByRole('heading', { name: 'It is ended' }).waitFor()
  assert.equal(await page.evaluate(`localStorage.getItem('standing')`), null)
  assert.equal(await readers(), 0)
  await page.context().close()
})

/** On a machine that is very busy the browser may lose what its own tools deliver, so it is delivered again: the tag makes one notice of them. */
test('a message becomes a notification with its words, its language and its direction', { timeout: 60_000 }, async () => {
  const page = await newPage({ permissions: ['notifications'] })
  const session = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId))
  })
  await session.send('ServiceWorker.enable')
  await page.goto(`${home}/notices`)
  const registrationId = await registered
  await page.evaluate(`navigator.serviceWorker.getRegistration('/notices/').then(async (one) => { while (!one.active) await new Promise((go) => setTimeout(go, 20)) })`)
  const notice = { title: 'خاطئ: «سيغلق الجسر»', body: 'لن يغلق.', language: 'ar', direction: 'rtl', url: `${home}/checks/bridge`, tag: 'entry-7' }
  const shown = `navigator.serviceWorker.getRegistration('/notices/').then(async (one) => {
    for (let look = 0; look < 100; look++) {
      const [found] = await one.getNotifications()
      if (found) return { title: found.title, body: found.body, language: found.lang, direction: found.dir, url: found.data, tag: found.tag }
      await new Promise((go) => setTimeout(go, 50))
    }
  })`
  let found: unknown
  for (let delivery = 0; delivery < 5 && !found; delivery++) {
    await session.send('ServiceWorker.deliverPushMessage', { origin: home, registrationId, data: JSON.stringify(notice) })
    found = await page.evaluate(shown)
  }
  assert.deepEqual(found, notice)
  await page.context().close()
})
