/** Asking: the form, and the answer on the same page. */
import type { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { helpfulExplainers } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { ask, cleanText } from '#desk/submissions'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { answerPage } from '../views/answer-page.ts'
import { frontPage } from '../views/front-page.ts'
import { askerSecret } from './asker-cookie.ts'
import { field, readForm } from './form.ts'
import { frontOf } from './front.ts'

export function askRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/', async (c) => c.html(frontPage(c.var.words, await frontOf(deps, c.var.words.language))))

  app.post('/', async (c) => {
    const text = field(await readForm(c), 'text')
    const asked = await ask(deps, { text, asker: { secret: askerSecret(c, deps), address: c.var.address } })
    const explainers = await helpfulExplainers(deps.db, asked, c.var.words.language)
    return c.html(answerPage(c.var.words, asked, { text: cleanText(text), statusUrl: `${deps.settings.publicUrl}/status/${asked.statusToken}`, explainers }))
  })
}

/** What was refused stays in the form, so that nobody has to type it again. */
export function keepWhatWasTyped(deps: WebDeps) {
  return createMiddleware<WebEnv>(async (c, next) => {
    await next()
    const { error } = c
    if (c.req.method !== 'POST' || !(error instanceof Refusal)) return
    const headers = new Headers(error.data.seconds ? { 'Retry-After': String(error.data.seconds) } : {})
    const page = frontPage(c.var.words, { ...(await frontOf(deps, c.var.words.language)), typed: { text: await typedText(c), refused: refusalSentence(c.var.words, error) } })
    c.res = undefined
    c.res = await c.html(page, error.status as 400, Object.fromEntries(headers))
  })
}

async function typedText(c: WebContext): Promise<string> {
  return cleanText((await readForm(c)).get('text') ?? '')
}
