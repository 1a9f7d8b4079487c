/** One row of the plain format, {id, claim, title?, text?, lang?, url?, date?, rating?, publisher?} → one record. */
import { readDay } from './dates.ts'
import { readLanguage } from './language.ts'
import { longestBody, longestClaim, longestLine, longestSummary } from './limits.ts'
import { readLink, siteOf } from './links.ts'
import { isNode, type Node } from './node.ts'
import type { Entry, Surroundings } from './record.ts'
import { readLine, readParagraphs } from './text.ts'

export function readRow(row: Node, position: string, surroundings: Surroundings): Entry {
  const claim = readLine(row.claim, longestClaim + 2)
  if (claim === undefined) return { position, reason: 'no claim' }
  if (claim.length > longestClaim) return { position, reason: `claim is longer than ${longestClaim} characters` }
  const url = readLink(row.url, surroundings.base)
  const publisher = readPublisher(row.publisher, url, surroundings)
  if (publisher === undefined) return { position, reason: 'names neither a publisher nor an address: say who published it with --publisher' }
  return {
    position,
    record: {
      id: readLine(row.id, 300),
      claim,
      title: readLine(row.title, longestLine),
      summary: readParagraphs(row.summary, longestSummary),
      body: readParagraphs(row.text, longestBody),
      language: readLanguage(row.lang ?? row.language) ?? surroundings.language,
      rating: readLine(row.rating, 300) ?? null,
      claimant: readLine(row.claimant, longestLine),
      url,
      appearances: [],
      publisher,
      publishedOn: readDay(row.date),
    },
  }
}

function readPublisher(value: unknown, url: string | undefined, surroundings: Surroundings) {
  const written: Node = isNode(value) ? value : { name: value }
  const ownSite = siteOf(readLink(written.url)) ?? siteOf(`https://${readLine(written.site, 255) ?? ''}`)
  const site = ownSite ?? siteOf(url) ?? surroundings.publisher?.site
  const name = readLine(written.name, longestLine) ?? surroundings.publisher?.name ?? site
  return name === undefined ? undefined : { name, site }
}
