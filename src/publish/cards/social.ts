/** What a chat or a network shows of a link to a check: Open Graph and Twitter tags. */

import type { PublishedEdition } from '#desk/published'
import type { ExplainerDocument } from '#desk/versions'
import { addresses, type DeskFacts, firstOf, type StandingCheck } from '../desk.ts'
import { titleOf } from './oembed.ts'

export interface MetaTag {
  /** Open Graph says `property`, Twitter says `name`. */
  by: 'property' | 'name'
  key: string
  content: string
}

export function socialTags(desk: DeskFacts, check: StandingCheck): MetaTag[] {
  const { document, versions: [newest] } = check
  const title = titleOf(check)
  const card = addresses.card(desk, newest.sha256)
  const og: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', desk.name],
    ['og:title', title],
    ['og:description', document.summary],
    ['og:url', addresses.check(desk, check.id)],
    ['og:locale', locale(document.language)],
    ...check.editions.map(({ language }): [string, string | null] => ['og:locale:alternate', locale(language)]),
    ['og:image', card],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
    ['article:published_time', firstOf(check).publishedAt.toISOString()],
    ['article:modified_time', newest.publishedAt.toISOString()],
    ...document.topics.map((topic): [string, string | null] => ['article:tag', desk.topicName(topic, document.language)]),
  ]
  const twitter: [string, string][] = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', document.summary],
    ['twitter:image', card],
    ['twitter:image:alt', title],
  ]
  return [...og.flatMap(([key, content]) => (content ? [{ by: 'property' as const, key, content }] : [])), ...twitter.map(([key, content]) => ({ by: 'name' as const, key, content }))]
}

/** An explainer has no picture: a short card, of its words alone. */
export function explainerTags(desk: DeskFacts, url: string, { document, versions, editions }: { document: ExplainerDocument } & Pick<PublishedEdition, 'versions' | 'editions'>): MetaTag[] {
  const { title, summary, language, topics } = document
  const og: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', desk.name],
    ['og:title', title],
    ['og:description', summary],
    ['og:url', url],
    ['og:locale', locale(language)],
    ...editions.map((other): [string, string | null] => ['og:locale:alternate', locale(other.language)]),
    ['article:published_time', firstOf({ versions }).publishedAt.toISOString()],
    ['article:modified_time', versions[0].publishedAt.toISOString()],
    ...topics.map((topic): [string, string | null] => ['article:tag', desk.topicName(topic, language)]),
  ]
  const twitter = [['twitter:card', 'summary'], ['twitter:title', title], ['twitter:description', summary]]
  return [...og.flatMap(([key, content]) => (content ? [{ by: 'property' as const, key, content }] : [])), ...twitter.map(([key, content]) => ({ by: 'name' as const, key, content }))]
}

/** `pt-BR` as Open Graph writes it; a language without a region has the region where most of it is spoken. */
function locale(tag: string): string | null {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region ? `${language}_${region}` : language
  } catch {
    return null
  }
}
