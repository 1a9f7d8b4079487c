/** Every page that the public can meet, in every state, also removed, taken back, replaced, refused and in Arabic: axe finds nothing, at 320 px and on a desktop, light and dark, and nothing runs off to the side. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { interfaceLanguages } from '#words'
import { everyPage, type Visit } from '../support/every-page.ts'
import { startDesk, type Desk } from '../http/desk.ts'
import { openBrowser } from './browser.ts'
import { artefacts, axeFinds, desktop, everything, sideways } from './looks.ts'

const narrow = { width: 320, height: 640 }
let desk: Desk
let browser: Browser
let addresses: string[]

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  const visits = await everyPage(desk, { say: (words) => words, language: 'en' })
  addresses = visits.filter(({ form, cookie, address }: Visit) => form === undefined && !cookie && !/^\/(desk\/(queue|invitations)|checks\?from)/.test(address)).map(({ address }) => address)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

async function look(locale: string, looks: { viewport: typeof narrow; colorScheme: 'light' | 'dark' }[], which: (address: string) => boolean): Promise<void> {
  const context = await browser.newContext({ locale, bypassCSP: true })
  const page = await context.newPage()
  const found: Record<string, unknown> = {}
  for (const [at, address] of addresses.filter(which).entries()) {
    await page.goto(desk.url + address)
    for (const { viewport, colorScheme } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      const where = `${address} ${locale} ${viewport.width} ${colorScheme}`
      const violations = await axeFinds(page, where, everything)
      const over = await sideways(page)
      if (violations.length > 0 || over !== 0) found[where] = { sideways: over, violations }
      if (locale !== 'en' || at % 4 === 0) await page.screenshot({ path: join(artefacts, `public-${locale}-${address.replace(/[^\w]+/g, '-').slice(0, 40)}-${viewport.width}-${colorScheme}.jpg`), quality: 70, fullPage: viewport === narrow })
    }
  }
  await context.close()
  assert.deepEqual(found, {})
}

test('in English, narrow and light, wide and dark', { timeout: 600_000 }, () => look('en', [{ viewport: narrow, colorScheme: 'light' }, { viewport: desktop, colorScheme: 'dark' }], () => true))

test('in Arabic, from right to left, narrow and dark, wide and light', { timeout: 600_000 }, () =>
  look('ar', [{ viewport: narrow, colorScheme: 'dark' }, { viewport: desktop, colorScheme: 'light' }], (address) => /^\/($|checks\/(bridge|mistake|mistake-ar|private)($|\/)|newsletter$|feeds|corrections$|nowhere|explainers$|methods)/.test(address)))

test('on a phone the three places of the navigation stand side by side in every language of the site', async () => {
  for (const locale of interfaceLanguages) {
    const context = await browser.newContext({ locale, viewport: narrow })
    const page = await context.newPage()
    for (const address of ['/checks', '/about']) {
      await page.goto(desk.url + address)
      for (const width of [320, 360, 390]) {
        await page.setViewportSize({ ...narrow, width })
        const [rows, lines] = await page.evaluate<[number, number]>('[new Set([...document.querySelectorAll(".nav a")].map((link) => link.getBoundingClientRect().top)).size, document.querySelector(".nav").clientHeight / parseFloat(getComputedStyle(document.querySelector(".nav")).fontSize)]')
        assert.equal(rows, 1, `${address} in ${locale} at ${width} px`)
        assert.ok(lines < 4.5, `${address} in ${locale} at ${width} px is ${lines} lines high`)
      }
    }
    await context.close()
  }
})
