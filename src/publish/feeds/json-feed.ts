/** A feed as JSON Feed 1.1. */

import type { Feed, FeedItem } from './feed.ts'

export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: `${feed.address}.json`,
    language: feed.language,
    authors: [{ name: feed.desk }],
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map(jsonItem),
  })
}

function jsonItem({ id, url, title, summary, html, language, published, updated, tags, image }: FeedItem) {
  return { id, url, title, summary, content_html: html, language, date_published: published.toISOString(), date_modified: updated.toISOString(), tags, ...(image && { image }) }
}
