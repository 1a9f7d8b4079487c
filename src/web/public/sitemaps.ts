/** Sitemaps for search engines. */
import type { Hono } from 'hono'
import { explainerAddresses } from '#desk/explainers'
import { policyNames } from '#desk/identity'
import { countPublished, publishedAddresses, publishedSince } from '#desk/published'
import { isStanding, newsSitemap, sitemap, sitemapIndex, sitemapSize } from '#publish'
import type { WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { deskFacts } from './desk-facts.ts'

const pages = ['/', '/checks', '/explainers', '/about', ...policyNames.map((name) => `/${name}`)]
const xml = { 'Content-Type': 'application/xml; charset=utf-8' }
const mostNews = 1_000
const newsFor = 48 * 60 * 60 * 1000

export function sitemapRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/sitemap.xml', async (c) => {
    const [count, explainers] = await Promise.all([countPublished(deps.db), explainerAddresses(deps.db)])
    if (count + pages.length + explainers.length > sitemapSize) return c.body(sitemapIndex(deskFacts(c, deps), 1 + Math.ceil(count / sitemapSize)), 200, xml)
    return c.body(sitemap(deskFacts(c, deps), await publishedAddresses(deps.db, { offset: 0, limit: sitemapSize }), pages, explainers), 200, xml)
  })

  /** The first names the pages that are not checks. */
  app.get('/sitemaps/:file', async (c) => {
    const [, number] = /^([1-9]\d{0,4})\.xml$/.exec(c.req.param('file')) ?? []
    if (number === '1') return c.body(sitemap(deskFacts(c, deps), [], pages, await explainerAddresses(deps.db)), 200, xml)
    const checks = number ? await publishedAddresses(deps.db, { offset: (Number(number) - 2) * sitemapSize, limit: sitemapSize }) : []
    if (checks.length === 0) throw new DoorRefusal('no-page')
    return c.body(sitemap(deskFacts(c, deps), checks, []), 200, xml)
  })

  app.get('/sitemap-news.xml', async (c) => {
    const since = new Date(deps.clock().getTime() - newsFor)
    return c.body(newsSitemap(deskFacts(c, deps), (await publishedSince(deps.db, since, mostNews)).filter(isStanding)), 200, xml)
  })
}
