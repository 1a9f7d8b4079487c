/** Approving: what waits, and the page on which a second person agrees to exactly these bytes, or sends them back. */
import type { Hono } from 'hono'
import { approve, comment, type Proposal, proposalsWaiting, readProposal, sendBack } from '#desk/approvals'
import { checklist } from '#desk/drafts'
import { readPublished } from '#desk/published'
import { removalsWaiting } from '#desk/removals'
import { Refusal } from '#desk/refusals'
import { NoGlyphs, previewCard } from '#desk/sharing'
import { isExplainer } from '#desk/versions'
import type { WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { deskFacts } from '../public/desk-facts.ts'
import { field, readForm } from '../public/form.ts'
import { structuredDataOf } from './drafting/as-published.ts'
import { approvalPage, commentParts } from './views/drafting/approval-page.ts'
import { approvalsPage } from './views/drafting/approvals-page.ts'
import { frameOf } from './views/desk-page.ts'

const doneWords = ['commented', 'sent-back', 'approved'] as const

export function approvalRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db, clock, settings } = deps

  app.get('/desk/approvals', async (c) => c.html(approvalsPage(frameOf(c), await proposalsWaiting(db), await removalsWaiting(db))))

  app.get('/desk/approvals/:sha256', async (c) => {
    const proposal = await readProposal(db, c.req.param('sha256'))
    const done = doneWords.find((word) => word === c.req.query('done')) ?? null
    const [items, machines, takesBack] = await Promise.all([checklist(deps, proposal.editionId), structuredDataOf(db, deskFacts(c, deps), proposal, clock()), languagesTakenBack(proposal)])
    return c.html(approvalPage(frameOf(c), { proposal, items, machines, takesBack, done }))
  })

  /** With an original that is retracted, in which other languages it stands. */
  async function languagesTakenBack({ document, editionId, checkId }: Proposal): Promise<string[]> {
    if (document.change.kind !== 'retraction' || editionId !== checkId) return []
    return (await readPublished(db, editionId))?.editions.map(({ language }) => language) ?? []
  }

  /** As it would be drawn if it were published today. */
  app.get('/desk/approvals/:sha256/card.png', async (c) => {
    const { document } = await readProposal(db, c.req.param('sha256'))
    if (isExplainer(document)) throw new Refusal('not-found')
    try {
      return c.body(new Uint8Array(await previewCard(document, clock(), { deskName: c.var.identity.name, publicUrl: settings.publicUrl })), 200, { 'Content-Type': 'image/png' })
    } catch (error) {
      if (error instanceof NoGlyphs) throw new Refusal('not-found')
      throw error
    }
  })

  /** The form carries the hash of what was on the screen: that, and nothing else, is approved. */
  app.post('/desk/approvals/:sha256/approval', async (c) => {
    const sha256 = c.req.param('sha256')
    if (field(await readForm(c), 'sha256') !== sha256) throw new DoorRefusal('bad-input', { problem: 'sha256' })
    await approve({ ...deps, publisher: { name: c.var.identity.name, site: settings.publicUrl } }, { sha256, approverId: c.var.session!.personId })
    return c.redirect(`/desk/approvals/${sha256}?done=approved`, 303)
  })

  app.post('/desk/approvals/:sha256/return', async (c) => {
    const sha256 = c.req.param('sha256')
    await sendBack(deps, { sha256, approverId: c.var.session!.personId, reason: field(await readForm(c), 'reason') })
    return c.redirect(`/desk/approvals/${sha256}?done=sent-back`, 303)
  })

  app.post('/desk/approvals/:sha256/comments', async (c) => {
    const sha256 = c.req.param('sha256')
    const form = await readForm(c)
    const part = commentParts.find((one) => one === field(form, 'part'))
    if (!part) throw new DoorRefusal('bad-input', { problem: 'part' })
    const [quote, text] = [field(form, 'quote'), field(form, 'text')]
    await comment(deps, { sha256, part, quote: quote || undefined, text, personId: c.var.session!.personId })
    return c.redirect(`/desk/approvals/${sha256}?done=commented#comments`, 303)
  })
}
