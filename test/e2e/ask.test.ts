/** Asking in a real browser without JavaScript: the three decisions, the private link, what is refused, and the list of checks. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { arrive } from './arriving.ts'
import { openSite, passedOn, postscript, type Site } from './site.ts'

let site: Site
before(async () => void (site = await openSite()))
after(() => site?.close())

const plain = { javaScriptEnabled: false }

async function ask(page: Page, text: string): Promise<void> {
  await page.goto(site.desk.url)
  await page.getByLabel('The message, or a link').fill(text)
  await arrive(page, () => page.getByRole('button', { name: 'Ask' }).click())
}

test('a message that has been checked: the rating in words first, the claim, who and when, why, and a link', () =>
  site.open(plain, async (page) => {
    const { answered } = site.messages
    await ask(page, passedOn(answered.claim))
    assert.equal(new URL(page.url()).pathname, '/')
    assert.equal(await page.title(), `False: ${answered.claim} — Touchstone`)
    const answer = page.locator('[role=status] article').first()
    const text = await answer.innerText()
    const order = ['False', answered.claim, 'Checked by', 'Read the check', 'Why we think it is the same'].map((part) => text.indexOf(part))
    assert.ok(order.every((at) => at >= 0), text)
    assert.deepEqual(order, order.toSorted((a, b) => a - b))
    assert.match(text, /Checked by .*Touchstone.* on \w+\s\d+,\s\d{4}/)
    assert.ok((await answer.locator('.why li').count()) > 0)
    await arrive(page, () => answer.getByRole('link', { name: 'Read the check' }).click())
    assert.equal(await page.locator('h1').innerText(), answered.claim)
    assert.match(await page.locator('.rating').first().innerText(), /False/)
  }))

test('a link alone, under another spelling of it, finds the check of what stands there', () =>
  site.open(plain, async (page) => {
    await ask(page, 'http://www.townchat.example/p/6120/?utm_source=share')
    const answer = page.locator('[role=status] article').first()
    assert.match(await answer.locator('.why').innerText(), /It has the same link: .*townchat\.example\/p\/6120/)
  }))

test('a check of another publisher is theirs: their name, their rating in their words, and a link to their page', () =>
  site.open(plain, async (page) => {
    await ask(page, 'Apples at the Gooseholm market cost three times as much as last year.')
    const answer = page.locator('[role=status] article').first()
    assert.match(await answer.innerText(), /^Rating:\s*“Wrong”.*Checked by .*The Gooseholm Post/s)
    const link = answer.getByRole('link', { name: /Read it at .*The Gooseholm Post/ })
    assert.equal(await link.getAttribute('href'), 'https://gooseholm-post.example/really/apple-price')
    assert.equal(await answer.locator('.rating-false, .rating-true').count(), 0)
  }))

test('a message that may have been checked: up to three, each with its reasons, called no answer', () =>
  site.open(plain, async (page) => {
    await ask(page, site.messages.suggested)
    assert.match(await page.locator('h1').innerText(), /may be about it/)
    assert.match(await page.locator('[role=status]').innerText(), /not sure enough/)
    const shown = await page.locator('[role=status] article').count()
    assert.ok(shown >= 1 && shown <= 3, `${shown}`)
    assert.ok((await page.locator('[role=status] article .why').count()) === shown)
  }))

test('a message that nobody has checked: how many asked, counting this one once, and a private link that works', () =>
  site.open(plain, async (page) => {
    const asked = async () => Number((await page.locator('.count').innerText()).match(/^(\d+) people asked\.$/)![1])
    await ask(page, site.messages.nobody)
    assert.equal(await page.locator('h1').innerText(), 'Nobody has checked this yet.')
    const first = await asked()
    assert.ok(first > 2)
    await ask(page, `${site.messages.nobody}${postscript}`)
    assert.equal(await asked(), first)

    const link = await page.locator('.link-box').innerText()
    assert.match(link, new RegExp(`^${site.desk.url}/status/[\\w-]{22}$`))
    await page.context().clearCookies()
    const response = await page.goto(link)
    assert.equal(response!.headers()['referrer-policy'], 'no-referrer')
    assert.ok((await page.locator('blockquote').innerText()).startsWith(site.messages.nobody.slice(0, 60)))
    assert.match(await page.locator('[role=status]').innerText(), /Nobody has checked this yet\.\s+\d+ people asked\./)
  }))

test('whoever asked can say whether it was an answer, and change their mind', () =>
  site.open(plain, async (page) => {
    await ask(page, site.messages.answered.claim)
    await arrive(page, () => page.locator('.link-box').click())
    const answer = page.locator('article').first()
    await arrive(page, () => answer.getByRole('button', { name: 'Yes, it did' }).click())
    assert.match(await answer.innerText(), /You said that this answered it/)
    assert.equal(await answer.getByRole('button', { name: 'Yes, it did' }).getAttribute('aria-pressed'), 'true')
    await arrive(page, () => answer.getByRole('button', { name: 'No, it is about something else' }).click())
    assert.match(await page.locator('article').first().innerText(), /about something else/)
    const said = await site.desk.db.selectFrom('submission_feedback').select('helpful').execute()
    assert.deepEqual(said, [{ helpful: false }])
  }))

test('what is refused stays in the form, with a sentence that says what to do', () =>
  site.open(plain, async (page) => {
    await ask(page, '… ?! …')
    assert.match(await page.getByRole('alert').innerText(), /no readable words.*Paste the message/s)
    assert.equal(await page.locator('#text').inputValue(), '… ?! …')
    assert.equal(await page.evaluate('document.activeElement.id'), 'text')
    await page.locator('#text').fill('x'.repeat(20_001).replaceAll('xxxxxxxxxx', 'xxxx xxxx '))
    await arrive(page, () => page.getByRole('button', { name: 'Ask' }).click())
    assert.match(await page.getByRole('alert').innerText(), /too long.*20,000 characters/s)
  }))

test('the list: search, filters that stay chosen, paging to the end, and what to do when nothing fits', () =>
  site.open(plain, async (page) => {
    await page.goto(`${site.desk.url}/checks`)
    const total = Number((await page.locator('.found').innerText()).match(/^(\d+) checks/)![1])
    const seen = new Set<string>()
    for (;;) {
      for (const href of await page.locator('.check-list .claim a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) seen.add(href)
      const next = page.getByRole('link', { name: 'Next checks' })
      if ((await next.count()) === 0) break
      await arrive(page, () => next.click())
    }
    assert.equal(seen.size, total)

    await page.goto(`${site.desk.url}/checks`)
    await page.getByLabel('Language', { exact: true }).selectOption('es')
    await page.getByLabel('Rating').selectOption('false')
    await arrive(page, () => page.getByRole('button', { name: 'Show' }).click())
    assert.equal(await page.getByLabel('Language', { exact: true }).inputValue(), 'es')
    const badges = await page.locator('.check-list .rating').allInnerTexts()
    assert.ok(badges.length > 0)
    assert.ok(badges.every((text) => text.trim() === 'False'), badges.join())
    assert.ok((await page.locator('.check-list .claim a').evaluateAll((links) => links.map((link) => link.lang))).every((lang) => lang.startsWith('es')))

    await page.goto(`${site.desk.url}/checks`)
    await page.getByRole('searchbox').fill(site.messages.answered.claim)
    await arrive(page, () => page.getByRole('button', { name: 'Show' }).click())
    assert.equal(await page.locator('.check-list .claim').first().innerText(), site.messages.answered.claim)
    await arrive(page, () => page.getByRole('link', { name: 'Clear all filters' }).click())
    assert.equal(new URL(page.url()).search, '')

    await page.goto(`${site.desk.url}/checks?from=2090-01-01`)
    assert.match(await page.locator('.empty').innerText(), /No check fits that.*ask about it/s)
  }))
