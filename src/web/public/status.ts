/** The private page of a question, and what the asker says of the answer. */
import type { Hono } from 'hono'
import { helpfulExplainers } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { findStatus, recordFeedback } from '#desk/submissions'
import type { WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { statusPage } from '../views/status-page.ts'
import { field, readForm } from './form.ts'

export function statusRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/status/:token', async (c) => {
    const token = c.req.param('token')
    const status = await findStatus(deps, token)
    if (!status) throw new Refusal('not-found')
    const explainers = await helpfulExplainers(deps.db, status, c.var.words.language)
    return c.html(statusPage(c.var.words, status, { token, explainers }))
  })

  app.post('/status/:token/feedback', async (c) => {
    const token = c.req.param('token')
    const form = await readForm(c)
    const helpful = field(form, 'helpful')
    if (helpful !== 'yes' && helpful !== 'no') throw new DoorRefusal('bad-input', { problem: 'helpful' })
    const known = await recordFeedback(deps, token, { checkId: field(form, 'check'), helpful: helpful === 'yes' })
    if (!known) throw new Refusal('not-found')
    return c.redirect(`/status/${encodeURIComponent(token)}`, 303)
  })
}
