/** The headers every answer carries: nothing is loaded from elsewhere, nothing runs inline, nobody may frame us. */
import { createMiddleware } from 'hono/factory'
import type { WebEnv } from '../../deps.ts'

/** The desk's own pages save what is typed, and judges of pages read robots.txt from within them: nothing is connected to but this very site. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The card of a check is made to be shown elsewhere; no form and nothing secret stands in it. */
const embedPolicy = policy.replace("form-action 'self'", "form-action 'none'").replace("frame-ancestors 'none'", 'frame-ancestors *')

const strictTransport = 'max-age=31536000; includeSubDomains'

export function withSecurityHeaders(publicUrl: string) {
  const secure = publicUrl.startsWith('https:')
  return createMiddleware<WebEnv>(async (c, next) => {
    await next()
    const { headers } = c.res
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value)
    headers.set('Content-Security-Policy', c.var.rule?.embeddable ? embedPolicy : policy)
    if (secure) headers.set('Strict-Transport-Security', strictTransport)
    if (c.var.rule?.secretAddress) {
      headers.set('Referrer-Policy', 'no-referrer')
      headers.set('X-Robots-Tag', 'noindex')
    }
  })
}
