/** Hands a message to a push service. Its address was given by a stranger's browser, so it passes the guard, is not followed elsewhere, and nothing of the answer is read but its number. */
import { Client } from 'undici'
import { checkTarget } from './guard.ts'
import { asNotFetched, inTime, lookupOf } from './hop.ts'
import { publicInternet, type Policy } from './policy.ts'

export interface Pusher {
  /** The status of the answer. Throws NotFetched. */
  post(address: string, message: { headers: Record<string, string>; body: Uint8Array }): Promise<number>
}

const milliseconds = 10_000

export function createPusher(policy: Policy = publicInternet): Pusher {
  return {
    async post(address, { headers, body }) {
      const deadline = AbortSignal.timeout(milliseconds)
      const { url, addresses } = await inTime(checkTarget(address, undefined, policy), deadline)
      const client = new Client(url.origin, { allowH2: false, connect: { lookup: lookupOf(addresses), timeout: milliseconds }, headersTimeout: milliseconds, bodyTimeout: milliseconds })
      try {
        const answer = await client.request({ method: 'POST', path: url.pathname + url.search, headers, body, signal: deadline })
        answer.body.on('error', () => undefined).destroy()
        return answer.statusCode
      } catch (error) {
        throw asNotFetched(error)
      } finally {
        await client.destroy().catch(() => undefined)
      }
    },
  }
}
