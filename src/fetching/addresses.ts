/** Which addresses are on the public internet. Everything the IANA registries set apart is not. */
import { BlockList, isIP } from 'node:net'

const setApart4 = blockList('ipv4', [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
])

/** Global unicast is 2000::/3 and nothing else: this leaves out ::1, fc00::/7, fe80::/10, ff00::/8, and IPv4 in disguise (::ffff:0:0/96, 64:ff9b::/96). */
const unicast6 = blockList('ipv6', ['2000::/3'])
/** Inside it: special purposes, Teredo, documentation, 6to4 (which carries any IPv4 address within). */
const setApart6 = blockList('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])

export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !setApart4.check(address, 'ipv4')
  if (family === 6) return !address.includes('%') && unicast6.check(address, 'ipv6') && !setApart6.check(address, 'ipv6')
  return false
}

function blockList(family: 'ipv4' | 'ipv6', ranges: string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network, bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}
