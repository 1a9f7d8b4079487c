/** What a chat or a network shows of a link to a check: Open Graph and Twitter tags. */

import type { PublishedEdition } from '#desk/published'
import type { AnyDocument, ExplainerDocument } from '#desk/versions'
import { addresses, type DeskFacts, firstOf, type StandingCheck } from '../desk.ts'
import { titleOf } from './oembed.ts'

export interface MetaTag {
  /** Open Graph says `property`, Twitter says `name`. */
  by: 'property' | 'name'
  key: string
  content: string
}

export function socialTags(desk: DeskFacts, check: StandingCheck): MetaTag[] {
  return tagsOf(desk, { ...check, url: addresses.check(desk, check.id), title: titleOf(check), card: addresses.card(desk, check.versions[0].sha256) })
}

/** An explainer has no picture: a short card, of its words alone. */
export function explainerTags(desk: DeskFacts, url: string, explainer: { document: ExplainerDocument } & Pick<PublishedEdition, 'versions' | 'editions'>): MetaTag[] {
  return tagsOf(desk, { ...explainer, url, title: explainer.document.title, card: null })
}

interface Told extends Pick<PublishedEdition, 'versions' | 'editions'> {
  document: Pick<AnyDocument, 'summary' | 'language' | 'topics'>
  url: string
  title: string
  /** Where its picture is. */
  card: string | null
}

function tagsOf(desk: DeskFacts, { document: { summary, language, topics }, versions, editions, url, title, card }: Told): MetaTag[] {
  const og: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', desk.name],
    ['og:title', title],
    ['og:description', summary],
    ['og:url', url],
    ['og:locale', locale(language)],
    ...editions.map((other): [string, string | null] => ['og:locale:alternate', locale(other.language)]),
    ...(card ? [['og:image', card], ['og:image:type', 'image/png'], ['og:image:width', '1200'], ['og:image:height', '630'], ['og:image:alt', title]] as [string, string][] : []),
    ['article:published_time', firstOf({ versions }).publishedAt.toISOString()],
    ['article:modified_time', versions[0].publishedAt.toISOString()],
    ...topics.map((topic): [string, string | null] => ['article:tag', desk.topicName(topic, language)]),
  ]
  const twitter = [
    ['twitter:card', card ? 'summary_large_image' : 'summary'],
    ['twitter:title', title],
    ['twitter:description', summary],
    ...(card ? [['twitter:image', card], ['twitter:image:alt', title]] : []),
  ]
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
