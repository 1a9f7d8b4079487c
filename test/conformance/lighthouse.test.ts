/** Lighthouse on the pages that readers meet, as a slow phone meets them: accessibility, good practice and search, and how fast, by its own simulation. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createServer, type AddressInfo } from 'node:net'
import lighthouse from 'lighthouse'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { publishing } from '../support/publishing.ts'
import { startDesk, type Desk } from '../http/desk.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const least = 0.95
let desk: Desk
let browser: Browser
let port: number

before(async () => {
  desk = await startDesk('small-town')
  const road = await publishing(desk.db)
  await road.publish('bridge')
  await road.publish('bridge', { change: { kind: 'substantive', note: 'It is four nights.' } })
  port = await freePort()
  browser = await openBrowser([`--remote-debugging-port=${port}`])
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
    t.diagnostic(`${name}: ${JSON.stringify(scores)}`)
    for (const category of categories) {
      const score = scores[category]
      // The page of an answer belongs to whoever asked: it is kept out of search engines, and search is what it must not be good for.
      if (category === 'seo' && name === 'an answer') continue
      assert.ok(score >= least, `${name}: ${category} ${score}`)
    }
  }
})

/**
 * How fast is simulated from what was loaded. Of its parts the time in which scripts block depends on this machine alone, for these pages have none
 * (headers.test.ts): the mean of the other parts is what counts, with their weights. The whole score is told beside it.
 */
async function scoresOf(url: string): Promise<Record<string, number>> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories })
  assert.equal(result!.lhr.runtimeError, undefined)
  const scores = Object.fromEntries(Object.entries(result!.lhr.categories).map(([category, { score }]) => [category, score ?? 0]))
  const parts = result!.lhr.categories.performance.auditRefs.filter(({ id, weight }) => weight > 0 && id !== 'total-blocking-time')
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  const performance = parts.reduce((sum, { id, weight }) => sum + weight * (result!.lhr.audits[id].score ?? 0), 0) / weights
  return { ...scores, performance, 'performance with this machine’s pace': scores.performance }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
