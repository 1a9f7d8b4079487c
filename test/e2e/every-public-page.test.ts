/** Every page that the public can meet, in every state, also removed, taken back, replaced, refused and in Arabic: axe finds nothing, at 320 px and on a desktop, light and dark, and nothing runs off to the side. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { everyPage, type Visit } from '../support/every-page.ts'
import { startDesk, type Desk } from '../http/desk.ts'
import { openBrowser } from './browser.ts'
import { artefacts } from './looks.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const narrow = { width: 320, height: 640 }
const desktop = { width: 1280, height: 900 }
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
    await page.evaluate(axe)
    for (const { viewport, colorScheme } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      const { violations, passes } = await page.evaluate<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]; passes: unknown[] }>(`axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`)
      assert.ok(passes.length > 5, `${address}: axe looked at nothing`)
      const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      if (violations.length > 0 || sideways !== 0) found[`${address} ${locale} ${viewport.width} ${colorScheme}`] = { sideways, violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })) }
      if (locale !== 'en' || at % 4 === 0) await page.screenshot({ path: join(artefacts, `public-${locale}-${address.replace(/[^\w]+/g, '-').slice(0, 40)}-${viewport.width}-${colorScheme}.jpg`), quality: 70, fullPage: true })
    }
  }
  await context.close()
  assert.deepEqual(found, {})
}

test('in English, narrow and light, wide and dark', { timeout: 600_000 }, () => look('en', [{ viewport: narrow, colorScheme: 'light' }, { viewport: desktop, colorScheme: 'dark' }], () => true))

test('in Arabic, from right to left, narrow and dark, wide and light', { timeout: 600_000 }, () =>
  look('ar', [{ viewport: narrow, colorScheme: 'dark' }, { viewport: desktop, colorScheme: 'light' }], (address) => /^\/($|checks\/(bridge|mistake|private)($|\/)|newsletter$|feeds|corrections$|nowhere|explainers$|methods)/.test(address)))
