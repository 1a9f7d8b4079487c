/** Signing in with a link, and out again. */
import type { Hono } from 'hono'
import { endSession, invitationWorks, useInvitation } from '#desk/people'
import type { WebDeps, WebEnv } from '../deps.ts'
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts'
import { signInPage } from './views/sign-in-page.ts'

export function signInRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/desk/sign-in/:token', async (c) => {
    const token = c.req.param('token')
    const works = await invitationWorks(deps, token)
    return c.html(signInPage(c.var.words, works ? token : null), works ? 200 : 410)
  })

  /** Only the button uses the link up, so that a program that looks at links before people do cannot. */
  app.post('/desk/sign-in/:token', async (c) => {
    const secret = await useInvitation(deps, c.req.param('token'))
    if (!secret) return c.html(signInPage(c.var.words, null), 410)
    setSessionCookie(c, deps, secret)
    return c.redirect('/desk/matching', 303)
  })

  app.post('/desk/sign-out', async (c) => {
    await endSession(deps, c.var.session!)
    clearSessionCookie(c, deps)
    return c.redirect('/', 303)
  })
}
