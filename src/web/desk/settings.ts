/** The editor's settings: the desk's name, and what it says of itself on its six pages, each in the languages of the interface. */
import type { Hono } from 'hono'
import { changeIdentity, changesOf, isPolicyName, lastChanges, type PolicyName, standingAt } from '#desk/identity'
import { Refusal } from '#desk/refusals'
import { interfaceLanguages, wordsIn } from '#words'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { standardText } from '../views/policy-text.ts'
import { frameOf } from './views/desk-page.ts'
import { type PolicyForm, policySettingsPage } from './views/policy-settings-page.ts'
import { type NameForm, settingsPage } from './views/settings-page.ts'

/** What was tried to be written, and what stands there by now. */
interface Tried {
  text: string | null
  clash?: { text: string | null; revision: number; by: string }
}

export function settingsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db, settings, speaking } = deps

  app.get('/desk/settings', async (c) => page(c, {}))

  app.post('/desk/settings/name', async (c) => {
    const form = await readForm(c)
    const text = field(form, 'do') === 'default' ? null : field(form, 'name')
    return write(c, { part: 'name', language: '', base: baseOf(form), text }, {
      done: '/desk/settings?done=saved',
      refused: (refused) => page(c, { typed: text ?? '', refused }, 400),
      clash: (tried) => page(c, { typed: text ?? '', clash: tried.clash }, 409),
    })
  })

  app.get('/desk/settings/:policy', async (c) => policyPage(c, policyOf(c), languageOf(c.req.query('language') ?? c.var.words.language), {}))

  app.post('/desk/settings/:policy', async (c) => {
    const policy = policyOf(c)
    const form = await readForm(c)
    const language = languageOf(field(form, 'language'))
    const [what, typed, base] = [field(form, 'do'), field(form, 'text'), baseOf(form)]
    if (what === 'preview') return policyPage(c, policy, language, { typed, base, preview: typed })
    const text = what === 'default' ? null : typed
    return write(c, { part: policy, language, base, text }, {
      done: `/desk/settings/${policy}?language=${language}&done=saved`,
      refused: (refused) => policyPage(c, policy, language, { typed, base, refused }, 400),
      clash: ({ clash }) => policyPage(c, policy, language, { typed: text ?? undefined, clash }, 409),
    })
  })

  type Answer = Response | Promise<Response>

  /** This process knows of it before it answers; the others are told by the database. */
  async function write(c: WebContext, change: { part: PolicyName | 'name'; language: string; base: number; text: string | null }, then: { done: string; refused(sentence: string): Answer; clash(tried: Tried): Answer }): Promise<Response> {
    const { part, language, text } = change
    const isDefault = text !== null && part !== 'name' && standingAt(c.var.identity, { part, language }).text === null && sameText(text, defaultText(c, part, language))
    try {
      if (!isDefault) await changeIdentity(deps, c.var.identity.defaults, { ...change, personId: c.var.session!.personId })
      await speaking.refresh()
      return c.redirect(then.done, 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await speaking.refresh()
      if (error.code !== 'changed-meanwhile') return then.refused(refusalSentence(c.var.words, error))
      return then.clash({ text, clash: { text: error.data.standard ? null : String(error.data.text), revision: Number(error.data.revision), by: String(error.data.name) } })
    }
  }

  async function page(c: WebContext, form: Omit<NameForm, 'base'>, status: 200 | 400 | 409 = 200): Promise<Response> {
    const identity = speaking.now()
    const [last, names] = await Promise.all([lastChanges(db), changesOf(db, 'name')])
    const facts = { publicUrl: settings.publicUrl, logName: (await deps.ledger.checkpoint())?.split('\n', 1)[0] ?? null, sendsMail: deps.newsletter?.sends ?? false, hub: settings.webSubHub ?? null }
    const base = form.clash?.revision ?? standingAt(identity, { part: 'name', language: '' }).revision
    return c.html(settingsPage(frameOf(c), { identity, last, names, facts, form: { ...form, base }, saved: c.req.query('done') === 'saved' }), status)
  }

  async function policyPage(c: WebContext, policy: PolicyName, language: string, form: Partial<PolicyForm>, status: 200 | 400 | 409 = 200): Promise<Response> {
    const identity = speaking.now()
    const changes = await changesOf(db, policy, language)
    const standing = standingAt(identity, { part: policy, language })
    const standard = defaultText(c, policy, language)
    const base = form.clash?.revision ?? form.base ?? standing.revision
    return c.html(policySettingsPage(frameOf(c), { policy, language, identity, changes, standing, standard, form: { ...form, base }, saved: c.req.query('done') === 'saved' }), status)
  }

  /** What stands where nobody wrote anything in that language: the operator's file, or the words of the software. */
  function defaultText(c: WebContext, policy: PolicyName, language: string): string {
    return c.var.identity.defaults.policies[policy] ?? standardText(wordsIn(language) ?? c.var.words, policy)
  }
}

function policyOf(c: WebContext): PolicyName {
  const name = c.req.param('policy') ?? ''
  if (!isPolicyName(name)) throw new Refusal('not-found')
  return name
}

function languageOf(text: string): string {
  if (!interfaceLanguages.includes(text)) throw new DoorRefusal('bad-input', { problem: 'language' })
  return text
}

function baseOf(form: URLSearchParams): number {
  const base = field(form, 'base')
  if (!/^\d{1,9}$/.test(base)) throw new DoorRefusal('bad-input', { problem: 'base' })
  return Number(base)
}

function sameText(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/\r\n?/g, '\n').trim()
  return bare(a) === bare(b)
}
