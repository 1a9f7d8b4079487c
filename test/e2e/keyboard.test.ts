/** The road from the queue to a published check by keyboard alone: nothing is clicked, and wherever the focus stands it can be seen. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { ask } from '#desk/submissions'
import { type Desk, startDesk } from '../http/desk.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { openBrowser } from './browser.ts'
import { arrive } from './arriving.ts'
import { artefacts } from './looks.ts'

let desk: Desk
let browser: Browser
const claim = 'The ferry to Gull Island only takes passengers who can whistle, says a notice at the harbour.'

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  browser = await openBrowser()
  for (let n = 1; n <= 3; n++) await ask(desk.deps, { text: claim, asker: { secret: null, address: `192.0.2.${n}` } })
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

async function pageOf(person: TestPerson): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(15_000)
  await context.addCookies([{ name: 'session', value: person.secret, url: desk.url, httpOnly: true, sameSite: 'Strict' }])
  return context.newPage()
}

/** Tab after Tab, as often as somebody might press it, until the focus stands on it; at each stop the focus is to be seen. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const [isThere, unseen] = await page.evaluate<[boolean, string | null]>(`(() => {
      const at = document.activeElement
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      const seen = at === document.body || at.offsetParent === null || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
      return [at.matches(${JSON.stringify(selector)}), seen ? null : at.outerHTML.slice(0, 120)]
    })()`)
    assert.equal(unseen, null, 'the focus cannot be seen')
    if (isThere) return
  }
  assert.fail(`${most} times Tab, and not at ${selector}`)
}

/** Keys that lead to another page. */
async function go(page: Page, keys: string): Promise<void> {
  await arrive(page, () => (keys === 'Enter' ? page.keyboard.press(keys) : page.keyboard.type(keys)))
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.type(text)
}

test('queue, claim, sources, reply, draft, proposal and approval, without a mouse', { timeout: 240_000 }, async () => {
  const page = await pageOf(await signedIn(desk.db, ['reviewer'], 'Dana Fields'))
  const heading = (text: string) => page.locator('h1', { hasText: text }).waitFor()
  await page.goto(`${desk.url}/desk`)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip', 'first of all one can skip to the content')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), 'content')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.closest("main") !== null && document.activeElement.closest(".desk-bar") === null'), true, 'the menu of the desk is skipped too')
  await go(page, 'gq')
  await heading('Queue')
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'What the keys do' }).waitFor()
  assert.match(await page.locator('#desk-help').innerText(), /Next claim[\s\S]*I’m on it/)
  await page.keyboard.press('Escape')
  await page.locator('[data-claim]').first().waitFor()
  await page.keyboard.press('j')
  await go(page, 'Enter')
  await page.locator('h1.claim').waitFor()
  await go(page, 'a')
  const done = page.locator('.done-note')
  await done.waitFor()
  assert.equal(await page.evaluate('document.activeElement.className'), 'done-note', 'what was done has the focus')
  await go(page, 's')
  await page.locator('.workspace.is-live').waitFor()
  const workspace = page.url()

  await page.keyboard.press('4')
  await type(page, '[name=url]', 'http://192.0.2.10/rules')
  await go(page, 'Enter')
  await page.locator('.evidence-list > li').waitFor()
  await page.goto(workspace)
  await page.locator('.workspace.is-live').waitFor()
  await page.keyboard.press('5')
  await type(page, '[name=whom]', 'Gull Island Ferries')
  await type(page, '[name=notAskedBecause]', 'Their rules are public and say it.')
  await tabTo(page, 'button')
  await go(page, 'Enter')
  await page.getByRole('heading', { name: 'Gull Island Ferries' }).waitFor()
  await page.goto(workspace)
  await page.locator('.workspace.is-live').waitFor()

  await page.keyboard.press('1')
  await type(page, '#part-claim', claim)
  await tabTo(page, '[name=rating]')
  await page.keyboard.press('Space')
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
  await type(page, '#part-ratingExplanation', 'The rules do not mention whistling.')
  await type(page, '#part-title', 'No, nobody has to whistle on the ferry')
  await type(page, '#part-summary', 'Everybody with a ticket may come on board; whistling is not asked of anybody.')
  await type(page, '.editor-page', 'The rules take **everybody** with a ticket on board.')
  await page.keyboard.press('Control+Shift+F')
  await page.locator('.editor-dialog[open]').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('.editor-footnote').waitFor()
  assert.equal(await page.locator('#part-body').inputValue(), 'The rules take **everybody** with a ticket on board.[^1]')
  await type(page, '#part-fewSources', 'The rules themselves are the only thing that decides.')
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
  await page.locator('[data-missing]', { hasText: /^0$/ }).waitFor()
  await page.screenshot({ path: join(artefacts, 'keyboard-draft.jpg'), quality: 70 })
  await tabTo(page, 'button')
  await page.keyboard.press('p')
  await page.getByRole('link', { name: 'See what was proposed' }).waitFor()
  await page.context().close()

  const second = await pageOf(await signedIn(desk.db, ['approver'], 'Ben Okafor'))
  await second.goto(`${desk.url}/desk`)
  await go(second, 'ga')
  await second.locator('h1', { hasText: 'Waiting for approval' }).waitFor()
  await tabTo(second, '.check-list a')
  await go(second, 'Enter')
  await second.locator('h1.claim').waitFor()
  await second.keyboard.press('c')
  await second.keyboard.type('Well found.')
  await tabTo(second, 'button')
  await go(second, 'Enter')
  await second.getByText('Well found.').waitFor()
  await tabTo(second, '.approve')
  await second.screenshot({ path: join(artefacts, 'keyboard-approve.jpg'), quality: 70 })
  await go(second, 'Enter')
  await second.getByText('Approved and published.').waitFor()
  assert.match(await second.evaluate<string>('document.activeElement.textContent'), /Approved and published/)
  await second.context().close()
})
