/** What the guard asks the world: which addresses a name has, which may be reached, on which ports. Tests pass their own; the product has one. */
import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './addresses.ts'

export interface Policy {
  /** All IPv4 and IPv6 addresses of the name, asked once. */
  resolve(host: string): Promise<string[]>
  mayReach(address: string): boolean
  mayUsePort(port: number): boolean
}

export const publicInternet: Policy = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
  mayUsePort: (port) => port === 80 || port === 443,
}
