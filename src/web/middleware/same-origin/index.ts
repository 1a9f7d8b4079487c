/** Takes forms only from our own pages, by what the browser itself says about where a form came from. */
import { createMiddleware } from 'hono/factory'
import type { WebEnv } from '../../deps.ts'
import { DoorRefusal } from '../../door-refusal.ts'

export function sameOrigin(publicUrl: string) {
  return createMiddleware<WebEnv>((c, next) => {
    const { rule } = c.var
    if (rule?.method === 'POST' && rule.kind === 'page' && isForged(c.req.raw.headers, new URL(publicUrl).origin, rule.secretAddress)) throw new DoorRefusal('other-site')
    return next()
  })
}

/**
 * Browsers send Sec-Fetch-Site over https and to this machine, and Origin with every form. A page whose address is a
 * secret has no referrer, so its forms say `Origin: null`; they name the secret in their own address, which no other site knows.
 */
export function isForged(headers: Headers, ownOrigin: string, secretAddress = false): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('Origin')
  if (!origin || (origin === 'null' && secretAddress)) return false
  return origin !== ownOrigin && hostOf(origin) !== headers.get('Host')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
