/** The queue and the workspace of a claim in a real browser: by keys, without JavaScript, with a lost connection. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { addTopic, changeDetails, closeClaims, queue } from '#desk/claims'
import { ask } from '#desk/submissions'
import { signedIn, type TestPerson } from '../support/people.ts'
import { arrive } from './arriving.ts'
import { artefacts } from './looks.ts'
import { openSite, type Site } from './site.ts'

const chain = 'The old harbour crane will be given to the circus in spring, and every family must pay twelve crowns for its new paint before the month ends, says the notice at the mill.'
const asker = (n: number) => ({ secret: null, address: `192.0.2.${n}` })

let site: Site
let reviewer: TestPerson
let editor: TestPerson
let crane: string

before(async () => {
  site = await openSite()
  const { deps } = site.desk
  reviewer = await signedIn(deps.db, ['reviewer'], 'Ada Reviewer')
  editor = await signedIn(deps.db, ['editor'], 'Edi Editor')
  const topic = await addTopic(deps, { name: 'Town money', publicWelfare: true, personId: editor.id })
  await deps.speaking.refresh()
  for (let n = 1; n <= 4; n++) crane = (await ask(deps, { text: chain, asker: asker(n) })).claim.id
  await ask(deps, { text: `[12/03/26, 14:05] Maria Gonzalez: ${chain} Call +49 170 1234567 if you know more!`, asker: asker(9) })
  await changeDetails(deps, { claimId: crane, base: 0, details: { wording: null, language: 'en', topic, appeared: null, reach: null, harm: 'People pay money.' }, personId: reviewer.id })
})
after(() => site?.close())


const as = (person: TestPerson, options: BrowserContextOptions, work: (page: Page) => Promise<void>) =>
  site.open(options, async (page) => {
    await page.context().addCookies([{ name: 'session', value: person.secret, url: site.desk.url, httpOnly: true, sameSite: 'Strict' }])
    await work(page)
  })
const at = (path: () => string) => async (page: Page) => void (await page.goto(site.desk.url + path()))

const states = {
  'queue-merge': async (page: Page) => {
    await at(() => '/desk/queue')(page)
    await page.locator('input.choose').nth(0).check()
    await page.locator('input.choose').nth(1).check()
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.locator('h1', { hasText: 'Merge these claims?' }).waitFor()
  },
}

test('without JavaScript: take, merge, undo, close, and what is personal stays hidden until there is a reason', { timeout: 120_000 }, () =>
  as(reviewer, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.desk.url}/desk/queue`)
    const line = page.locator(`[data-claim="${crane}"]`)
    assert.match(await line.locator('.why-here').innerText(), /5 people asked, all of them today; about Town money, which concerns everybody; harm is noted; nobody is on it/)
    await line.locator('.choose').check()
    await arrive(page, () => page.getByRole('button', { name: 'I’m on it' }).click())
    assert.match(await line.locator('.why-here').innerText(), /Ada Reviewer is on it/)
    await states['queue-merge'](page)
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText('One claim was merged.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Undone.').waitFor()
    await page.goto(`${site.desk.url}/desk/claims/${crane}`)
    const words = await page.locator('main').innerText()
    assert.ok(!words.includes('Maria') && !words.includes('1234567'), words)
    await page.getByText('Look behind what is hidden').click()
    await page.getByLabel('Why do you need to see it?').fill('The number may be the fraud')
    await arrive(page, () => page.getByRole('button', { name: 'Show it to me for a day' }).click())
    assert.match(await page.locator('main').innerText(), /\+49 170 1234567/)
    assert.match(await page.locator('main').innerText(), /The number may be the fraud/)
    await page.getByLabel('The claim in one sentence').fill('The harbour crane is given to a circus.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('h1', { hasText: 'The harbour crane is given to a circus.' }).waitFor()
  }))

test('by keys: move, mark, close; the order is kept fresh, and a lost connection is said', { timeout: 120_000 }, () =>
  as(reviewer, {}, async (page) => {
    await page.goto(`${site.desk.url}/desk/queue`)
    await page.keyboard.press('j')
    const first = await page.evaluate<string>('document.activeElement.closest("[data-claim]").dataset.claim')
    await page.keyboard.press('j')
    assert.notEqual(await page.evaluate('document.activeElement.closest("[data-claim]").dataset.claim'), first)
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    assert.equal(await page.locator('input.choose:checked').count(), 1)
    await page.keyboard.press('x')
    await page.evaluate('document.activeElement.blur()')
    await page.evaluate('window.untouched = true')
    for (let n = 20; n < 32; n++) await ask(site.desk.deps, { text: 'The bakery on the square sells bread that was baked on the moon, and the mayor eats nothing else since Sunday.', asker: asker(n) })
    await page.locator('.queue-title', { hasText: 'baked on the moon' }).waitFor({ timeout: 15_000 })
    assert.equal(await page.evaluate('window.untouched'), true, 'without loading the page anew')
    await page.context().setOffline(true)
    await page.getByText('The desk cannot be reached just now').waitFor({ timeout: 15_000 })
    await page.context().setOffline(false)
    await page.getByText('The desk can be reached again').waitFor({ timeout: 15_000 })
    const { lines } = await queue(site.desk.deps, { state: 'open' }, reviewer.id)
    await page.locator(`[data-claim="${lines[0].id}"] .queue-title`).focus()
    await arrive(page, () => page.keyboard.press('c'))
    await page.locator('h1', { hasText: 'Close as not checkable?' }).waitFor()
    await page.getByRole('radio', { name: 'Too vague' }).check()
    await arrive(page, () => page.getByRole('button', { name: 'Close and answer' }).click())
    await page.getByText('One claim was closed.').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Undone.').waitFor()
  }))

test('a queue in which nothing changed is left as it is, with what is selected in it', { timeout: 60_000 }, () =>
  as(reviewer, {}, async (page) => {
    await page.goto(`${site.desk.url}/desk/queue`)
    await page.evaluate('document.querySelector(".queue-item").isThere = true')
    for (let look = 0; look < 2; look++) await page.waitForResponse('**/desk/queue/list*')
    assert.equal(await page.evaluate('document.querySelector(".queue-item").isThere'), true)
  }))

