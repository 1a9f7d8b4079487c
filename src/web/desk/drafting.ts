/** Checks and explainers in work: the lists of them, and the page on which one is written, saved, proposed and taken back. */
import type { Hono } from 'hono'
import { propose, settleComment, withdraw } from '#desk/approvals'
import { listTopics } from '#desk/claims'
import { abandon, checklist, checksInWork, here, isDraftPart, openCheck, openEdition, openExplainer, readDraft, savePart } from '#desk/drafts'
import { findEdition } from '#desk/editions'
import { listExplainers } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { setReviewDate } from '#desk/review-dates'
import { partDifference } from '#publish'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { dayParameter } from '../parameters.ts'
import { field, readForm } from '../public/form.ts'
import { html } from '../views/html.ts'
import { idOfForm, newFormId } from './fields.ts'
import { changedParts, type SentPart } from './drafting/form.ts'
import { researchOf, workspaceOf } from './drafting/workspace.ts'
import { asRead } from './views/drafting/as-read.ts'
import { checklistView } from './views/drafting/checklist-view.ts'
import { checksPage } from './views/drafting/checks-page.ts'
import { type Clash, conflictPage } from './views/drafting/conflict-page.ts'
import { deskExplainersPage } from './views/drafting/explainers-page.ts'
import { actionsOf, addressOf, type Workspace, workspacePage } from './views/drafting/workspace-page.ts'
import { frameOf } from './views/desk-page.ts'

const doneWords = ['saved', 'proposed', 'withdrawn', 'review-date'] as const

