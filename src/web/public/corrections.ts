/** Corrections for everybody, reporting a mistake, and the private page of the answer. */
import type { Hono } from 'hono'
import type { EditionKind } from '#db'
import { complain, findComplaint } from '#desk/complaints'
import { listCorrections } from '#desk/corrections'
import { nameOf, readPublished } from '#desk/published'
import { Refusal } from '#desk/refusals'
import type { WebDeps, WebEnv } from '../deps.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { cleanParameter } from '../parameters.ts'
import { correctionsPage } from '../views/corrections-page.ts'
import { complaintPage, type Report, reportPage } from '../views/report-page.ts'
import { field, readForm } from './form.ts'

export function correctionRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db, settings } = deps

  app.get('/corrections', async (c) => c.html(correctionsPage(c.var.words, await listCorrections(db, { cursor: c.req.query('cursor') ?? null }))))

  for (const kind of ['check', 'explainer'] as const) {
    app.get(`/${kind}s/:id/report`, async (c) => c.html(reportPage(c.var.words, await reported(kind, c.req.param('id')))))

    app.post(`/${kind}s/:id/report`, async (c) => {
      const about = await reported(kind, c.req.param('id'))
      const form = await readForm(c)
      const [said, text] = [field(form, 'kind') === 'appeal' ? ('appeal' as const) : ('error' as const), field(form, 'text')]
      try {
        const token = await complain(deps, { editionId: about.id, kind: said, text })
        return c.redirect(`/complaints/${token}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 404) throw error
        const refused = error.code === 'empty' ? c.var.words.say('report.empty') : refusalSentence(c.var.words, error)
        return c.html(reportPage(c.var.words, { ...about, typed: { kind: said, text, refused } }), error.status as 400)
      }
    })
  }

  app.get('/complaints/:token', async (c) => {
    const token = c.req.param('token')
    const complaint = await findComplaint(db, token)
    if (!complaint) throw new Refusal('not-found')
    return c.html(complaintPage(c.var.words, complaint, `${settings.publicUrl}/complaints/${encodeURIComponent(token)}`))
  })

  /** A check of another publisher is theirs to correct. */
  async function reported(kind: EditionKind, id: string): Promise<Pick<Report, 'id' | 'kind' | 'name'>> {
    const edition = await readPublished(db, cleanParameter(id))
    if (edition?.kind !== kind) throw new Refusal('not-found')
    return { id: edition.id, kind, name: edition.document ? nameOf(edition.document) : '' }
  }
}
