/** The list of checks, and one of them. */
import type { Hono } from 'hono'
import { checkFacets, getCheck, translationsOf } from '#desk/checks'
import { findChecks } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { checkPage } from '../views/check-page.ts'
import { checksPage, type ListQuestion } from '../views/checks-page.ts'
import { cleanParameter, dayParameter } from '../parameters.ts'
import { publishedPages } from './published.ts'

const perPage = 20

export function checkRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/checks', async (c) => {
    const question = questionOf(c)
    const [page, facets] = await Promise.all([findChecks(deps, { ...given(question), limit: perPage }), checkFacets(deps.db)])
    return c.html(checksPage(c.var.words, { question, ...page, facets }))
  })

  const published = publishedPages(deps)
  app.get('/checks/:id', async (c) => {
    const id = cleanParameter(c.req.param('id'))
    const own = await published(c, id, 'check')
    if (own) return own
    const check = await getCheck(deps.db, id)
    if (!check) throw new Refusal('not-found')
    return c.html(checkPage(c.var.words, check, await translationsOf(deps.db, check), deps.settings.publicUrl))
  })
}

function questionOf(c: WebContext): ListQuestion {
  const read = (name: string) => cleanParameter(c.req.query(name))
  return { query: read('query'), language: read('language'), rating: read('rating'), topic: read('topic'), from: dayParameter(read('from'), 'from'), to: dayParameter(read('to'), 'to'), cursor: read('cursor') }
}

/** A field that was left empty asks for nothing. */
function given(question: ListQuestion): Partial<ListQuestion> {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value))
}
