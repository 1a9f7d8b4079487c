/**
 * Fetches a page as evidence: every hop guarded like any other fetch, and every byte of request and answer kept as it went over the wire.
 *
 * The bytes are taken where the socket hands them on, below HTTP and above TLS, so that an archive of them holds what was really said:
 * header lines in their spelling and order, chunks, packed bodies. What is judged and shown is the unpacked body beside them.
 */
import type { Duplex, Readable } from 'node:stream'
import { buildConnector, Client } from 'undici'
import { readBody, tooLarge } from './body.ts'
import { checkTarget, type Target } from './guard.ts'
import { asNotFetched, first, inTime, isRedirect, lookupOf } from './hop.ts'
import { NotFetched } from './not-fetched.ts'
import { publicInternet, type Policy } from './policy.ts'

export interface Exchange {
  url: string
  /** The address that was connected to. */
  address: string
  request: Buffer
  response: Buffer
  /** What the answer carried after its header, without the marks of chunks, packed as it came. */
  payload: Buffer
  chunked: boolean
}

export interface Captured {
  /** In order: redirects first, the page last. */
  exchanges: Exchange[]
  url: string
  status: number
  /** In lower case, without parameters. */
  type: string
  charset: string | undefined
  /** Unpacked. */
  body: Buffer
}

export interface CaptureLimits {
  /** The whole, from the name's resolution to the last byte. */
  milliseconds: number
  silence: number
  /** On the wire, over all hops, and again after unpacking. */
  bytes: number
}

/** Throws NotFetched. Answers of any status come back: what they are worth is for others to judge. */
export type Capture = (address: string, limits?: Partial<CaptureLimits>) => Promise<Captured>

export const captureLimits: CaptureLimits = { milliseconds: 20_000, silence: 10_000, bytes: 5 * 1024 * 1024 }
const mostRedirects = 5
/** Headers come on top of the body; undici itself takes no more than 16 KB of them. */
const room = 64 * 1024
const headers = {
  'user-agent': 'Touchstone/0.1 (a desk for checking claims; keeps a copy of what it cites)',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

export function createCapture(policy: Policy = publicInternet): Capture {
  return (address, limits = {}) => capture(address, { ...captureLimits, ...limits }, policy)
}

async function capture(address: string, limits: CaptureLimits, policy: Policy): Promise<Captured> {
  const deadline = AbortSignal.timeout(limits.milliseconds)
  const exchanges: Exchange[] = []
  let left = limits.bytes + room
  let target = await inTime(checkTarget(address, undefined, policy), deadline)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const { exchange, answered } = await ask(target, { ...limits, wire: left }, deadline)
    exchanges.push(exchange)
    left -= exchange.response.length
    if (answered.location === undefined) return { ...answered, exchanges, url: target.url.href }
    target = await inTime(checkTarget(answered.location, target.url, policy), deadline)
  }
  throw new NotFetched('too-many-redirects', `The address redirects more than ${mostRedirects} times.`)
}

type Answered = Pick<Captured, 'status' | 'type' | 'charset' | 'body'> & { location: string | undefined }

/** One request over one connection, which is used for nothing else: what came over it is this exchange. */
async function ask({ url, addresses }: Target, limits: CaptureLimits & { wire: number }, deadline: AbortSignal): Promise<{ exchange: Exchange; answered: Answered }> {
  const wire = new Wire(limits.wire, limits.bytes)
  const connector = buildConnector({ allowH2: false, lookup: lookupOf(addresses), timeout: limits.milliseconds } as never)
  const client = new Client(url.origin, {
    allowH2: false,
    pipelining: 0,
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
    connect: (options, done) => connector(options, (error, socket) => (error ? done(error, null) : done(null, wire.tap(socket!)))),
  })
  try {
    const answer = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal: deadline })
    const type = first(answer.headers['content-type']) ?? ''
    const payload: Buffer[] = []
    const encoding = (first(answer.headers['content-encoding']) ?? '').trim().toLowerCase()
    const body = await wholeOf(readBody(copied(answer.body, payload), encoding, limits.bytes))
    const chunked = /\bchunked\b/i.test(first(answer.headers['transfer-encoding']) ?? '')
    const packed = Buffer.concat(payload)
    return {
      exchange: { url: url.href, address: wire.address ?? addresses[0], request: wire.sent(), response: wire.received(chunked ? undefined : packed.length), payload: packed, chunked },
      answered: {
        status: answer.statusCode,
        type: type.split(';')[0].trim().toLowerCase(),
        charset: /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type)?.[1],
        location: isRedirect(answer.statusCode) ? first(answer.headers.location) : undefined,
        body,
      },
    }
  } catch (error) {
    throw wire.overrun ?? asNotFetched(error)
  } finally {
    await client.destroy().catch(() => undefined)
  }
}

/** Notes what passes through a socket, and ends it when too much does. */
class Wire {
  overrun: NotFetched | undefined
  address: string | undefined
  private readonly out: Buffer[] = []
  private readonly in: Buffer[] = []
  private bytes = 0
  private readonly most: number
  private readonly named: number

  constructor(most: number, named: number) {
    this.most = most
    this.named = named
  }

  tap<Socket extends Duplex & { remoteAddress?: string }>(socket: Socket): Socket {
    this.address = socket.remoteAddress
    const { push, write } = socket
    socket.push = (chunk: unknown, ...rest) => {
      if (chunk instanceof Uint8Array) this.take(chunk, socket)
      return push.call(socket, chunk, ...rest)
    }
    socket.write = ((chunk: string | Uint8Array, encoding?: unknown, ...rest: unknown[]) => {
      this.out.push(typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : Buffer.from(chunk))
      return (write as (...all: unknown[]) => boolean).call(socket, chunk, encoding, ...rest)
    }) as typeof socket.write
    return socket
  }

  sent(): Buffer {
    return Buffer.concat(this.out)
  }

  /** Header and body; what a server sent beyond the length that it named is no part of its answer. */
  received(payloadLength: number | undefined): Buffer {
    const all = withoutInterim(Buffer.concat(this.in))
    return payloadLength === undefined ? all : all.subarray(0, all.indexOf('\r\n\r\n') + 4 + payloadLength)
  }

  private take(chunk: Uint8Array, socket: Duplex): void {
    this.bytes += chunk.length
    if (this.bytes <= this.most) return void this.in.push(Buffer.from(chunk))
    this.overrun ??= tooLarge(this.named)
    socket.destroy(this.overrun)
  }
}

/** "103 Early Hints" and their like come before the answer and are none. */
function withoutInterim(bytes: Buffer): Buffer {
  let rest = bytes
  while (/^HTTP\/1\.\d 1\d\d/.test(rest.subarray(0, 16).toString('latin1')) && rest.includes('\r\n\r\n')) rest = rest.subarray(rest.indexOf('\r\n\r\n') + 4)
  return rest
}

function copied(body: Readable, copies: Buffer[]): Readable {
  body.on('data', (chunk: Buffer) => copies.push(chunk))
  return body
}

async function wholeOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of parts) chunks.push(chunk)
  return Buffer.concat(chunks)
}
