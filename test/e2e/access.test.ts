/** Every page in every state, in a real browser: axe, keyboard, narrow and enlarged, forced colours, paper; with pictures to look at. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { artefacts, desktop, looksRight, phone, sideways } from './looks.ts'
import { openSite, type Site } from './site.ts'

/** Of the browser, in which the functions handed to it run. */
declare function getComputedStyle(element: unknown, part?: string): Record<string, string>

let site: Site
before(async () => void (site = await openSite()))
after(() => site?.close())

/** By somebody new each time, in one and the same page: a new one would have to learn axe again. */
function everyState(options: { viewport: typeof desktop; bypassCSP?: boolean }, work: (name: string, page: Page) => Promise<void>): Promise<void> {
  return site.open(options, async (page) => {
    for (const [name, visit] of Object.entries(site.states)) {
      await page.context().clearCookies()
      await page.setViewportSize(options.viewport)
      await visit(page)
      await work(name, page)
    }
  })
}

/** With every page that has an address, in every-public-page.test.ts. */
const lookedAtElsewhere = new Set(['front', 'status', 'checks', 'checks-filtered', 'checks-none', 'check', 'about', 'newsletter', 'notices', 'explainers', 'explainer', 'api', 'missing'])

test('axe finds nothing, in light and dark, on phone and desktop; headings go down step by step; whatever can be pressed is at least 24 px or stands in a line of text', { timeout: 600_000 }, () =>
  everyState({ viewport: desktop }, async (name, page) => {
    if (!lookedAtElsewhere.has(name)) await looksRight(page, name, { desktop, phone })
    await page.setViewportSize(phone)
    await hasOrder(page, name)
    await canBePressed(page, name)
  })
)

async function hasOrder(page: Page, name: string): Promise<void> {
  const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])))
  assert.equal(levels[0], 1, name)
  assert.equal(levels.filter((level) => level === 1).length, 1, name)
  for (let at = 1; at < levels.length; at++) assert.ok(levels[at] - levels[at - 1] <= 1, `${name}: ${levels.join(' ')}`)
  assert.equal(await page.locator('main').count(), 1, name)
  assert.match(await page.title(), /^.+ — Touchstone$/s, name)
}

async function canBePressed(page: Page, name: string): Promise<void> {
  const small = await page.locator('a[href], button, input:not([type=hidden]), select, textarea').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && !element.matches('.skip') && !(getComputedStyle(element).display === 'inline' && element.closest('p, li, dd')))
      .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ html }) => html)
  )
  assert.deepEqual(small, [], name)
}

test('nothing runs off to the side: at 320 px, at 200 %, and with the text spaced out', { timeout: 300_000 }, () =>
  everyState({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (name, page) => {
    await page.screenshot({ path: join(artefacts, `${name}-320.jpg`), quality: 70, fullPage: true })
    assert.equal(await sideways(page), 0, `${name} at 320 px`)
    await page.setViewportSize({ width: 640, height: 450 })
    assert.equal(await sideways(page), 0, `${name} at 200 %`)
    const spaced = await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' })
    assert.equal(await sideways(page), 0, `${name} with spaced text`)
    await spaced.evaluate((style) => (style as unknown as { remove(): void }).remove())
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    assert.equal(await sideways(page), 0, `${name} with text twice as large`)
  })
)

/** A group of round buttons is one stop, at the one that is chosen; the arrows go to the others. */
const tabStops = 'a[href], button, input:not([type=hidden], [type=radio]:not(:checked)), select, textarea, [tabindex="0"]'

interface Stop { id: string; outline: number; style: string; inView: boolean }

const stop = `(() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const box = element.getBoundingClientRect()
  const { outlineWidth, outlineStyle } = getComputedStyle(element)
  const all = [...document.querySelectorAll('${tabStops}')].filter((one) => one.checkVisibility())
  return { id: String(all.indexOf(element)), outline: parseFloat(outlineWidth), style: outlineStyle, inView: box.bottom > 0 && box.top < innerHeight }
})()`

test('Tab reaches everything once, in the order of the page, always to be seen', { timeout: 300_000 }, () =>
  everyState({ viewport: desktop }, async (name, page) => {
    await page.evaluate('document.activeElement.blur()')
    const count = await page.locator(tabStops).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
    const visited: string[] = []
    for (let press = 0; press < count * 6 && visited.length < count; press++) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate<Stop | null>(stop)
      if (!here || here.id === visited.at(-1)) continue
      assert.ok(here.inView, `${name}: stop ${here.id} is out of view`)
      assert.ok(here.outline >= 2 && here.style !== 'none', `${name}: stop ${here.id} does not show its focus`)
      if (visited.includes(here.id)) break
      visited.push(here.id)
    }
    const wanted = Array.from({ length: count }, (_, at) => String(at))
    assert.deepEqual(visited.toSorted((a, b) => Number(a) - Number(b)), wanted, name)
    const start = visited.indexOf('0')
    assert.deepEqual([...visited.slice(start), ...visited.slice(0, start)], wanted, `${name}: order`)
  })
)

