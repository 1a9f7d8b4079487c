/** Lets a request go on only where the route table lets whoever sent it. */
import { createMiddleware } from 'hono/factory'
import { findSession, type Session } from '#desk/people'
import type { WebContext, WebDeps, WebEnv } from '../../deps.ts'
import { sessionSecret } from '../../desk/session-cookie.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { mayUse } from '../../may-use.ts'

export function authority(deps: WebDeps) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const who = c.var.rule?.who ?? 'public'
    if (who === 'public') return next()
    const session = await sessionOf(c)
    if (!session) throw new DoorRefusal('sign-in')
    if (!mayUse(who, session.roles)) throw new DoorRefusal('not-yours')
    c.set('session', session)
    return next()
  })

  async function sessionOf(c: WebContext): Promise<Session | null> {
    const secret = sessionSecret(c, deps)
    return secret ? findSession(deps, secret) : null
  }
}
