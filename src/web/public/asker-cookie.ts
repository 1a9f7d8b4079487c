/** The cookie that lets an asker be counted once: random, set when somebody asks and never before. */
import { getCookie, setCookie } from 'hono/cookie'
import { newAskerSecret } from '#privacy'
import type { WebContext, WebDeps } from '../deps.ts'

const name = 'asker'
const ninetyDays = 90 * 24 * 60 * 60

export function askerSecret(c: WebContext, { random, settings }: WebDeps): string {
  const secure = settings.publicUrl.startsWith('https:')
  const prefix = secure ? 'host' : undefined
  const known = prefix ? getCookie(c, name, prefix) : getCookie(c, name)
  if (known) return known

  const secret = newAskerSecret(random)
  setCookie(c, name, secret, { prefix, secure, httpOnly: true, sameSite: 'Lax', path: '/', maxAge: ninetyDays })
  return secret
}
