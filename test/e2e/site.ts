/** A desk with the demo town, a browser, and the way to every page of the site in each of its states. */
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { worlds } from '#fixtures'
import { type Desk, startDesk } from '../http/desk.ts'
import { openBrowser } from './browser.ts'
import { arrive } from './arriving.ts'
import { artefacts } from './looks.ts'

export interface Site {
  desk: Desk
  messages: Messages
  states: Record<string, (page: Page) => Promise<void>>
  open(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void>
  close(): Promise<void>
}

interface Listed { id: string; claim: string; origin: string; language: string; rating: string | null; ratingKey: string | null }

interface Messages { answered: Listed; suggested: string; nobody: string }

export async function openSite(): Promise<Site> {
  mkdirSync(artefacts, { recursive: true })
  const browser = await openBrowser()
  const desk = await startDesk('small-town').catch((error) => closing(error, () => browser.close()))
  const close = async () => {
    await browser.close()
    await desk.stop()
  }
  const found = await wayAround(desk).catch((error) => closing(error, close))
  return { desk, ...found, open: (options, work) => inContext(browser, options, work), close }
}

/** A test that cannot begin leaves nothing running behind it. */
async function closing(error: unknown, close: () => Promise<void>): Promise<never> {
  await close()
  throw error
}

async function wayAround(desk: Desk): Promise<Pick<Site, 'messages' | 'states'>> {
  const checks = await everyCheck(desk)
  const messages = { answered: await answered(desk, checks), suggested: await vague(desk, checks), nobody: await unanswered(desk) }
  return { messages, states: statesOf(desk.url, checks, messages) }
}

function statesOf(url: string, checks: Listed[], messages: Messages): Site['states'] {
  const at = (path: string) => async (page: Page) => void (await page.goto(url + path))
  const checkWhere = (fits: (check: Listed) => boolean) => at(`/checks/${one(checks, fits).id}`)
  const asking = (text: string) => async (page: Page) => {
    await page.goto(url)
    await page.locator('#text').fill(text)
    await arrive(page, () => page.locator('form.ask button').click())
  }
  const statusOf = (text: string) => async (page: Page) => {
    await asking(text)(page)
    await arrive(page, () => page.locator('.link-box').click())
    await page.locator('h1', { hasText: 'Your question' }).waitFor()
  }
  return {
    front: at('/'),
    refused: asking('?!?! …'),
    answered: asking(messages.answered.claim),
    suggested: asking(messages.suggested),
    nobody: asking(messages.nobody),
    status: statusOf(messages.nobody),
    'status-answered': statusOf(messages.answered.claim),
    checks: at('/checks'),
    'checks-filtered': at('/checks?query=bridge&rating=false&from=2020-01-01'),
    'checks-none': at('/checks?language=en&rating=true&from=2090-01-01'),
    check: checkWhere((check) => check.ratingKey === 'missing-context' && check.language === 'en'),
    'check-arabic': checkWhere((check) => check.language === 'ar'),
    'check-chinese': checkWhere((check) => check.language.startsWith('zh')),
    'check-thai': checkWhere((check) => check.language === 'th'),
    'check-of-another': checkWhere((check) => check.origin === 'import' && check.rating !== null),
    'check-unrated': checkWhere((check) => check.origin === 'import' && check.rating === null),
    explainers: at('/explainers'),
    explainer: async (page) => {
      await page.goto(`${url}/explainers`)
      await arrive(page, () => page.locator('.check-list a').first().click())
      await page.locator('.check-page').waitFor()
    },
    about: at('/about'),
    newsletter: at('/newsletter'),
    notices: at('/notices'),
    api: at('/api'),
    missing: at('/nowhere'),
  }
}

async function everyCheck({ url }: Desk): Promise<Listed[]> {
  const { checks, nextCursor } = (await (await fetch(`${url}/api/v1/checks?limit=100`)).json()) as { checks: Listed[]; nextCursor?: string }
  if (!nextCursor) return checks
  const more = (await (await fetch(`${url}/api/v1/checks?limit=100&cursor=${nextCursor}`)).json()) as { checks: Listed[] }
  return [...checks, ...more.checks]
}

function one(checks: Listed[], fits: (check: Listed) => boolean): Listed {
  const found = checks.find(fits)
  if (!found) throw new Error(`The demo town has no check where ${fits}`)
  return found
}

/** As somebody would pass it on. */
export const passedOn = (claim: string): string => `My neighbour got this: ${claim} Is it true?`

/** A false claim of the demo town that the matcher knows again, by itself and passed on. */
async function answered(desk: Desk, checks: Listed[]): Promise<Listed> {
  for (const check of checks.filter(({ ratingKey, language }) => ratingKey === 'false' && language === 'en')) {
    if ((await decisionOn(desk, check.claim)) === 'answer' && (await decisionOn(desk, passedOn(check.claim))) === 'answer') return check
  }
  throw new Error('The matcher knows no false claim of the demo town again.')
}

export const postscript = ' Please tell me!'

/** What several neighbours of the demo town ask, and nobody has checked. */
async function unanswered(desk: Desk): Promise<string> {
  const open = (await worlds['small-town']()).messages.filter(({ openClaim, url, text }) => openClaim && !url && !text.includes('http') && text.length > 80)
  for (const [, copies] of Map.groupBy(open, ({ openClaim }) => openClaim)) {
    const several = new Set(copies.map(({ asker }) => asker)).size > 2
    if (several && (await decisionOn(desk, copies[0].text)) === 'none' && (await decisionOn(desk, copies[0].text + postscript)) === 'none') return copies[0].text
  }
  throw new Error('The demo town has no open claim of several askers that the matcher leaves open.')
}

async function decisionOn({ url }: Desk, text: string): Promise<string> {
  return ((await (await fetch(`${url}/api/v1/matches?text=${encodeURIComponent(text)}`)).json()) as { decision: string }).decision
}

/** The beginning of some claim that the matcher takes for a perhaps. */
async function vague(desk: Desk, checks: Listed[]): Promise<string> {
  for (const { claim } of checks.filter(({ language }) => language === 'en')) {
    for (const words of [3, 4, 5]) {
      const text = claim.split(' ').slice(0, words).join(' ')
      if ((await decisionOn(desk, text)) === 'suggest') return text
    }
  }
  throw new Error('The matcher takes no beginning of a claim for a perhaps.')
}

async function inContext(browser: Browser, options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  try {
    await work(page)
    const wrong = complaints.filter((text) => !/status of 4\d\d/.test(text))
    if (wrong.length > 0) throw new Error(`The browser complained: ${wrong.join('; ')}`)
  } finally {
    await context.close()
  }
}
