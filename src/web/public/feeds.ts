/** Feeds of publications and corrections for readers, and all of them as data for archives. */
import type { Hono } from 'hono'
import { dataFeedEnd, dataFeedItem, dataFeedStart } from '#claimreview'
import { everyPublished, feedNames, latestCorrections, latestExplainers, latestPublished, newestEntry } from '#desk/published'
import { atom, type DeskFacts, type Feed, feedElement, itemsOfChecks, itemsOfCorrections, itemsOfExplainers, jsonFeed, newestOf, rss } from '#publish'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { isKnown } from '../middleware/delivery/index.ts'
import { cleanParameter } from '../parameters.ts'
import { feedsPage } from '../views/feeds-page.ts'
import { deskFacts } from './desk-facts.ts'

const longest = 50

const formats = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
}

type Format = keyof typeof formats

export function feedRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const spoken = (c: WebContext) => {
    const desk = deskFacts(c, deps)
    return { desk, common: { hub: deps.settings.webSubHub ?? null, desk: desk.name, home: `${desk.publicUrl}/checks` } }
  }

  app.get('/feeds', async (c) => c.html(feedsPage(c.var.words, await feedNames(deps.db))))
  app.get('/feeds/claimreview.json', (c) => wholeArchive(c))

  app.get('/feeds/:file', async (c) => {
    const { name, format } = fileOf(c)
    const { words } = c.var
    const { desk, common } = spoken(c)
    if (name === 'checks') {
      const checks = await latestPublished(deps.db, { limit: longest })
      return send(c, format, { ...common, title: words.say('feeds.all', { desk: desk.name }), description: words.say('feeds.allAbout', { desk: desk.name }), address: `${desk.publicUrl}/feeds/checks`, language: words.language, items: itemsOfChecks(desk, checks) })
    }
    if (name === 'corrections') {
      const corrections = await latestCorrections(deps.db, longest)
      return send(c, format, { ...common, home: `${desk.publicUrl}/corrections`, title: words.say('feeds.corrections', { desk: desk.name }), description: words.say('feeds.correctionsAbout', { desk: desk.name }), address: `${desk.publicUrl}/feeds/corrections`, language: words.language, items: itemsOfCorrections(desk, corrections) })
    }
    if (name === 'explainers') {
      const explainers = await latestExplainers(deps.db, longest)
      return send(c, format, { ...common, home: `${desk.publicUrl}/explainers`, title: words.say('feeds.explainers', { desk: desk.name }), description: words.say('feeds.explainersAbout', { desk: desk.name }), address: `${desk.publicUrl}/feeds/explainers`, language: words.language, items: itemsOfExplainers(desk, explainers) })
    }
    throw new DoorRefusal('no-page')
  })

  app.get('/feeds/languages/:file', async (c) => {
    const { name, format } = fileOf(c)
    const { desk, common } = spoken(c)
    const checks = await latestPublished(deps.db, { language: name, limit: longest })
    if (checks.length === 0) throw new DoorRefusal('no-page')
    const title = c.var.words.say('feeds.language', { desk: desk.name, language: c.var.words.languageName(name) })
    return send(c, format, { ...common, home: `${common.home}?language=${encodeURIComponent(name)}`, title, description: title, address: `${desk.publicUrl}/feeds/languages/${encodeURIComponent(name)}`, language: name, items: itemsOfChecks(desk, checks) })
  })

  app.get('/feeds/topics/:file', async (c) => {
    const { name, format } = fileOf(c)
    const { desk, common } = spoken(c)
    const checks = await latestPublished(deps.db, { topic: name, limit: longest })
    if (checks.length === 0) throw new DoorRefusal('no-page')
    const title = c.var.words.say('feeds.topic', { desk: desk.name, topic: c.var.words.topicName(name) })
    return send(c, format, { ...common, title, description: title, address: `${desk.publicUrl}/feeds/topics/${encodeURIComponent(name)}`, language: c.var.words.language, items: itemsOfChecks(desk, checks) })
  })

  /** Its mark is the newest entry of the log, and what the desk says of itself: nothing is read to say that nothing changed. */
  async function wholeArchive(c: WebContext): Promise<Response> {
    const desk = deskFacts(c, deps)
    const entry = await newestEntry(deps.db)
    const headers = { 'Content-Type': 'application/json; charset=utf-8', ETag: `W/"entry-${entry}-${c.var.identity.mark}"` }
    if (isKnown(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers)
    const [newest] = await latestPublished(deps.db, { limit: 1 })
    const start = dataFeedStart({ name: c.var.words.say('feeds.all', { desk: desk.name }), url: `${desk.publicUrl}/feeds/claimreview.json`, publisher: { name: desk.name, url: `${desk.publicUrl}/` }, changedAt: newest?.versions[0].publishedAt.toISOString() ?? null })
    return c.body(ReadableStream.from(pieces(desk, start)).pipeThrough(new TextEncoderStream()), 200, headers)
  }

  async function* pieces(desk: DeskFacts, start: string): AsyncGenerator<string> {
    yield start
    let first = true
    for await (const checks of everyPublished(deps.db)) {
      yield checks.map((check, at) => (first && at === 0 ? '' : ',\n') + dataFeedItem(feedElement(desk, check))).join('')
      first = false
    }
    yield dataFeedEnd
  }
}

function fileOf(c: WebContext): { name: string; format: Format } {
  const [, name, format] = /^([^.]{1,80})\.(rss|atom|json)$/.exec(cleanParameter(c.req.param('file'))) ?? []
  if (!name) throw new DoorRefusal('no-page')
  return { name, format: format as Format }
}

/** The links say the same as the feed does: a hub learns from them, before it reads, that it may ask for this address. */
function send(c: WebContext, format: Format, feed: Feed): Response {
  const { write, type } = formats[format]
  const newest = latest(newestOf(feed), c.var.identity.changedAt)
  const links = [`<${feed.address}.${format}>; rel="self"`, ...(feed.hub ? [`<${feed.hub}>; rel="hub"`] : [])]
  return c.body(write(feed), 200, { 'Content-Type': type, Link: links.join(', '), ...(newest && { 'Last-Modified': newest.toUTCString() }) })
}

/** A feed has changed too once the desk is called otherwise. */
function latest(newest: Date | null | undefined, renamed: Date | null): Date | null {
  return newest && renamed && renamed > newest ? renamed : (newest ?? null)
}
