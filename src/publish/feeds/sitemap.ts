/** Sitemaps: every page that stands, an index where they are many, and the newest for news searches. */

import type { PublishedAddress } from '#desk/published'
import { addresses, type DeskFacts, firstOf, type StandingCheck } from '../desk.ts'
import { declaration, element, leaf } from './xml.ts'

/** The most that one sitemap may name. */
export const sitemapSize = 50_000

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** `explainers` are named beside the pages that are there on every desk. */
export function sitemap(desk: DeskFacts, checks: PublishedAddress[], pages: string[], explainers: PublishedAddress[] = []): string {
  const others = pages.map((path) => element('url', {}, leaf('loc', desk.publicUrl + path)))
  const named = (kind: 'check' | 'explainer', editions: PublishedAddress[]) => editions.map(({ id, changedAt }) => element('url', {}, leaf('loc', addresses.edition(desk, { id, kind })) + leaf('lastmod', changedAt.toISOString())))
  return `${declaration}${element('urlset', { xmlns: protocol }, [...others, ...named('explainer', explainers), ...named('check', checks)])}\n`
}

export function sitemapIndex(desk: DeskFacts, count: number): string {
  const maps = Array.from({ length: count }, (_, at) => element('sitemap', {}, leaf('loc', `${desk.publicUrl}/sitemaps/${at + 1}.xml`)))
  return `${declaration}${element('sitemapindex', { xmlns: protocol }, maps)}\n`
}

export function newsSitemap(desk: DeskFacts, checks: StandingCheck[]): string {
  const urls = checks.map((check) =>
    element('url', {}, [
      leaf('loc', addresses.check(desk, check.id)),
      element('news:news', {}, [
        element('news:publication', {}, leaf('news:name', desk.name) + leaf('news:language', newsLanguage(check.language))),
        leaf('news:publication_date', firstOf(check).publishedAt.toISOString()),
        leaf('news:title', check.document.title),
      ]),
    ])
  )
  return `${declaration}${element('urlset', { xmlns: protocol, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }, urls)}\n`
}

/** Two or three letters, but Chinese by its script, as the format asks. */
function newsLanguage(tag: string): string {
  const [language, ...rest] = tag.toLowerCase().split('-')
  if (language !== 'zh') return language
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
