/** Signing in by passkey, or by password and authenticator app, and out again, which anybody may. Each time the session is a new one. */
import type { Hono } from 'hono'
import { beginSession, endSession, isOwnPasskey, passkeyHome, passkeyToAskFor, personOfHandle, personOfPasskey, personOfPassword, type WayIn } from '#desk/people'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { findRule } from '../find-rule.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { browserName } from './browser-name.ts'
import { clearSessionCookie, sessionOf, setSessionCookie } from './session-cookie.ts'
import { signInHelpPage, signInPage } from './views/sign-in-page.ts'

export function signInRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const home = () => passkeyHome(deps.settings.publicUrl, deps.speaking.now().name)

  app.get('/desk/sign-in', (c) => c.html(signInPage(c.var.words, { next: nextPage(c.req.query('next')), handle: '' })))

  app.get('/desk/sign-in/help', (c) => c.html(signInHelpPage(c.var.words)))

  app.post('/desk/sign-in/challenge', async (c) => c.json(await passkeyToAskFor(deps, home())))

  app.post('/desk/sign-in/passkey', async (c) => {
    const form = await readForm(c)
    const next = nextPage(field(form, 'next'))
    const response = field(form, 'response')
    return orPage(c, { next, handle: '', isMe: (me) => isOwnPasskey(deps.db, me, response) }, async () => letIn(c, { personId: await personOfPasskey(deps, home(), response), kind: 'passkey' }, next))
  })

  app.post('/desk/sign-in', async (c) => {
    const form = await readForm(c)
    const [next, handle] = [nextPage(field(form, 'next')), field(form, 'handle').trim().toLowerCase().slice(0, 40)]
    const given = { handle, password: field(form, 'password'), code: field(form, 'code'), address: c.var.address }
    return orPage(c, { next, handle, isMe: async (me) => (await personOfHandle(deps.db, handle))?.id === me }, async () => letIn(c, await personOfPassword(deps, given), next))
  })

  app.post('/desk/sign-out', async (c) => {
    const session = await sessionOf(c, deps)
    if (session) await endSession(deps, session)
    clearSessionCookie(c, deps)
    return c.redirect('/', 303)
  })

  async function letIn(c: WebContext, { personId, kind }: { personId: string; kind: WayIn }, next: string) {
    const old = await sessionOf(c, deps)
    if (old) await endSession(deps, old)
    setSessionCookie(c, deps, await beginSession(deps, { personId, kind, browser: browserName(c.req.header('User-Agent')) }))
    return c.redirect(next, 303)
  }

  /** What was wrong stands above the form. A code or an answer is good once: whoever it has let in already, and sends it again, goes on. */
  async function orPage(c: WebContext, { next, handle, isMe }: { next: string; handle: string; isMe: (personId: string) => Promise<boolean> }, work: () => Promise<Response>): Promise<Response> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const session = await sessionOf(c, deps)
      if (session && (await isMe(session.personId))) return c.redirect(next, 303)
      const headers: Record<string, string> = error.data.seconds ? { 'Retry-After': String(error.data.seconds) } : {}
      return c.html(signInPage(c.var.words, { next, handle, refused: refusalSentence(c.var.words, error) }), error.status as 400, headers)
    }
  }
}

/** Only a page of the desk that there is. */
function nextPage(given: string | undefined): string {
  const [, path] = /^(\/desk[\w/.-]*)(?:\?[\w=&%.+~-]{0,500})?$/.exec(given ?? '') ?? []
  const rule = path ? findRule('GET', path) : undefined
  return rule && rule.who !== 'public' ? given! : '/desk'
}
