/** The small files: styles and sign, robots.txt, and the sign of life for whoever watches the server. */
import type { Hono } from 'hono'
import { assets } from '../assets/index.ts'
import { scripts } from '../assets/scripts.ts'
import type { WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'

const robots = (publicUrl: string) => `User-agent: *\nDisallow: /status/\nDisallow: /newsletter/\nDisallow: /api/v1/submissions/\n\nSitemap: ${publicUrl}/sitemap.xml\nSitemap: ${publicUrl}/sitemap-news.xml\n`

export function fileRoutes(app: Hono<WebEnv>, { matcher, settings }: WebDeps): void {
  app.get('/assets/:file', async (c) => {
    const file = assets.get(c.req.path) ?? (c.req.path.endsWith('.js') ? (await scripts()).get(c.req.path) : undefined)
    if (!file) throw new DoorRefusal('no-page')
    return c.body(file.content, 200, { 'Content-Type': file.type })
  })
  app.get('/robots.txt', (c) => c.text(robots(settings.publicUrl)))
  app.get('/healthz', (c) => {
    const { checks, seq } = matcher.status()
    return c.json({ ok: true, checks, seq })
  })
}
