/** The right of reply in the workspace of a check. */
import type { Hono } from 'hono'
import { Refusal } from '#desk/refusals'
import { addReply, changeReply, listReplies, removeReply, replyLimits } from '#desk/replies'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { belongingOf } from './drafting/belonging.ts'
import { idOfForm, newFormId } from './fields.ts'
import { frameOf } from './views/desk-page.ts'
import { repliesPage, type ReplyForm } from './views/replies-page.ts'

const fields = ['whom', 'how', 'askedOn', 'deadline', 'notAskedBecause', 'answer', 'answeredOn'] as const

export function repliesRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/desk/checks/:id/replies', async (c) => c.html(await page(c, { editing: c.req.query('edit') })))

  app.post('/desk/checks/:id/replies', async (c) => {
    const form = await readForm(c)
    const id = idOfForm(form)
    return take(c, readFields(form), { newId: id }, (typed) => addReply(deps, { ...typed, id, checkId: c.req.param('id'), personId: c.var.session!.personId }))
  })

  app.post('/desk/checks/:id/replies/:reply', async (c) => {
    const { id: checkId, reply: replyId } = c.req.param()
    const form = await readForm(c)
    const base = field(form, 'revision')
    if (!/^\d{1,9}$/.test(base)) throw new DoorRefusal('bad-input', { problem: 'revision is not a number' })
    return take(c, readFields(form), { editing: replyId }, (typed) => changeReply(deps, { ...typed, checkId, replyId, base: Number(base), personId: c.var.session!.personId }))
  })

  app.post('/desk/checks/:id/replies/:reply/removal', async (c) => {
    const { id: checkId, reply: replyId } = c.req.param()
    await removeReply(deps, { checkId, replyId, personId: c.var.session!.personId })
    return c.redirect(`/desk/checks/${checkId}/replies`, 303)
  })

  /** What is refused stays in the form. */
  async function take(c: WebContext, typed: ReturnType<typeof readFields>, where: { editing?: string; newId?: string }, work: (typed: ReturnType<typeof readFields>) => Promise<unknown>) {
    try {
      await work(typed)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not-found') throw error
      return c.html(await page(c, { ...where, typed, refused: error }), error.status as 400)
    }
    return c.redirect(`/desk/checks/${c.req.param('id')}/replies`, 303)
  }

  async function page(c: WebContext, { editing, newId, typed, refused }: { editing?: string; newId?: string; typed?: ReplyForm['typed']; refused?: Refusal }) {
    const checkId = c.req.param('id')!
    const check = await belongingOf(deps, checkId)
    const form: ReplyForm = { editing, typed: typed ?? {}, newId: newId ?? newFormId(deps.random), changedMeanwhile: refused?.code === 'changed-meanwhile', refused: refused && sentenceOf(c, refused) }
    return repliesPage(frameOf(c), check, { checkId, replies: await listReplies(deps, checkId), form, mayWrite: c.var.session!.roles.includes('reviewer') })
  }

  function sentenceOf({ var: { words } }: WebContext, { code, data }: Refusal): string {
    if (code === 'too-long') return words.say('evidence.tooLong', { field: words.say(`replies.field.${data.field as keyof typeof replyLimits}`), limit: data.limit, length: data.length })
    if (code === 'empty') return words.say(data.field === 'whom' ? 'replies.noWhom' : 'replies.neither')
    return refusalSentence(words, { code, data })
  }
}

function readFields(form: URLSearchParams) {
  return Object.fromEntries(fields.map((name) => [name, field(form, name)])) as Record<(typeof fields)[number], string>
}
