/** The page of a draft in a real browser: the editor, clean pasting, a browser killed in mid-word, two writers at once. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openCheck, openExplainer, readParts, savePart } from '#desk/drafts'
import { type Desk, startDesk } from '../http/desk.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { openBrowser } from './browser.ts'
import { artefacts } from './looks.ts'

let desk: Desk
let browser: Browser
let dana: TestPerson
let eli: TestPerson

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  browser = await openBrowser()
  dana = await signedIn(desk.db, ['reviewer'], 'Dana Fields')
  eli = await signedIn(desk.db, ['reviewer'], 'Eli Brook')
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

const newCheck = (person: TestPerson) => openCheck(desk.deps, { claimIds: [], language: 'en', personId: person.id })

async function draftPage(context: BrowserContext, person: TestPerson, editionId: string): Promise<Page> {
  await context.addCookies([{ name: 'session', value: person.secret, url: desk.url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  await page.goto(`${desk.url}/desk/checks/${editionId}`)
  return page
}

test('what is pasted is clean, what is typed is Markdown, and it saves by itself', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.editor-page').click()
  await page.keyboard.type('Seen[^1] ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('twice')
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<p onclick="x()">From <script>alert(1)</script><img src="https://t.example/1.gif"><a href="https://a.example/?id=1&utm_source=x">there</a></p><style>p{}</style>')
    document.querySelector('.editor-page').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)
  while (!(await page.locator('#part-body').inputValue()).includes('there')) await page.waitForTimeout(50)
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
  const { body } = await readParts(desk.db, id)
  assert.equal(body!.text, 'Seen[^1] **twice**From [there](https://a.example/?id=1)')

  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'x'.repeat(5_000_000))
    document.querySelector('.editor-page').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)
  await page.getByText('That is too much to paste at once').waitFor()
  assert.equal((await page.locator('#part-body').inputValue()).length, body!.text.length)
  await page.context().close()
})

test('two writers see both texts, and nothing is overwritten', { timeout: 120_000 }, async () => {
  const id = await newCheck(dana)
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  await page.locator('#part-summary').fill('The ferry takes everybody.')
  await savePart(desk.deps, { editionId: id, part: 'summary', base: 0, text: 'The ferry takes nobody.', personId: eli.id })
  await page.getByText('Eli Brook saved this part while you wrote.').waitFor()
  await page.screenshot({ path: join(artefacts, 'draft-conflict-desktop.png') })
  assert.equal((await readParts(desk.db, id)).summary!.text, 'The ferry takes nobody.')
  await page.getByRole('button', { name: 'Save what stands in my field' }).click()
  await page.locator('#field-summary .part-state', { hasText: 'Saved at' }).waitFor()
  assert.equal((await readParts(desk.db, id)).summary!.text, 'The ferry takes everybody.')
  await page.context().close()
})

test('a browser that is killed loses no word that was typed', { timeout: 120_000 }, async () => {
  const { chromium } = await import('playwright-core')
  const id = await newCheck(dana)
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-profile-'))
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const open = () => chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const first = await open()
    const page = await draftPage(first, dana, id)
    await page.locator('.workspace.is-live').waitFor()
    await page.route('**/parts', (route) => route.abort())
    await page.locator('#part-title').fill('Nobody has to whistle')
    await page.locator('#field-title .part-state', { hasText: 'the desk cannot be reached' }).waitFor()
    const { processId } = (await (await first.browser()!.newBrowserCDPSession()).send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'browser').map(({ id }) => ({ processId: id }))[0]
    process.kill(processId, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 500))

    const second = await open()
    const again = await draftPage(second, dana, id)
    await again.locator('#field-title .part-state', { hasText: /Restored|Saved at/ }).waitFor()
    assert.equal(await again.locator('#part-title').inputValue(), 'Nobody has to whistle')
    await again.locator('#field-title .part-state', { hasText: 'Saved at' }).waitFor()
    assert.equal((await readParts(desk.db, id)).title!.text, 'Nobody has to whistle')
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('an explainer saves itself too, and where it helps is one of its parts', { timeout: 60_000 }, async () => {
  const id = await openExplainer(desk.deps, { language: 'en', personId: dana.id })
  const page = await draftPage(await browser.newContext(), dana, id)
  await page.locator('.workspace.is-live').waitFor()
  await page.locator('#part-title').fill('How to read a chart')
  await page.getByLabel('Claims closed as opinion').check()
  await page.getByLabel('Messages that nobody has checked yet').check()
  await page.locator('[data-draft-state][data-state=saved]', { hasText: 'All saved' }).waitFor()
  const { title, helpsWith } = await readParts(desk.db, id)
  assert.deepEqual([title!.text, helpsWith!.text], ['How to read a chart', 'unchecked\nopinion'])
  assert.match(await page.locator('[data-checklist]').innerText(), /2 things are missing/)
  await page.context().close()
})
