/** The public log: its files as every static host would serve them, the proof of a check, the page that explains it, and the witness for others. */
import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import { addCheckpoint, cosignedCheckpoint, listEntries, proofFile, publishedEntry, readHead, readKeys, renderKeys, storedFile } from '#ledger'
import { namesOf } from '#desk/published'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { cleanParameter } from '../parameters.ts'
import { logPage } from '../views/log-page.ts'

const perPage = 50
const mostVersions = 2_147_483_647
const octets = { 'Content-Type': 'application/octet-stream' }
const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
const hashOf = (origin: string) => createHash('sha256').update(origin).digest('hex')

export function logRoutes(app: Hono<WebEnv>, { db, ledger, witness, clock, settings }: WebDeps): void {
  app.get('/log', async (c) => {
    const before = wholeNumber(c, 'before')
    const entries = await listEntries(db, { before, limit: perPage + 1 })
    const shown = entries.slice(0, perPage)
    const names = await namesOf(db, shown.map(({ check }) => check))
    const head = await readHead(db)
    const key = (await readKeys(db)).at(-1)?.key
    return c.html(logPage(c.var.words, { entries: shown, names, hasMore: entries.length > perPage, size: head?.size ?? 0, key, publicUrl: settings.publicUrl }))
  })

  app.get('/log/checkpoint', async (c) => c.body(await publicCheckpoint(), 200, plain))
  app.get('/log/key', async (c) => c.body(`${(await readKeys(db)).at(-1)?.key ?? missing()}\n`, 200, plain))
  app.get('/log/keys', async (c) => c.body(renderKeys((await readHead(db))?.origin ?? missing(), await readKeys(db)), 200, { 'Content-Type': 'application/json' }))
  app.get('/log/tile/*', async (c) => {
    const bytes = await storedFile(db, c.req.path.slice('/log/'.length))
    return c.body((bytes ?? missing()) as Uint8Array<ArrayBuffer>, 200, octets)
  })

  for (const kind of ['check', 'explainer'] as const) app.get(`/${kind}s/:id/proof`, async (c) => {
    const version = wholeNumber(c, 'version')
    const index = version && version > mostVersions ? undefined : await publishedEntry(db, cleanParameter(c.req.param('id')), version)
    if (index === undefined) throw new Refusal('not-found')
    const proof = await proofFile(db, index, await publicCheckpoint())
    if (proof === undefined) throw new Refusal('busy', { seconds: 5 })
    return c.body(proof, 200, { ...plain, 'Content-Disposition': `attachment; filename="entry-${index}.tlog-proof"` })
  })

  app.post('/witness/add-checkpoint', async (c) => {
    const { status, body, type } = await addCheckpoint({ db, witness, clock }, await c.req.text())
    return c.body(body, status, { 'Content-Type': type })
  })
  app.get('/witness/:log/checkpoint', async (c) => c.body((await cosignedCheckpoint(db, c.req.param('log'), hashOf)) ?? missing(), 200, plain))

  /** What this node has made public; a tile that it names can be had from any node. */
  async function publicCheckpoint(): Promise<string> {
    return (await ledger.checkpoint()) ?? missing()
  }
}

function missing(): never {
  throw new DoorRefusal('no-page')
}

function wholeNumber(c: WebContext, name: string): number | undefined {
  const written = c.req.query(name)
  if (written === undefined || written === '') return undefined
  if (!/^\d{1,15}$/.test(written)) throw new DoorRefusal('bad-input', { problem: `${name} is not a whole number` })
  return Number(written)
}
