/** Lawful removal of what was published: asked for by an editor, agreed to by somebody else. */
import type { Hono } from 'hono'
import { approveRemoval, askRemoval, dropRemoval, removalReasons, removalsOf } from '#desk/removals'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { field, readForm } from '../public/form.ts'
import { frameOf } from './views/desk-page.ts'
import { removalsPage } from './views/removals-page.ts'

const doneWords = ['asked', 'removed', 'dropped'] as const

export function removalRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db } = deps

  app.get('/desk/checks/:id/removals', async (c) => {
    const done = doneWords.find((word) => word === c.req.query('done')) ?? null
    return c.html(removalsPage(frameOf(c), { removals: await removalsOf(db, c.req.param('id')), done }))
  })

  app.post('/desk/checks/:id/removals', async (c) => {
    const form = await readForm(c)
    const reason = removalReasons.find((one) => one === field(form, 'reason'))
    if (!reason) throw new DoorRefusal('bad-input', { problem: 'reason' })
    for (const sha256 of await chosen(c, form)) await askRemoval(deps, { sha256, reason, note: field(form, 'note'), personId: c.var.session!.personId })
    return back(c, 'asked')
  })

  app.post('/desk/checks/:id/removals/approval', async (c) => {
    const form = await readForm(c)
    if (field(form, 'sure') !== 'yes') throw new DoorRefusal('bad-input', { problem: 'sure' })
    for (const sha256 of await chosen(c, form)) await approveRemoval(deps, { sha256, personId: c.var.session!.personId })
    return back(c, 'removed')
  })

  app.post('/desk/checks/:id/removals/dropping', async (c) => {
    const form = await readForm(c)
    for (const sha256 of await chosen(c, form)) await dropRemoval(deps, { sha256, why: field(form, 'why'), personId: c.var.session!.personId })
    return back(c, 'dropped')
  })

  /** Of this check only. */
  async function chosen(c: WebContext, form: URLSearchParams): Promise<string[]> {
    const { versions } = await removalsOf(db, c.req.param('id')!)
    const hashes = form.getAll('version').filter((sha256) => versions.some((version) => version.sha256 === sha256))
    if (hashes.length === 0) throw new Refusal('nothing-chosen')
    return [...new Set(hashes)]
  }

  const back = (c: WebContext, done: (typeof doneWords)[number]) => c.redirect(`/desk/checks/${encodeURIComponent(c.req.param('id')!)}/removals?done=${done}`, 303)
}