export function draftingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db, clock } = deps
  const me = (c: WebContext) => c.var.session!.personId
  const canWrite = (c: WebContext) => c.var.session!.roles.includes('reviewer')
  const newId = (c: WebContext) => (canWrite(c) ? newFormId(deps.random) : null)

  app.get('/desk/checks', async (c) => c.html(checksPage(frameOf(c), await checksInWork(db), newId(c))))

  app.post('/desk/checks', async (c) => {
    const form = await readForm(c)
    const id = await openCheck(deps, { id: idOfForm(form), claimIds: form.getAll('claim'), language: field(form, 'language').trim(), personId: me(c) })
    return c.redirect(addressOf({ id, kind: 'check' }), 303)
  })

  /** An edition that is of the other kind stands at the other address. */
  for (const kind of ['check', 'explainer'] as const) {
    app.get(`/desk/${kind}s/:id`, async (c) => {
      const view = await workspaceOf(deps, c.req.param('id'))
      const { edition } = view.draft
      if (edition.kind !== kind) return c.redirect(addressOf(edition) + new URL(c.req.url).search, 301)
      const done = doneWords.find((word) => word === c.req.query('done')) ?? null
      const locked = !canWrite(c) || view.draft.proposal !== null
      const [topics, research] = await Promise.all([listTopics(db), kind === 'check' ? researchOf(deps, c.var.words, edition.checkId, !locked) : html``])
      return c.html(workspacePage(frameOf(c), { ...view, topics, research, done, canWrite: canWrite(c), locked } satisfies Workspace))
    })
  }

  app.get('/desk/explainers', async (c) => c.html(deskExplainersPage(frameOf(c), { inWork: await checksInWork(db, 'explainer'), standing: await listExplainers(db, c.var.words.language), newId: newId(c) })))

  app.post('/desk/explainers', async (c) => {
    const form = await readForm(c)
    return c.redirect(addressOf({ id: await openExplainer(deps, { id: idOfForm(form), language: field(form, 'language').trim(), personId: me(c) }), kind: 'explainer' }), 303)
  })

  /** Without a script the whole form comes at once; what nobody changed says nothing. */
  app.post('/desk/checks/:id/draft', async (c) => {
    const editionId = c.req.param('id')
    const clashes: Clash[] = []
    for (const sent of changedParts(await readForm(c))) {
      const theirs = await saveOrClash(c, editionId, sent)
      if ('text' in theirs) clashes.push({ part: sent.part, mine: sent.text, theirs })
    }
    if (clashes.length === 0) return c.redirect(`${actionsOf(editionId)}?done=saved`, 303)
    return c.html(conflictPage(frameOf(c), { edition: (await findEdition(db, editionId))!, clashes }), 409)
  })

  /** One part, from the page's own script. */
  app.post('/desk/checks/:id/parts', async (c) => {
    const editionId = c.req.param('id')
    const sent = partOf(await readForm(c))
    const saved = await saveOrClash(c, editionId, sent)
    if (!('text' in saved)) return c.json({ ...saved, checklist: await checklistOf(c, editionId) })
    const { language } = (await findEdition(db, editionId))!
    const kinds = { same: 'both', removed: 'theirs', added: 'mine' } as const
    const { pieces, onlySigns } = partDifference(sent.part, asRead(c.var.words, sent.part, saved.text), asRead(c.var.words, sent.part, sent.text), language)
    return c.json({ type: '#changed-meanwhile', other: { ...saved, differences: pieces.map(({ kind, runs }) => ({ kind: kinds[kind], runs })), onlySigns } }, 409)
  })

  /** Says where somebody is, and is told who else is here and what they have changed. */
  app.post('/desk/checks/:id/here', async (c) => {
    const editionId = c.req.param('id')
    const form = await readForm(c)
    const part = field(form, 'part')
    if (isDraftPart(part)) await here(deps, { editionId, part, personId: me(c) })
    const known = knownRevisions(field(form, 'known'))
    const { parts, presence } = await readDraft(db, editionId, clock())
    const newer = Object.entries(parts).filter(([name, { revision }]) => revision > (known[name] ?? 0))
    return c.json({
      people: presence.filter(({ personId }) => personId !== me(c)).map(({ name, part }) => ({ name, part })),
      parts: Object.fromEntries(newer.map(([name, { text, revision, name: writer }]) => [name, { text, revision, name: writer ?? '' }])),
      checklist: await checklistOf(c, editionId),
    })
  })

  app.post('/desk/checks/:id/proposal', async (c) => {
    await propose(deps, { editionId: c.req.param('id'), personId: me(c) })
    return c.redirect(`${actionsOf(c.req.param('id'))}?done=proposed`, 303)
  })

  app.post('/desk/checks/:id/proposal/withdrawal', async (c) => {
    await withdraw(deps, { editionId: c.req.param('id'), personId: me(c) })
    return c.redirect(`${actionsOf(c.req.param('id'))}?done=withdrawn`, 303)
  })

  /** A language that is there already is where its form leads. */
  app.post('/desk/checks/:id/editions', async (c) => {
    const language = field(await readForm(c), 'language').trim()
    try {
      return c.redirect(actionsOf(await openEdition(deps, { checkId: c.req.param('id'), language, personId: me(c) })), 303)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'edition-exists') return c.redirect(actionsOf(String(error.data.edition)), 303)
      throw error
    }
  })

  app.post('/desk/checks/:id/abandonment', async (c) => {
    const editionId = c.req.param('id')
    await abandon(deps, { editionId, personId: me(c) })
    return c.redirect(`/desk/${(await findEdition(db, editionId))!.kind}s`, 303)
  })

  app.post('/desk/checks/:id/review-date', async (c) => {
    const due = dayParameter(field(await readForm(c), 'due'), 'due')
    await setReviewDate(deps, { editionId: c.req.param('id'), dueOn: due, personId: me(c) })
    return c.redirect(`${actionsOf(c.req.param('id'))}?done=review-date`, 303)
  })

  app.post('/desk/comments/:id/settlement', async (c) => {
    const id = c.req.param('id')
    if (!/^\d{1,15}$/.test(id)) throw new Refusal('not-found')
    const back = field(await readForm(c), 'back')
    await settleComment(deps, { id: Number(id), personId: me(c) })
    return c.redirect(/^\/desk\/(checks|explainers|approvals)\/[\w-]+$/.test(back) ? back : '/desk/checks', 303)
  })

  async function saveOrClash(c: WebContext, editionId: string, { part, base, text }: SentPart): Promise<{ revision: number } | Clash['theirs']> {
    try {
      return await savePart(deps, { editionId, part, base, text, personId: me(c) })
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile') throw error
      return { text: String(error.data.text), revision: Number(error.data.revision), name: String(error.data.name) }
    }
  }

  async function checklistOf(c: WebContext, editionId: string): Promise<string> {
    return String(await checklistView(c.var.words, await checklist(deps, editionId)))
  }
}

function partOf(form: URLSearchParams): SentPart {
  const [part, base] = [field(form, 'part'), field(form, 'base')]
  if (!isDraftPart(part) || !/^\d{1,9}$/.test(base)) throw new DoorRefusal('bad-input', { problem: 'part' })
  return { part, base: Number(base), text: field(form, 'text') }
}

function knownRevisions(text: string): Record<string, number> {
  try {
    return Object.fromEntries(Object.entries(JSON.parse(text) as object).map(([name, revision]) => [name, Number(revision)]))
  } catch {
    return {}
  }
}
