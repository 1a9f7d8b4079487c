/** How another site shows a check: oEmbed 1.0, a rich card in a frame. */

import { addresses, type DeskFacts, type StandingCheck } from '../desk.ts'
import { ratingWords } from '../data/claim-review.ts'
import { declaration, element, leaf, text } from '../feeds/xml.ts'
import { english, wordsIn } from '#words'

export interface OEmbed {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  cache_age: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
  html: string
  width: number
  height: number
}

const widest = 560
const narrowest = 220
const tallest = 320

export function oEmbed(desk: DeskFacts, check: StandingCheck, { maxWidth = widest, maxHeight = tallest }: { maxWidth?: number; maxHeight?: number }): OEmbed {
  const width = Math.max(narrowest, Math.min(widest, maxWidth))
  const height = Math.max(narrowest, Math.min(tallest, maxHeight))
  const title = titleOf(check)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: desk.name,
    provider_url: `${desk.publicUrl}/`,
    cache_age: 3600,
    thumbnail_url: addresses.card(desk, check.versions[0].sha256),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `<iframe src="${text(addresses.embed(desk, check.id))}" width="${width}" height="${height}" title="${text(title)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
  }
}

export function oEmbedXml(card: OEmbed): string {
  return `${declaration.replace('?>', ' standalone="yes"?>')}${element('oembed', {}, Object.entries(card).map(([name, value]) => leaf(name, String(value))))}\n`
}

export function titleOf(check: Pick<StandingCheck, 'language' | 'document'>): string {
  return (wordsIn(check.language) ?? english).say('answer.title', { rating: ratingWords(check), claim: check.document.claim })
}
