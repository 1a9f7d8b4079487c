/** Checks on other people's pages: oEmbed, and the card that it frames. */
import type { Hono } from 'hono'
import { readAllPublished } from '#desk/published'
import { Refusal } from '#desk/refusals'
import { isStanding, oEmbed, oEmbedXml } from '#publish'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { cleanParameter } from '../parameters.ts'
import { embedPage } from '../views/embed-page.ts'
import { deskFacts } from './desk-facts.ts'

export function embeddingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/oembed', async (c) => {
    const format = c.req.query('format') ?? 'json'
    if (format !== 'json' && format !== 'xml') throw new DoorRefusal('no-such-format')
    const [check] = await readAllPublished(deps.db, [checkIn(c.req.query('url'), deps.settings.publicUrl)])
    if (!check || !isStanding(check)) throw new Refusal('not-found')
    const card = oEmbed(deskFacts(c, deps), check, { maxWidth: pixels(c, 'maxwidth'), maxHeight: pixels(c, 'maxheight') })
    return format === 'json' ? c.json(card) : c.body(oEmbedXml(card), 200, { 'Content-Type': 'text/xml; charset=utf-8' })
  })

  app.get('/embed/:id', async (c) => {
    const [check] = await readAllPublished(deps.db, [cleanParameter(c.req.param('id'))])
    if (!check?.document) throw new Refusal('not-found')
    return c.html(embedPage(c.var.words, deskFacts(c, deps), { ...check, document: check.document }))
  })
}

/** The check that an address of ours leads to; whatever else follows it is no matter. */
function checkIn(url: string | undefined, publicUrl: string): string {
  if (!url) throw new DoorRefusal('bad-input', { problem: 'url' })
  const parsed = URL.parse(url)
  const [, id] = (parsed?.origin === new URL(publicUrl).origin && /^\/checks\/([\w-]{1,64})(?:\/|$)/.exec(parsed.pathname)) || []
  if (!id) throw new Refusal('not-found')
  return id
}

function pixels(c: WebContext, name: string): number | undefined {
  const written = c.req.query(name)
  if (written === undefined) return undefined
  if (!/^[1-9]\d{0,4}$/.test(written)) throw new DoorRefusal('bad-input', { problem: name })
  return Number(written)
}
