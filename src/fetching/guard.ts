/**
 * The guard every outbound address passes, and passes again at each redirect.
 *
 * It decides on the parsed host and the resolved addresses, never on the text: the URL parser already turns 127.1, 0x7f000001 and
 * circled digits into 127.0.0.1, and `good\@127.0.0.1` into the host "good". What it gives back is the list of addresses that were
 * checked; the connection is made to one of these and the name is not resolved a second time, so a name that changes its answer between
 * check and connection gains nothing. One address that is not public refuses the whole name.
 */
import { isIP } from 'node:net'
import { NotFetched } from './not-fetched.ts'
import type { Policy } from './policy.ts'

export interface Target {
  url: URL
  addresses: string[]
}

const privateNames = /(?:^|\.)(?:localhost|local|internal|onion|home\.arpa|lan|intranet|corp|home|test|invalid|alt)$/

export async function checkTarget(written: string, base: URL | undefined, policy: Policy): Promise<Target> {
  const url = URL.parse(written.trim(), base?.href)
  if (!url) throw new NotFetched('not-a-link', 'This is not a web address.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotFetched('scheme', 'Only http and https addresses are fetched.')
  if (url.username !== '' || url.password !== '') throw new NotFetched('credentials', 'An address with a user name in it is not fetched.')
  if (!policy.mayUsePort(portOf(url))) throw new NotFetched('port', 'Only the ports 80 and 443 are fetched from.')
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase()
  const addresses = isIP(host) ? [host] : await resolveName(host, policy)
  if (!addresses.every((address) => policy.mayReach(address))) throw notPublic()
  return { url, addresses }
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}

async function resolveName(host: string, policy: Policy): Promise<string[]> {
  if (!host.includes('.') || privateNames.test(host)) throw notPublic()
  const addresses = await policy.resolve(host).catch(() => [])
  if (addresses.length === 0) throw new NotFetched('unknown-host', 'No such site was found.')
  return addresses
}

function notPublic(): NotFetched {
  return new NotFetched('not-public', 'This address does not lead to the public internet.')
}
