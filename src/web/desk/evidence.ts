/** Evidence in the workspace of a check: adding by link or file, saying what it shows, its order, its copies. */
import type { Hono } from 'hono'
import { addEvidence, changeEvidence, isOriginalEdition, listEvidence, longestFields, moveEvidence, removeEvidence, retryCapture, sourcesGate } from '#desk/evidence'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { belongingOf } from './drafting/belonging.ts'
import { idOfForm, newFormId } from './fields.ts'
import { captureLine, type EvidenceForm, evidencePage } from './views/evidence-page.ts'
import { frameOf } from './views/desk-page.ts'

const fields = ['url', 'title', 'source', 'kind', 'stance', 'quote', 'shows', 'interest'] as const

export function evidenceRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db } = deps

  app.get('/desk/checks/:id/evidence', async (c) => c.html(await page(c, { editing: c.req.query('edit') })))

  /** For the page's own script: how the copies stand now, as it would show them. */
  app.get('/desk/checks/:id/evidence/captures', async (c) => {
    if (!(await isOriginalEdition(db, c.req.param('id')))) throw new Refusal('not-found')
    const list = await listEvidence(db, c.req.param('id'))
    const mayWrite = c.var.session!.roles.includes('reviewer')
    return c.json({ items: await Promise.all(list.map(async (item) => ({ id: item.id, state: item.capture?.state ?? 'none', html: String(await captureLine(c.var.words, item, mayWrite)) }))) })
  })

  app.post('/desk/checks/:id/evidence', async (c) => {
    const form = await readForm(c)
    return add(c, form, async (id, given) => {
      if (!given.url) throw new Refusal('not-a-link')
      await addEvidence(deps, { ...given, id, checkId: c.req.param('id'), personId: c.var.session!.personId })
    })
  })

  app.post('/desk/checks/:id/evidence/file', async (c) => {
    const { form, file } = await readUpload(c)
    return add(c, form, async (id, given) => {
      if (!file) throw new Refusal('bad-file', { why: 'empty' })
      await addEvidence(deps, { ...given, id, upload: file, checkId: c.req.param('id'), personId: c.var.session!.personId })
    }, { isFile: true })
  })

  app.post('/desk/checks/:id/evidence/:evidence', async (c) => {
    const { id: checkId, evidence: evidenceId } = c.req.param()
    const form = await readForm(c)
    const { url: _, ...given } = readFields(form)
    try {
      await changeEvidence(deps, { ...given, checkId, evidenceId, base: revisionIn(form), personId: c.var.session!.personId })
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not-found') throw error
      return c.html(await page(c, { editing: evidenceId, typed: given, refused: error }), error.status as 400)
    }
    return back(c, evidenceId)
  })

  app.post('/desk/checks/:id/evidence/:evidence/place', async (c) => {
    const { id: checkId, evidence: evidenceId } = c.req.param()
    const form = await readForm(c)
    const [by, seen] = [field(form, 'by'), field(form, 'at')]
    if (by !== 'up' && by !== 'down') throw new DoorRefusal('bad-input', { problem: 'by is neither up nor down' })
    if (!/^\d{1,6}$/.test(seen)) throw new DoorRefusal('bad-input', { problem: 'at is not a place' })
    await moveEvidence(deps, { checkId, evidenceId, by, seenAt: Number(seen), personId: c.var.session!.personId })
    return back(c, evidenceId)
  })

  app.post('/desk/checks/:id/evidence/:evidence/capture', async (c) => {
    const { id: checkId, evidence: evidenceId } = c.req.param()
    const form = await readForm(c)
    const keepBecause = field(form, 'keepBecause')
    if (field(form, 'keep') === 'yes' && !/[\p{L}\p{N}]/u.test(keepBecause)) throw new Refusal('empty', { field: 'keepBecause' })
    await retryCapture(deps, { checkId, evidenceId, keepBecause, personId: c.var.session!.personId })
    return back(c, evidenceId)
  })

  app.post('/desk/checks/:id/evidence/:evidence/removal', async (c) => {
    const { id: checkId, evidence: evidenceId } = c.req.param()
    await removeEvidence(deps, { checkId, evidenceId, personId: c.var.session!.personId })
    return c.redirect(`/desk/checks/${checkId}/evidence`, 303)
  })

  /** What is refused stays in the form. */
  async function add(c: WebContext, form: URLSearchParams, work: (id: string, given: ReturnType<typeof readFields>) => Promise<void>, { isFile = false } = {}) {
    const id = idOfForm(form)
    const given = readFields(form)
    try {
      await work(id, given)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not-found') throw error
      return c.html(await page(c, { typed: given, refused: error, newId: id, isFile }), error.status as 400)
    }
    return back(c, id)
  }

  function back(c: WebContext, evidenceId: string) {
    return c.redirect(`/desk/checks/${c.req.param('id')}/evidence#evidence-${evidenceId}`, 303)
  }

  async function page(c: WebContext, { editing, typed, refused, newId, isFile }: { editing?: string; typed?: EvidenceForm['typed']; refused?: Refusal; newId?: string; isFile?: boolean } = {}) {
    const checkId = c.req.param('id')!
    const check = await belongingOf(deps, checkId)
    const [evidence, gate] = await Promise.all([listEvidence(db, checkId), sourcesGate(db, checkId)])
    const form: EvidenceForm = { editing, typed: typed ?? {}, newId: newId ?? newFormId(deps.random), changedMeanwhile: refused?.code === 'changed-meanwhile', refused: refused && sentenceOf(c, refused), isFile }
    return evidencePage(frameOf(c), check, { checkId, evidence, gate, form, mayWrite: c.var.session!.roles.includes('reviewer') })
  }

  function sentenceOf({ var: { words } }: WebContext, { code, data }: Refusal): string {
    if (code === 'bad-file') return words.say(`evidence.refused.${data.why as 'kind'}`)
    if (code === 'too-long') return words.say('evidence.tooLong', { field: words.say(`evidence.field.${data.field as keyof typeof longestFields}`), limit: data.limit, length: data.length })
    if (code === 'empty') return words.say('evidence.empty')
    return refusalSentence(words, { code, data })
  }
}

function readFields(form: URLSearchParams) {
  return Object.fromEntries(fields.map((name) => [name, field(form, name)])) as Record<(typeof fields)[number], string>
}

function revisionIn(form: URLSearchParams): number {
  const written = field(form, 'revision')
  if (!/^\d{1,9}$/.test(written)) throw new DoorRefusal('bad-input', { problem: 'revision is not a number' })
  return Number(written)
}

/** The body was read within its limits already. */
async function readUpload(c: WebContext): Promise<{ form: URLSearchParams; file: { bytes: Uint8Array; name: string } | undefined }> {
  const sent = await new Response(await c.req.arrayBuffer(), { headers: { 'Content-Type': c.req.header('Content-Type')! } }).formData().catch(() => {
    throw new DoorRefusal('bad-input', { problem: 'the form is not whole' })
  })
  const form = new URLSearchParams()
  let file: { bytes: Uint8Array; name: string } | undefined
  for (const [name, value] of sent) {
    if (typeof value === 'string') form.append(name, value.replaceAll('\0', ''))
    else if (name === 'file' && value.size > 0) file = { bytes: new Uint8Array(await value.arrayBuffer()), name: value.name }
  }
  return { form, file }
}
