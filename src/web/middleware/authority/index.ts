/** Lets a request go on only where the route table lets whoever sent it. */
import { createMiddleware } from 'hono/factory'
import type { WebContext, WebDeps, WebEnv } from '../../deps.ts'
import { sessionOf } from '../../desk/session-cookie.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { mayUse } from '../../may-use.ts'

export function authority(deps: WebDeps) {
  return createMiddleware<WebEnv>(async (c, next) => {
    await letIn(c, deps)
    return next()
  })
}

/** A body may take its time: whoever has lost a role, or the session, while it was on its way is not let in any more. */
export function stillAuthority(deps: WebDeps) {
  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.var.rule?.bodyBytes) await letIn(c, deps)
    return next()
  })
}

async function letIn(c: WebContext, deps: WebDeps): Promise<void> {
  const who = c.var.rule?.who ?? 'public'
  if (who === 'public') return
  const session = await sessionOf(c, deps, { isUse: !c.var.rule?.unattended })
  if (!session) throw new DoorRefusal('sign-in')
  if (!mayUse(who, session.roles)) throw new DoorRefusal('not-yours')
  c.set('session', session)
}
