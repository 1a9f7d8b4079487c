/** What an imported check is known by, so that it is found again whichever format or copy it comes from. */
import { hash } from 'node:crypto'
import type { ReviewRecord } from '#claimreview'

/** The publisher's own identifier where there is one; else its address and claim (one page may hold several); else publisher and claim. */
export function sourceKey(record: ReviewRecord): string {
  const key = readableKey(record)
  return key.length <= longest ? key : `long ${hash('sha256', key)}`
}

/** A key stands in a unique index, whose entries hold 2,704 bytes; a character takes up to four. */
const longest = 600

function readableKey({ id, claim, url, publisher }: ReviewRecord): string {
  const house = publisher.site ?? publisher.name
  if (id !== undefined) return `id ${house} ${id}`
  if (url !== undefined) return `review ${placeOf(url)} ${fingerprint(claim)}`
  return `claim ${house} ${fingerprint(claim)}`
}

/** The address without what varies between copies of it: protocol, "www.", a last slash, the anchor. */
function placeOf(address: string): string {
  const { hostname, port, pathname, search } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${port && `:${port}`}${pathname.replace(/\/$/, '')}${search}`
}

function fingerprint(claim: string): string {
  const words = claim.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
  return hash('sha256', words).slice(0, 24)
}
