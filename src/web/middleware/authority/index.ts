/** Lets a request go on only where the route table lets whoever sent it. */
import { createMiddleware } from 'hono/factory'
import type { WebDeps, WebEnv } from '../../deps.ts'
import { sessionOf } from '../../desk/session-cookie.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { mayUse } from '../../may-use.ts'

export function authority(deps: WebDeps) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const who = c.var.rule?.who ?? 'public'
    if (who === 'public') return next()
    const session = await sessionOf(c, deps, { isUse: !c.var.rule?.unattended })
    if (!session) throw new DoorRefusal('sign-in')
    if (!mayUse(who, session.roles)) throw new DoorRefusal('not-yours')
    c.set('session', session)
    return next()
  })
}
