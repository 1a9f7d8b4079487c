/** What each hop of a fetch or a capture has in common: the checked address it goes to, its deadline, and what its failures are called. */
import { isIP } from 'node:net'
import { errors } from 'undici'
import { NotFetched } from './not-fetched.ts'

const redirects = new Set([301, 302, 303, 307, 308])

export function isRedirect(status: number): boolean {
  return redirects.has(status)
}

/** Knows no address but those the guard has checked. */
export function lookupOf(addresses: string[]) {
  const checked = addresses.map((address) => ({ address, family: isIP(address) }))
  const lookup = (_host: string, options: { all?: boolean }, done: (error: null, address: unknown, family?: number) => void) =>
    options.all ? done(null, checked) : done(null, checked[0].address, checked[0].family)
  return lookup as never
}

export async function inTime<Result>(work: Promise<Result>, deadline: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const late = () => reject(tooSlow())
  if (deadline.aborted) late()
  deadline.addEventListener('abort', late, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    deadline.removeEventListener('abort', late)
  }
}

export function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}

export function asNotFetched(error: unknown): NotFetched {
  if (error instanceof NotFetched) return error
  const slow = [errors.ConnectTimeoutError, errors.HeadersTimeoutError, errors.BodyTimeoutError]
  if (slow.some((kind) => error instanceof kind) || ['TimeoutError', 'AbortError'].includes((error as Error)?.name)) return tooSlow()
  return new NotFetched('unreachable', 'The site could not be reached, or broke off its answer.')
}

function tooSlow(): NotFetched {
  return new NotFetched('too-slow', 'The site took too long to answer.')
}
