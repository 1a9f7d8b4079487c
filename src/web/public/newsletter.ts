/** The newsletter: asking for it, confirming, changing and ending it by secret links. None of it needs a script. */
import type { Hono } from 'hono'
import { changeChoices, type Choices, choicesOf, choicesThereAre, confirm, idOf, type NewsletterDeps, subscribe, unsubscribe } from '#desk/newsletter'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { confirmPage, donePage, newsletterPage, preferencesPage, unsubscribePage } from '../views/newsletter-page.ts'
import { chosenFrom } from './chosen.ts'
import { field, readForm } from './form.ts'

export function newsletterRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const sends = deps.newsletter?.sends ?? false
  const newsletter = (): NewsletterDeps => {
    if (!deps.newsletter || !sends) throw new Refusal('not-found')
    return { ...deps, key: deps.newsletter.key }
  }

  app.get('/newsletter', async (c) => c.html(newsletterPage(c.var.words, { sends, there: await choicesThereAre(deps.db) })))

  app.post('/newsletter', async (c) => {
    const form = await readForm(c)
    const address = field(form, 'address')
    try {
      await subscribe(newsletter(), address, choicesFrom(form))
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'not-an-address') throw error
      const refused = refusalSentence(c.var.words, error)
      return c.html(newsletterPage(c.var.words, { sends, there: await choicesThereAre(deps.db), typed: { address: address.slice(0, 254), choices: choicesFrom(form), refused } }), 400)
    }
    return c.html(donePage(c.var.words, 'asked'))
  })

  app.get('/newsletter/confirm/:token', (c) => {
    const token = c.req.param('token')
    if (!idOf(newsletter().key, 'confirm', token)) throw new Refusal('not-found')
    return c.html(confirmPage(c.var.words, token))
  })

  app.post('/newsletter/confirm/:token', async (c) => {
    if (!(await confirm(newsletter(), c.req.param('token')))) throw new Refusal('not-found')
    return c.html(donePage(c.var.words, 'confirmed'))
  })

  app.get('/newsletter/preferences/:token', async (c) => preferences(c, c.req.param('token'), false))

  app.post('/newsletter/preferences/:token', async (c) => {
    const token = c.req.param('token')
    if (!(await changeChoices(newsletter(), token, choicesFrom(await readForm(c))))) throw new Refusal('not-found')
    return preferences(c, token, true)
  })

  app.get('/newsletter/unsubscribe/:token', (c) => c.html(unsubscribePage(c.var.words, c.req.param('token'))))

  app.post('/newsletter/unsubscribe/:token', async (c) => {
    if (deps.newsletter) await unsubscribe({ ...deps, key: deps.newsletter.key }, c.req.param('token'))
    return c.html(donePage(c.var.words, 'ended'))
  })

  async function preferences(c: WebContext, token: string, isSaved: boolean): Promise<Response> {
    const choices = await choicesOf(newsletter(), token)
    if (!choices) throw new Refusal('not-found')
    return c.html(preferencesPage(c.var.words, { token, choices, there: await choicesThereAre(deps.db), isSaved }))
  }
}

function choicesFrom(form: URLSearchParams): Choices {
  const cadence = field(form, 'cadence')
  if (cadence !== 'daily' && cadence !== 'weekly') throw new DoorRefusal('bad-input', { problem: 'cadence' })
  return { cadence, ...chosenFrom(form) }
}
