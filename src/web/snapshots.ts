/** Copies that were kept of sources: to be saved, never to be run or shown as a page of this site; and their readable text. */
import type { Hono } from 'hono'
import { namedChecks } from '#desk/drafts'
import { checksCiting, checksKeeping, isPublicSnapshot, readPublicSnapshotText, readSnapshot, readSnapshotText, type SnapshotText } from '#desk/evidence'
import { Refusal } from '#desk/refusals'
import type { Words } from '#words'
import type { WebContext, WebDeps, WebEnv } from './deps.ts'
import { addressAtHome } from './views/address.ts'
import { type KeptFor, snapshotPage } from './views/snapshot-page.ts'

const endings: Record<string, string> = { 'application/warc': 'warc.gz', 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'text/plain': 'txt' }

export function snapshotRoutes(app: Hono<WebEnv>, { db }: WebDeps): void {
  app.get('/snapshots/:sha256', async (c) => {
    if (!(await isPublicSnapshot(db, c.req.param('sha256')))) throw new Refusal('not-found')
    return file(c, c.req.param('sha256'))
  })

  app.get('/snapshots/:sha256/text', async (c) => text(c, await readPublicSnapshotText(db, c.req.param('sha256')), '/snapshots', () => published(c.req.param('sha256'))))

  app.get('/desk/snapshots/:sha256', (c) => file(c, c.req.param('sha256')))

  app.get('/desk/snapshots/:sha256/text', async (c) => text(c, await readSnapshotText(db, c.req.param('sha256')), '/desk/snapshots', () => inWork(c.var.words, c.req.param('sha256'))))

  async function file(c: WebContext, sha256: string): Promise<Response> {
    const snapshot = await readSnapshot(db, sha256)
    if (!snapshot) throw new Refusal('not-found')
    const { mediaType, bytes } = snapshot
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
      'Content-Disposition': `attachment; filename="${sha256.slice(0, 16)}.${endings[mediaType] ?? 'bin'}"`,
      'X-Robots-Tag': 'noindex',
    })
  }

  async function text(c: WebContext, found: SnapshotText | null, under: string, checks: () => Promise<KeptFor[]>): Promise<Response> {
    if (!found) throw new Refusal('not-found')
    c.header('X-Robots-Tag', 'noindex')
    return c.html(snapshotPage(c.var.words, found, { under, checks: await checks() }))
  }

  /** A draft is nobody's business outside. */
  async function published(sha256: string): Promise<KeptFor[]> {
    return (await checksCiting(db, sha256)).map(({ editionId, language, claim }) => ({ address: addressAtHome({ id: editionId, kind: 'check' }), language, name: claim }))
  }

  async function inWork(words: Words, sha256: string): Promise<KeptFor[]> {
    const checks = await namedChecks(db, await checksKeeping(db, [sha256]))
    return checks.map(({ id, language, text }) => ({ address: `/desk/checks/${encodeURIComponent(id)}/evidence`, language: text === null ? words.language : language, name: text ?? words.say('drafting.untitled') }))
  }
}
