/** Finds the address a request came from, believing forwarded headers only from as many proxies as the operator named. */
import { createMiddleware } from 'hono/factory'
import { isIP } from 'node:net'
import type { WebEnv } from '../../deps.ts'

export function clientAddress(trustProxy: number) {
  return createMiddleware<WebEnv>((c, next) => {
    const socket = c.env?.incoming?.socket.remoteAddress ?? null
    c.set('address', addressOf(socket, c.req.header('X-Forwarded-For'), trustProxy))
    return next()
  })
}

/** Each proxy appends the address it was called from: with n of them, the n-th from the right is the client's. */
export function addressOf(socket: string | null, forwarded: string | undefined, trustProxy: number): string | null {
  if (trustProxy === 0 || !forwarded) return socket
  const hops = forwarded.split(',').map((hop) => hop.trim())
  const hop = hops[Math.max(0, hops.length - trustProxy)]
  return isIP(hop) ? hop : socket
}
