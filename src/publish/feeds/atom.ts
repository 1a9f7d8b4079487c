/** A feed as Atom (RFC 4287). */

import { type Feed, type FeedItem, newestOf } from './feed.ts'
import { declaration, element, leaf } from './xml.ts'

export function atom(feed: Feed): string {
  const self = `${feed.address}.atom`
  return (
    declaration +
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      leaf('id', self),
      leaf('title', feed.title),
      leaf('subtitle', feed.description),
      leaf('updated', (newestOf(feed) ?? new Date(0)).toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      feed.hub ? element('link', { rel: 'hub', href: feed.hub }) : '',
      element('author', {}, leaf('name', feed.desk)),
      ...feed.items.map(entry),
    ]) +
    '\n'
  )
}

function entry({ id, url, title, summary, html, published, updated, tags, language }: FeedItem): string {
  return element('entry', { 'xml:lang': language }, [
    leaf('id', id),
    leaf('title', title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    leaf('published', published.toISOString()),
    leaf('updated', updated.toISOString()),
    leaf('summary', summary),
    leaf('content', html, { type: 'html' }),
    ...tags.map((term) => element('category', { term })),
  ])
}
