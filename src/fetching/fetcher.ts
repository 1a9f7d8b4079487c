/** Fetches a page from the public internet: guarded, limited, without cookies, and by redirects only where the guard lets it. */
import { Client } from 'undici'
import type { Readable } from 'node:stream'
import { readBody, tooLarge } from './body.ts'
import { checkTarget, type Target } from './guard.ts'
import { asNotFetched, first, inTime, isRedirect, lookupOf } from './hop.ts'
import { NotFetched } from './not-fetched.ts'
import { publicInternet, type Policy } from './policy.ts'

export interface Limits {
  /** The whole, from the name's resolution to the last byte. */
  milliseconds: number
  /** Silence in between. */
  silence: number
  /** After unpacking. */
  bytes: number
  /** Media types taken; none named takes all. */
  types?: string[]
}

export interface Fetched {
  /** Where the last redirect led. */
  url: string
  /** The media type, in lower case, without parameters; '' when the answer names none. */
  type: string
  /** To be read to its end, or closed by leaving the loop. Throws NotFetched. */
  body: AsyncIterable<Uint8Array>
}

export interface Fetcher {
  get(address: string, limits?: Partial<Limits>): Promise<Fetched>
}

export const pageLimits: Limits = { milliseconds: 5_000, silence: 5_000, bytes: 5 * 1024 * 1024 }
const mostRedirects = 3
const headers = {
  'user-agent': 'Touchstone/0.1 (a desk for checking claims)',
  accept: 'text/html,application/ld+json,application/json;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

export function createFetcher(policy: Policy = publicInternet): Fetcher {
  return { get: (address, limits = {}) => get(address, { ...pageLimits, ...limits }, policy) }
}

async function get(address: string, limits: Limits, policy: Policy): Promise<Fetched> {
  const deadline = AbortSignal.timeout(Math.min(limits.milliseconds, 2 ** 31 - 1))
  let target = await inTime(checkTarget(address, undefined, policy), deadline)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const { answer, client } = await ask(target, limits, deadline)
    const location = isRedirect(answer.statusCode) ? first(answer.headers.location) : undefined
    if (location === undefined) return open(target.url, answer, client, limits)
    await close(answer.body, client)
    target = await inTime(checkTarget(location, target.url, policy), deadline)
  }
  throw new NotFetched('too-many-redirects', `The address redirects more than ${mostRedirects} times.`)
}

type Answer = Awaited<ReturnType<Client['request']>>

/** One request over one connection, made to an address the guard has checked: the connector's lookup knows no other. */
async function ask({ url, addresses }: Target, limits: Limits, deadline: AbortSignal): Promise<{ answer: Answer; client: Client }> {
  const client = new Client(url.origin, {
    allowH2: false,
    connect: { lookup: lookupOf(addresses), timeout: limits.milliseconds },
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
  })
  try {
    const answer = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal: deadline })
    return { answer, client }
  } catch (error) {
    void client.destroy().catch(() => undefined)
    throw asNotFetched(error)
  }
}

async function open(url: URL, answer: Answer, client: Client, limits: Limits): Promise<Fetched> {
  const type = (first(answer.headers['content-type']) ?? '').split(';')[0].trim().toLowerCase()
  const refusal = refuse(answer, type, limits)
  if (refusal) {
    await close(answer.body, client)
    throw refusal
  }
  return { url: url.href, type, body: bodyOf(answer, client, limits) }
}

function refuse(answer: Answer, type: string, limits: Limits): NotFetched | undefined {
  const status = answer.statusCode
  if (status !== 200) return new NotFetched('status', `The site answered with ${status} instead of the page.`, status)
  if (limits.types && !limits.types.includes(type)) return new NotFetched('type', 'The address does not lead to a page of a kind that is read here.')
  if (Number(first(answer.headers['content-length']) ?? 0) > limits.bytes) return tooLarge(limits.bytes)
  return undefined
}

async function* bodyOf(answer: Answer, client: Client, limits: Limits): AsyncGenerator<Uint8Array> {
  const encoding = (first(answer.headers['content-encoding']) ?? '').trim().toLowerCase()
  try {
    yield* readBody(answer.body, encoding, limits.bytes)
  } catch (error) {
    throw asNotFetched(error)
  } finally {
    await close(answer.body, client)
  }
}

async function close(body: Readable, client: Client): Promise<void> {
  body.on('error', () => undefined).destroy()
  await client.destroy().catch(() => undefined)
}
