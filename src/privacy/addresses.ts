/** Cuts a network address down to what one household, or one network, has in common. */

import { isIPv4, isIPv6 } from 'node:net'

const unknown = 'unknown'

/** One IPv4 address, or the /64 that one IPv6 customer gets at least. */
export function householdOf(address: string | null): string {
  return cut(address, 4, 4)
}

/** The /24 or the /48. */
export function networkOf(address: string | null): string {
  return cut(address, 3, 3)
}

function cut(address: string | null, octets: number, groups: number): string {
  const plain = (address ?? '').replace(/%.*$/, '')
  const mapped = plain.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(mapped)) return `4:${mapped.split('.').slice(0, octets).join('.')}`
  if (isIPv6(plain)) return `6:${groupsOf(plain).slice(0, groups).join(':')}`
  return unknown
}

/** All eight groups, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head, tail] = address.toLowerCase().split('::')
  const first = head ? head.split(':') : []
  const last = tail ? tail.split(':') : []
  const width = (groups: string[]) => groups.length + (groups.at(-1)?.includes('.') ? 1 : 0)
  const gap = tail === undefined ? 0 : 8 - width(first) - width(last)
  return [...first, ...Array<string>(gap).fill('0'), ...last].map((group) => (group.includes('.') ? group : parseInt(group, 16).toString(16)))
}
