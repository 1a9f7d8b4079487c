/** After publication: complaints, days to look again, and what the desk counts. */
import type { Hono } from 'hono'
import { assignComplaint, decideComplaint, openComplaints, outcomes } from '#desk/complaints'
import { counters } from '#desk/counters'
import { dueReviews, reviewDone } from '#desk/review-dates'
import type { WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { field, readForm } from '../public/form.ts'
import { frameOf } from './views/desk-page.ts'
import { complaintsPage } from './views/drafting/complaints-page.ts'
import { countersPage } from './views/drafting/counters-page.ts'
import { reviewsPage } from './views/drafting/reviews-page.ts'

export function aftercareRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/desk/complaints', async (c) => c.html(complaintsPage(frameOf(c), await openComplaints(deps))))

  app.post('/desk/complaints/:id/assignment', async (c) => {
    await assignComplaint(deps, { id: c.req.param('id'), personId: c.var.session!.personId })
    return c.redirect('/desk/complaints', 303)
  })

  app.post('/desk/complaints/:id/decision', async (c) => {
    const form = await readForm(c)
    const outcome = outcomes.find((one) => one === field(form, 'outcome'))
    if (!outcome) throw new DoorRefusal('bad-input', { problem: 'outcome' })
    await decideComplaint(deps, { id: c.req.param('id'), personId: c.var.session!.personId, outcome, answer: field(form, 'answer') })
    return c.redirect('/desk/complaints', 303)
  })

  app.get('/desk/reviews', async (c) => c.html(reviewsPage(frameOf(c), await dueReviews(deps))))

  app.post('/desk/reviews/:id/done', async (c) => {
    await reviewDone(deps, { editionId: c.req.param('id'), personId: c.var.session!.personId })
    return c.redirect('/desk/reviews', 303)
  })

  app.get('/desk/counters', async (c) => c.html(countersPage(frameOf(c), await counters(deps))))
}
