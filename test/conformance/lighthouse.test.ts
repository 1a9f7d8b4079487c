/** Lighthouse on the pages that readers meet, as a slow phone meets them: accessibility, good practice and search, and how fast, by its own simulation. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import lighthouse from 'lighthouse'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { publishing } from '../support/publishing.ts'
import { freePort } from '../support/free-port.ts'
import { startDesk, type Desk } from '../http/desk.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const least = 0.95
/** How fast is simulated from what was loaded, and a machine that does much else looks slow: such a page is looked at again. */
const mostTimes = 3
let desk: Desk
let browser: Browser
let port: number

before(async () => {
  desk = await startDesk('small-town')
  const road = await publishing(desk.db)
  await road.publish('bridge')
  await road.publish('bridge', { change: { kind: 'substantive', note: 'It is four nights.' } })
  port = await freePort()
  browser = await openBrowser({ args: [`--remote-debugging-port=${port}`] })
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

test('front page, list, a check and an answer reach 0.95 in all four categories', { timeout: 600_000 }, async (t) => {
  const { checks } = (await (await fetch(`${desk.url}/api/v1/checks?limit=1`)).json()) as { checks: { claim: string }[] }
  const asked = (await (await fetch(`${desk.url}/api/v1/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: checks[0].claim }) })).json()) as { statusUrl: string }
  for (const address of ['/', '/checks', '/checks/bridge', new URL(asked.statusUrl).pathname]) {
    const name = address.startsWith('/status') ? 'an answer' : address
    const scores = await scoresOf(desk.url + address)
    for (let time = 1; time < mostTimes && scores.performance < least; time++) scores.performance = Math.max(scores.performance, (await scoresOf(desk.url + address)).performance)
    t.diagnostic(`${name}: ${JSON.stringify(scores)}`)
    for (const category of categories) {
      const score = scores[category]
      // The page of an answer belongs to whoever asked: it is kept out of search engines, and search is what it must not be good for.
      if (category === 'seo' && name === 'an answer') continue
      assert.ok(score >= least, `${name}: ${category} ${score}`)
    }
  }
})

/** Where its own recording of a page's loading failed, Lighthouse says to run it again. */
async function scoresOf(url: string, times = mostTimes): Promise<Record<string, number>> {
  const { lhr } = (await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories }))!
  if (lhr.runtimeError?.code === 'NO_NAVSTART' && times > 1) return scoresOf(url, times - 1)
  assert.equal(lhr.runtimeError, undefined)
  return Object.fromEntries(Object.entries(lhr.categories).map(([category, { score }]) => [category, score ?? 0]))
}
