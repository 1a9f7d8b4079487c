/** The queue: looking at it, taking claims on, merging, closing, and undoing. */
import type { Hono } from 'hono'
import { assign, closeClaims, isClosingReason, listTopics, mergeClaims, queue, queueAges, queueCounts, type QueueFilters, queueLanguages, queueLinesOf, queueStates, queueWho, removeView, savedViews, saveView, unassign, undoClosings, undoMerges } from '#desk/claims'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { field, readForm } from '../public/form.ts'
import { chosenClaims, textField, wayBack } from './fields.ts'
import { closingPage } from './views/closing-page.ts'
import { frameOf } from './views/desk-page.ts'
import { mergingPage } from './views/merging-page.ts'
import { queueList } from './views/queue-list.ts'
import { type Done, queuePage } from './views/queue-page.ts'

export const longestAnswer = 2_000

export function queueRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db } = deps
  const me = (c: WebContext) => c.var.session!.personId

  app.get('/desk/queue', async (c) => {
    const filters = readFilters(c)
    const [page, counts, topics, languages, views] = await Promise.all([queue(deps, filters, me(c)), queueCounts(deps), listTopics(db), queueLanguages(db), savedViews(db, me(c))])
    return c.html(queuePage(frameOf(c), { filters, page, counts, topics, languages, views, done: readDone(c), now: deps.clock() }))
  })

  /** The list alone, for the browser module that keeps it fresh. */
  app.get('/desk/queue/list', async (c) => {
    const filters = readFilters(c)
    return c.html(queueList(frameOf(c), filters, await queue(deps, filters, me(c)), deps.clock()))
  })

  app.post('/desk/queue/take', async (c) => {
    const form = await readForm(c)
    await assign(deps, { claimIds: chosenClaims(form), personId: me(c) })
    return c.redirect(wayBack(form, { done: 'taken' }), 303)
  })

  app.post('/desk/queue/leave', async (c) => {
    const form = await readForm(c)
    await unassign(deps, { claimIds: chosenClaims(form), personId: me(c) })
    return c.redirect(wayBack(form, { done: 'left' }), 303)
  })

  /** Merging is looked at before it is done: which wording shall stand? */
  app.post('/desk/queue/merge', async (c) => {
    const form = await readForm(c)
    const lines = await chosenLines(form, 2)
    return c.html(mergingPage(frameOf(c), { lines, back: wayBack(form) }))
  })

  app.post('/desk/queue/merges', async (c) => {
    const form = await readForm(c)
    const made = await mergeClaims(deps, { from: chosenClaims(form), into: field(form, 'into'), personId: me(c) })
    return c.redirect(wayBack(form, made.length > 0 ? { done: 'merged', of: made.join('.') } : {}), 303)
  })

  app.post('/desk/queue/close', async (c) => {
    const form = await readForm(c)
    return c.html(closingPage(frameOf(c), { lines: await chosenLines(form, 1), back: wayBack(form) }))
  })

  app.post('/desk/queue/closings', async (c) => {
    const form = await readForm(c)
    const reason = field(form, 'reason')
    if (!isClosingReason(reason)) throw new Refusal('nothing-chosen')
    const answer = textField(form, `answer-${reason}`, longestAnswer) || c.var.words.say(`close.answer.${reason}`)
    const closed = await closeClaims(deps, { claimIds: chosenClaims(form), reason, answer, personId: me(c) })
    return c.redirect(wayBack(form, closed.length > 0 ? { done: 'closed', of: closed.join('.') } : {}), 303)
  })

  app.post('/desk/queue/undo', async (c) => {
    const form = await readForm(c)
    const of = field(form, 'of').split('.').filter((id) => /^[\w-]{1,64}$/.test(id)).slice(0, 200)
    const what = field(form, 'what')
    const ids = of.map(Number).filter(Number.isSafeInteger)
    if (what === 'merged') await undoMerges(deps, { mergeIds: ids, personId: me(c) })
    else if (what === 'closed') await undoClosings(deps, { closingIds: ids, personId: me(c) })
    else throw new DoorRefusal('bad-input', { problem: 'what' })
    return c.redirect(wayBack(form, { done: 'undone' }), 303)
  })

  app.post('/desk/queue/views', async (c) => {
    const form = await readForm(c)
    const name = textField(form, 'name', 60)
    if (!name) throw new Refusal('nothing-chosen')
    const back = wayBack(form)
    await saveView(deps, { personId: me(c), name, query: back.split('?')[1] ?? '' })
    return c.redirect(back, 303)
  })

  app.post('/desk/queue/views/:view/removal', async (c) => {
    const id = Number(c.req.param('view'))
    if (Number.isSafeInteger(id)) await removeView(db, { personId: me(c), id })
    return c.redirect(wayBack(await readForm(c)), 303)
  })

  async function chosenLines(form: URLSearchParams, least: number) {
    const lines = await queueLinesOf(deps, chosenClaims(form))
    if (lines.length < least) throw new Refusal(least > 1 ? 'choose-two' : 'nothing-chosen')
    return lines
  }
}

/** What an address does not say, or says wrongly, filters nothing. */
function readFilters(c: WebContext): QueueFilters {
  const { state, topic, language, who, age, cursor } = c.req.query()
  const one = <T extends string>(known: readonly T[], value: string | undefined) => known.find((each) => each === value)
  const word = (value: string | undefined) => (value && /^[\p{L}\p{M}\p{N}_-]{1,60}$/u.test(value) ? value : undefined)
  return { state: one(queueStates, state) ?? 'open', topic: word(topic), language: word(language), who: one(queueWho, who), age: one(queueAges, age), cursor: cursor || undefined }
}

function readDone(c: WebContext): Done | null {
  const { done, of = '' } = c.req.query()
  const what = (['taken', 'left', 'merged', 'closed', 'undone'] as const).find((each) => each === done)
  return what ? { what, of: /^[\w.-]{0,5000}$/.test(of) ? of : '' } : null
}
