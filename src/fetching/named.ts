/**
 * Asks servers that whoever runs the program named: a witness in the policy file, a log to be verified. Since nobody else chooses
 * these addresses, they may lie in a private network; nothing is followed elsewhere, and no answer is larger than was allowed.
 */
import { Agent, request } from 'undici'
import { readBody } from './body.ts'
import { NotFetched } from './not-fetched.ts'

export interface NamedAnswer {
  status: number
  body: Uint8Array
}

export interface NamedServers {
  get(address: string, limits?: NamedLimits): Promise<NamedAnswer>
  post(address: string, body: string, limits?: NamedLimits): Promise<NamedAnswer>
  close(): Promise<void>
}

export interface NamedLimits {
  /** The media type of what is sent. */
  type?: string
  milliseconds?: number
  bytes?: number
}

export function namedServers(): NamedServers {
  const agent = new Agent({ connections: 16, allowH2: false })
  return {
    get: (address, limits) => ask(agent, address, { method: 'GET' }, limits),
    post: (address, body, limits) => ask(agent, address, { method: 'POST', body }, limits),
    close: () => agent.destroy(),
  }
}

async function ask(dispatcher: Agent, address: string, options: { method: 'GET' | 'POST'; body?: string }, { type, milliseconds = 10_000, bytes = 32 * 1024 * 1024 }: NamedLimits = {}): Promise<NamedAnswer> {
  try {
    const answer = await request(address, { ...options, dispatcher, signal: AbortSignal.timeout(milliseconds), headers: { 'user-agent': 'Touchstone/0.1 (a desk for checking claims)', 'accept-encoding': 'gzip', ...(type && { 'content-type': type }) } })
    const parts: Uint8Array[] = []
    for await (const part of readBody(answer.body, String(answer.headers['content-encoding'] ?? ''), bytes)) parts.push(part)
    return { status: answer.statusCode, body: Buffer.concat(parts) }
  } catch (error) {
    if (error instanceof NotFetched) throw error
    if (['TimeoutError', 'AbortError'].includes((error as Error).name)) throw new NotFetched('too-slow', `${new URL(address).host} took too long to answer.`)
    throw new NotFetched('unreachable', `${URL.canParse(address) ? new URL(address).host : address} could not be reached, or broke off its answer.`)
  }
}
