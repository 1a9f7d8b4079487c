/** The cookie of a session: sent to this site only, from this site only, and read by no script. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { findSession, type Session, sessionHours } from '#desk/people'
import type { WebContext, WebDeps } from '../deps.ts'

const name = 'session'

type Deps = Pick<WebDeps, 'settings'>

function sessionSecret(c: WebContext, deps: Deps): string | undefined {
  const { prefix } = traits(deps)
  return prefix ? getCookie(c, name, prefix) : getCookie(c, name)
}

/** Whoever sent this request, also on a route that is open to everybody. */
export async function sessionOf(c: WebContext, deps: Deps & Pick<WebDeps, 'db' | 'clock'>, { isUse = true } = {}): Promise<Session | null> {
  const secret = sessionSecret(c, deps)
  return secret ? findSession(deps, secret, { isUse }) : null
}

export function setSessionCookie(c: WebContext, deps: Deps, secret: string): void {
  setCookie(c, name, secret, { ...traits(deps), httpOnly: true, sameSite: 'Strict', path: '/', maxAge: sessionHours * 3600 })
}

export function clearSessionCookie(c: WebContext, deps: Deps): void {
  deleteCookie(c, name, { ...traits(deps), path: '/' })
}

function traits({ settings }: Deps) {
  const secure = settings.publicUrl.startsWith('https:')
  return { secure, prefix: secure ? ('host' as const) : undefined }
}
