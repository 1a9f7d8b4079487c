/** Accepting an invitation: a name, and a passkey or a password with an authenticator app. Only what lets somebody in uses it up. */
import type { Hono } from 'hono'
import { cameInBy, checkNewPasskey, checkPasswordWay, findInvitation, type Invitation, join, newAuthenticator, newRecoveryCodes, passkeyHome, passkeyToMake, personOfHandle } from '#desk/people'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { browserName } from './browser-name.ts'
import { handleField, nameField } from './person-fields.ts'
import { isFresh } from './recent.ts'
import { sessionOf, setSessionCookie } from './session-cookie.ts'
import { codesPage } from './views/codes-page.ts'
import { inAlreadyPage, invitationGonePage, invitationPage } from './views/invitation-page.ts'

export function invitationRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const home = () => passkeyHome(deps.settings.publicUrl, deps.speaking.now().name)

  app.get('/desk/invitations/:token', (c) => withInvitation(c, async (invitation) => c.html(page(c, invitation, {}))))

  app.post('/desk/invitations/:token/challenge', (c) =>
    withInvitation(c, async (invitation) => {
      const holder = { id: invitation.person?.id ?? invitation.newPersonId, handle: invitation.person?.handle ?? '', name: invitation.person?.name ?? '' }
      return c.json(await passkeyToMake(deps, home(), { kind: `join ${invitation.id}` }, holder))
    })
  )

  app.post('/desk/invitations/:token/passkey', (c) =>
    withInvitation(c, async (invitation) => {
      const form = await readForm(c)
      return orPage(c, invitation, form, async () => {
        const person = await whoFrom(form, invitation)
        const passkey = await checkNewPasskey(deps, home(), { kind: `join ${invitation.id}` }, field(form, 'response'))
        const browser = browserName(c.req.header('User-Agent'))
        const { secret } = await join(deps, invitation, { ...person, browser, way: { passkey, label: browser ?? c.var.words.say('desk.passkey.first') } })
        setSessionCookie(c, deps, secret)
        return c.redirect('/desk', 303)
      })
    })
  )

  app.post('/desk/invitations/:token/password', (c) =>
    withInvitation(c, async (invitation) => {
      const form = await readForm(c)
      return orPage(c, invitation, form, async () => {
        const person = await whoFrom(form, invitation)
        const password = await checkPasswordWay(deps, { password: field(form, 'password'), sealed: field(form, 'sealed'), code: field(form, 'code') }, person)
        const { secret, codes } = await join(deps, invitation, { ...person, browser: browserName(c.req.header('User-Agent')), way: { password } })
        setSessionCookie(c, deps, secret)
        return c.html(codesPage(c.var.words, codes))
      })
    })
  )

  async function withInvitation(c: WebContext, work: (invitation: Invitation) => Promise<Response>): Promise<Response> {
    const invitation = await findInvitation(deps, c.req.param('token') ?? '')
    if (invitation) return work(invitation)
    if (c.req.header('Accept') === 'application/json') throw new Refusal('invitation-gone')
    const form = c.req.method === 'POST' ? await readForm(c) : new URLSearchParams()
    return (await inAlready(c, form)) ?? c.html(invitationGonePage(c.var.words), 410)
  }

  /** The same form a second time. It lets in nobody: who has the session of the first goes on in it, and everybody else signs in. */
  async function inAlready(c: WebContext, form: URLSearchParams): Promise<Response | null> {
    const personId = await cameInBy(deps.db, c.req.param('token')!, { sealed: field(form, 'sealed'), response: field(form, 'response') })
    if (!personId) return null
    const session = await sessionOf(c, deps)
    if (session?.personId !== personId) return c.html(inAlreadyPage(c.var.words))
    if (field(form, 'response')) return c.redirect('/desk', 303)
    return isFresh(session, deps) ? c.html(codesPage(c.var.words, await newRecoveryCodes(deps, personId))) : c.redirect('/desk/account', 303)
  }

  async function whoFrom(form: URLSearchParams, { person }: Invitation): Promise<{ handle: string; name: string }> {
    if (person) return person
    const who = { name: nameField(form), handle: handleField(form) }
    if (await personOfHandle(deps.db, who.handle)) throw new Refusal('handle-taken')
    return who
  }

  async function orPage(c: WebContext, invitation: Invitation, form: URLSearchParams, work: () => Promise<Response>): Promise<Response> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const again = await inAlready(c, form)
      if (again) return again
      if (error.code === 'invitation-gone') return c.html(invitationGonePage(c.var.words), 410)
      const typed = { name: field(form, 'name'), handle: field(form, 'handle'), sealed: field(form, 'sealed') || undefined, refused: refusalSentence(c.var.words, error) }
      return c.html(page(c, invitation, typed), error.status as 400)
    }
  }

  function page(c: WebContext, invitation: Invitation, typed: { name?: string; handle?: string; sealed?: string; refused?: string }) {
    const authenticator = newAuthenticator(deps, { handle: invitation.person?.handle ?? (typed.handle?.toLowerCase().slice(0, 40) || 'desk'), deskName: c.var.identity.name, sealed: typed.sealed })
    return invitationPage(c.var.words, { token: c.req.param('token')!, invitation, authenticator, name: typed.name ?? '', handle: typed.handle ?? '', refused: typed.refused })
  }
}
