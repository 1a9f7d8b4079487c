/** Notices by the browser: the page that asks for them, what its script sends, and the worker that shows them. */
import type { Hono } from 'hono'
import { choicesThereAre } from '#desk/newsletter'
import { type NoticeDeps, subscribe, unsubscribe } from '#desk/notices'
import { Refusal } from '#desk/refusals'
import { scriptAddress, scripts } from '../assets/scripts.ts'
import type { WebDeps, WebEnv } from '../deps.ts'
import { noticesDonePage, noticesPage } from '../views/notices-page.ts'
import { chosenFrom } from './chosen.ts'
import { field, readForm } from './form.ts'

const worker = 'notice-worker'

export function noticeRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const notices = (): NoticeDeps => {
    if (!deps.notices) throw new Refusal('not-found')
    return { ...deps, key: deps.notices.key }
  }

  app.get('/notices', async (c) => c.html(noticesPage(c.var.words, { publicKey: deps.notices?.publicKey ?? null, there: await choicesThereAre(deps.db) })))

  app.post('/notices', async (c) => {
    const form = await readForm(c)
    await subscribe(notices(), { endpoint: field(form, 'endpoint'), p256dh: field(form, 'p256dh'), auth: field(form, 'auth') }, chosenFrom(form))
    return c.html(noticesDonePage(c.var.words, 'begun'))
  })

  app.post('/notices/end', async (c) => {
    await unsubscribe(notices(), field(await readForm(c), 'endpoint'))
    return c.html(noticesDonePage(c.var.words, 'ended'))
  })

  /** Under an address that stays: browsers look here for a newer one. */
  app.get('/notices/worker.js', async (c) => {
    const { content, type } = (await scripts()).get(scriptAddress(worker))!
    return c.body(content, 200, { 'Content-Type': type })
  })
}
