/** A check on paper: no navigation, black on white though the screen is dark, addresses in words, nothing cut off, sources kept together, no empty sheet at the end. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type Desk, startDesk } from '../http/desk.ts'
import { document, publishing } from '../support/publishing.ts'
import { openBrowser } from './browser.ts'
import { artefacts } from './looks.ts'

const longAddress = `https://port.example/notices/${'harbour-bridge-works-'.repeat(12)}?reference=PA-2026-11`
/** What stands between the margins of A4, at 96 dots for an inch. */
const sheet = { width: 680, height: 990 }

let desk: Desk
let browser: Browser

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  const road = await publishing(desk.db)
  const evidence = Array.from({ length: 9 }, (_, at) => ({ ...document.evidence[at % 2], number: at + 1, url: at === 0 ? longAddress : `https://council.example/${at + 1}` }))
  await road.publish('bridge', { evidence, body: `${'The port published a notice, and nobody spoke of closing. '.repeat(20)}[^1]\n\n`.repeat(3) })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

const onPaper = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const page = await (await browser.newContext({ colorScheme: 'dark', viewport: sheet })).newPage()
  await page.goto(`${desk.url}/checks/bridge`)
  await work(page)
  await page.context().close()
}

test('what is read stands there, black on white, and what is clicked does not', { timeout: 60_000 }, () =>
  onPaper(async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    assert.deepEqual(await page.evaluate('[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color, getComputedStyle(document.querySelector(".rating")).color]'), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)'])
    assert.deepEqual(await page.evaluate('[...document.querySelectorAll("nav, .foot, .skip, .back, .button.quiet, .do")].filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80))'), [])
    assert.deepEqual(await page.evaluate('[...document.querySelectorAll("main *")].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.outerHTML.slice(0, 80))'), [], 'nothing runs off the sheet')
    assert.ok((await page.locator('.check-head').innerText()).includes(`${desk.url}/checks/bridge`), 'the page says its own address')
    const after = (where: string) => page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(where)}), "::after").content`)
    assert.ok((await after('#evidence-1 .source a')).includes(longAddress))
    assert.equal(await after('#seen ~ .plain-list a'), 'none', 'an address that stands there is not said twice')
  }))

test('each source stays whole on its sheet, its heading with it, and the last sheet is not empty', { timeout: 60_000 }, () =>
  onPaper(async (page) => {
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ path: join(artefacts, `check-on-paper-${format}.pdf`), format, tagged: true })
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length
      assert.ok(sheets >= 4 && sheets <= 6, `${format}: ${sheets} sheets`)
    }
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await page.evaluate('[...document.querySelectorAll(".evidence > li")].map((one) => getComputedStyle(one).breakInside).filter((inside) => inside !== "avoid")'), [])
    const grids = 'const grids = []; for (let part = document.querySelector(".evidence"); part; part = part.parentElement) if (getComputedStyle(part).display !== "block") grids.push(part.className); return grids'
    assert.deepEqual(await page.evaluate(`(() => { ${grids} })()`), [], 'Chromium keeps a heading with what follows only in blocks')
  }))
