/** A feed as RSS 2.0. */

import { type Feed, type FeedItem, newestOf } from './feed.ts'
import { declaration, element, leaf } from './xml.ts'

export function rss(feed: Feed): string {
  const self = `${feed.address}.rss`
  const channel = [
    leaf('title', feed.title),
    leaf('link', feed.home),
    leaf('description', feed.description),
    leaf('language', feed.language),
    leaf('lastBuildDate', newestOf(feed)?.toUTCString()),
    leaf('ttl', '5'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    feed.hub ? element('atom:link', { rel: 'hub', href: feed.hub }) : '',
    ...feed.items.map(rssItem),
  ]
  return declaration + element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, element('channel', {}, channel)) + '\n'
}

function rssItem({ id, url, title, html, published, updated, tags, language }: FeedItem): string {
  return element('item', {}, [
    leaf('title', title),
    leaf('link', url),
    leaf('guid', id, { isPermaLink: 'true' }),
    leaf('description', html),
    leaf('pubDate', published.toUTCString()),
    leaf('atom:updated', updated.toISOString()),
    leaf('dc:language', language),
    ...tags.map((tag) => leaf('category', tag)),
  ])
}
