/** The editor's pages in a real browser: the way in and out, an evaluation, moving the cut-offs, the road of a message; axe, keyboard, narrow; with pictures to look at. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { ask, recordFeedback } from '#desk/submissions'
import { signedIn as newPerson } from '../support/people.ts'
import { arrive } from './arriving.ts'
import { artefacts, desktop, looksRight, narrow, sideways, unfold } from './looks.ts'
import { openSite, type Site } from './site.ts'

let site: Site
before(async () => {
  site = await openSite()
  const asked = await ask(site.desk.deps, { text: `Is it true? ${site.messages.answered.claim}`, asker: { secret: null, address: '192.0.2.1' } })
  await recordFeedback(site.desk.deps, asked.statusToken, { checkId: site.messages.answered.id, helpful: true })
})
after(() => site?.close())


async function signIn(page: Page): Promise<void> {
  const { secret } = await newPerson(site.desk.db, ['editor'])
  await page.context().addCookies([{ name: 'session', value: secret, url: site.desk.url, httpOnly: true, sameSite: 'Strict' }])
}

function signedIn(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  return site.open(options, async (page) => {
    await signIn(page)
    await work(page)
  })
}

const explaining = (text: string) => async (page: Page) => {
  await page.goto(`${site.desk.url}/desk/matching/explain`)
  await page.locator('#text').fill(text)
  await arrive(page, () => page.getByRole('button', { name: 'Explain' }).click())
}
const at = (path: string) => async (page: Page) => void (await page.goto(site.desk.url + path))

const elsewhere = 'The garden club meets again next week. We still need two people who can bring folding tables. The choir has a new hall, and rehearsals begin at seven. Bring the photographs from the summer. The soup was very good.'

const states: Record<string, (page: Page) => Promise<void>> = {
  'desk-closed': async (page) => {
    await page.context().clearCookies()
    await at('/desk/matching')(page)
  },
  'desk-matching': at('/desk/matching'),
  'desk-matching-tried': at('/desk/matching?answer=0.98&suggest=0.1'),
  'desk-matching-out-of-order': at('/desk/matching?answer=0.5&suggest=0.667'),
  'desk-explain': at('/desk/matching/explain'),
  'desk-explain-answered': (page) => explaining(`⚠️ Forwarded: ${site.messages.answered.claim} Pass it on!`)(page),
  'desk-explain-suggested': (page) => explaining(site.messages.suggested)(page),
  'desk-explain-part': (page) => explaining(`${elsewhere}\n\n${site.messages.answered.claim}\n\n${elsewhere}`)(page),
  'desk-explain-nobody': (page) => explaining(site.messages.nobody)(page),
  'desk-explain-nothing': explaining('qqqq zzzz xxxx'),
  'desk-explain-refused': explaining('\u200b'),
}

test('a link lets an editor in, who evaluates, moves the cut-offs, explains a message and goes, without JavaScript', { timeout: 300_000 }, () =>
  site.open({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.desk.url}/desk/matching`)
    assert.equal(new URL(page.url()).search, '?next=%2Fdesk%2Fmatching')
    await signIn(page)
    await page.goto(`${site.desk.url}/desk/matching`)
    await page.screenshot({ path: join(artefacts, 'desk-matching-before.jpg'), quality: 70, fullPage: true })
    await page.getByText('No evaluation has been run yet').waitFor()

    await page.getByRole('button', { name: 'Run an evaluation' }).click()
    await page.getByText(/An evaluation (is running|has been asked for)|Last evaluation:/).first().waitFor()
    while (!(await page.getByText(/^Last evaluation:/).isVisible())) {
      await page.waitForTimeout(200)
      await page.goto(`${site.desk.url}/desk/matching`)
    }
    await page.getByRole('rowheader', { name: 'Confirmed by askers' }).waitFor()
    await page.getByText(/are \d{1,2}\.\d points apart\..*by about \d{1,2}\.\d points/).waitFor()

    await page.getByLabel('Answer when right at least').selectOption({ label: '99 in 100 times' })
    await page.getByRole('button', { name: 'See what would change' }).click()
    await page.getByText('The desk would answer from 99 in 100 on').waitFor()
    await page.getByLabel('Why is this changed?').fill('We had two wrong answers last week.')
    await page.getByRole('button', { name: 'Save and use from now on' }).click()
    await page.getByText('Saved. Every server').waitFor()
    await page.getByText('It answers when at least 99 in 100 such answers are right.').waitFor()
    await page.getByText('We had two wrong answers last week.').waitFor()

    await page.getByRole('link', { name: 'Explain a message' }).click()
    await page.locator('#text').fill(`Forwarded: ${site.messages.answered.claim}`)
    await arrive(page, () => page.getByRole('button', { name: 'Explain' }).click())
    await page.locator('h1', { hasText: 'What the desk makes of it' }).waitFor()
    assert.ok((await page.locator('.candidates > li').first().locator('mark.run').count()) >= 2, 'the shared run is not marked in both texts')

    await arrive(page, () => page.getByRole('button', { name: 'Sign out' }).click())
    await page.goto(`${site.desk.url}/desk/matching`)
    assert.equal(new URL(page.url()).pathname, '/desk/sign-in')
  }))

/** The pages as they are opened are looked at with all others (desk-pages.test.ts); here is what a form leads to. */
test('axe finds nothing in what the forms lead to, and nothing runs off to the side at 320 px and at 200 %, with everything unfolded', { timeout: 600_000 }, async () => {
  for (const [name, visit] of Object.entries(states).filter(([name]) => /tried|out-of-order|explain-/.test(name))) {
    await signedIn({}, async (page) => {
      await visit(page)
      await unfold(page)
      await looksRight(page, name, { narrow, desktop })
      await page.setViewportSize({ width: 640, height: 450 })
      assert.equal(await sideways(page), 0, `${name} at 200 %`)
    })
  }
})

const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'

test('Tab reaches everything on the desk’s pages, in the order of the page, always to be seen', { timeout: 300_000 }, async () => {
  for (const [name, visit] of Object.entries(states)) {
    await signedIn({ viewport: desktop }, async (page) => {
      await visit(page)
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true; document.activeElement.blur()')
      const count = await page.locator(focusable).filter({ visible: true }).count()
      const visited: number[] = []
      for (let press = 0; press < count; press++) {
        await page.keyboard.press('Tab')
        const here = await page.evaluate<{ at: number; outline: number }>(`(() => { const element = document.activeElement; const style = getComputedStyle(element); return { at: [...document.querySelectorAll('${focusable}')].filter((one) => one.checkVisibility()).indexOf(element), outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth) } })()`)
        assert.ok(here.outline >= 2, `${name}: stop ${here.at} does not show its focus`)
        visited.push(here.at)
      }
      const start = visited.indexOf(0)
      assert.deepEqual([...visited.slice(start), ...visited.slice(0, start)], Array.from({ length: count }, (_, place) => place), name)
    })
  }
})