test('those who asked see the answer of a closed claim on their private page', { timeout: 60_000 }, async () => {
  const mine = await ask(site.desk.deps, { text: 'Tomorrow the sun will rise over the town hall in a shade of green that nobody has seen before, wait and see.', asker: asker(40) })
  await closeClaims(site.desk.deps, { claimIds: [mine.claim.id], reason: 'prediction', answer: 'Wait until tomorrow.', personId: reviewer.id })
  await site.open({}, async (page) => {
    await page.goto(`${site.desk.url}/status/${mine.statusToken}`)
    await page.getByText('This is about the future').first().waitFor()
    await page.getByText('Wait until tomorrow.').waitFor()
    await page.screenshot({ path: join(artefacts, 'status-not-checkable.jpg'), quality: 70, fullPage: true })
  })
})

for (const javaScriptEnabled of [true, false]) {
  test(`on a phone ${javaScriptEnabled ? 'with' : 'without'} scripts: claims on the first screen, what can be done once one is marked, and nothing under it that has the focus`, { timeout: 60_000 }, () =>
    as(reviewer, { viewport: { width: 320, height: 640 }, javaScriptEnabled }, async (page) => {
      await page.goto(`${site.desk.url}/desk/queue`)
      const [bar, filters, boxes] = [page.locator('#chosen'), page.getByLabel('Topic'), page.locator('input.choose')]
      assert.ok((await boxes.first().boundingBox())!.y < 640)
      assert.equal(await bar.isVisible(), false)
      assert.equal(await filters.isVisible(), false)
      await page.getByText('Filter the queue').click()
      assert.equal(await filters.isVisible(), true)
      await boxes.first().focus()
      await page.keyboard.press('Space')
      const box = (await bar.boundingBox())!
      assert.deepEqual([box.x, box.width, Math.round(box.y + box.height)], [0, 320, 640])
      assert.ok(box.height < 160, `${box.height} px`)
      for (const name of ['I’m on it', 'I’m no longer on it', 'Merge…', 'Not checkable…']) assert.equal(await bar.getByRole('button', { name }).isVisible(), true, name)
      const titles = page.locator('.queue-title')
      for (let at = 0; at < (await titles.count()); at++) {
        await titles.nth(at).focus()
        const { y, height } = (await titles.nth(at).boundingBox())!
        assert.ok(y >= 0 && y + height <= box.y, `line ${at} is under the bar`)
      }
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
      assert.ok((await page.locator('.foot').boundingBox().then((foot) => foot!.y + foot!.height)) <= box.y + 1, 'the foot of the page can be read')
      await boxes.first().uncheck()
      assert.equal(await bar.isVisible(), false)
      await page.goto(`${site.desk.url}/desk/queue?who=nobody`)
      assert.equal(await filters.isVisible(), true, 'filters in force are seen')
    }))
}

test('with room the filters are seen, and in any window a key leads to them', { timeout: 60_000 }, () =>
  as(reviewer, {}, async (page) => {
    for (const [width, isSeen] of [[1280, true], [390, false]] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${site.desk.url}/desk/queue`, { waitUntil: 'networkidle' })
      assert.equal(await page.getByLabel('Topic').isVisible(), isSeen)
      await page.keyboard.press('f')
      assert.equal(await page.evaluate('document.activeElement.id'), 'topic')
    }
  }))