test('asking by keyboard alone, without JavaScript: skip link, form, answer, private link, verdict', () =>
  site.open({ javaScriptEnabled: false }, async (page) => {
    const focused = () => page.evaluate<string>('document.activeElement.outerHTML')
    const tabTo = async (wanted: RegExp) => {
      for (let press = 0; press < 40; press++) {
        if (wanted.test(await focused())) return
        await page.keyboard.press('Tab')
      }
      assert.fail(`Tab never reaches ${wanted}`)
    }
    await page.goto(site.desk.url)
    await page.keyboard.press('Tab')
    assert.match(await focused(), /^<a class="skip"/)
    assert.ok((await page.locator('.skip').boundingBox())!.height >= 24)
    await page.keyboard.press('Enter')
    await tabTo(/^<textarea/)
    await page.keyboard.type(site.messages.answered.claim)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('h1', { hasText: 'This has been checked' }).waitFor()
    await tabTo(/^<a class="link-box"/)
    await page.keyboard.press('Enter')
    await page.locator('h1', { hasText: 'Your question' }).waitFor()
    await tabTo(/^<button[^>]*value="yes"/)
    await page.keyboard.press('Space')
    await page.getByText('You said that this answered it').waitFor()
  }))

test('in forced colours the rating still has its word, its shape and an edge', () =>
  site.open({ forcedColors: 'active', viewport: phone }, async (page) => {
    await site.states.about(page)
    await page.screenshot({ path: join(artefacts, 'about-forced-colors.jpg'), quality: 70, fullPage: true })
    const badges = await page.locator('.rating').evaluateAll((all) => all.map((badge) => ({ text: badge.textContent!.trim(), edge: parseFloat(getComputedStyle(badge).borderTopWidth), shape: badge.querySelector('svg')!.getBoundingClientRect().width })))
    assert.equal(badges.length, 8)
    assert.equal(new Set(badges.map(({ text }) => text)).size, 8)
    for (const { text, edge, shape } of badges) assert.ok(edge >= 2 && shape > 10, text)
  }))

test('nothing moves for whoever asked for less motion', () =>
  site.open({ reducedMotion: 'reduce' }, async (page) => {
    await site.states.front(page)
    const moving = await page.locator('*').evaluateAll((all) => all.filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0 || getComputedStyle(element).animationName !== 'none').length)
    assert.equal(moving, 0)
  }))

test('on paper a check is its content: no form, no navigation, and the addresses of its links', () =>
  site.open({ viewport: desktop }, async (page) => {
    await site.states['check-of-another'](page)
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: join(artefacts, 'check-print.jpg'), quality: 70, fullPage: true })
    assert.equal(await page.locator('.nav').isVisible(), false)
    assert.equal(await page.locator('footer').isVisible(), false)
    assert.equal(await page.locator('h1').isVisible(), true)
    assert.match(await page.locator('.outside').first().evaluate((link) => getComputedStyle(link, '::after').content), /https:/)
  }))
