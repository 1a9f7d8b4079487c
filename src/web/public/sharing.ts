/** What a check can be passed on with: the page of it, and its pictures and clip under the hash of the version they show. */
import type { Hono } from 'hono'
import { askForKit, type CardFormat, cardFormats, kitOf, type ShareFormat, shareTexts, type Speaker, wantedFile } from '#desk/sharing'
import { readPublished } from '#desk/published'
import { Refusal } from '#desk/refusals'
import { addresses } from '#publish'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { cleanParameter } from '../parameters.ts'
import { addressAtHome } from '../views/address.ts'
import { sharePage } from '../views/share-page.ts'

export function sharingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/checks/:id/share', async (c) => {
    const id = cleanParameter(c.req.param('id'))
    const kit = await kitOf(deps.db, speakerOf(c, deps), id)
    if (!kit) throw new Refusal('not-found')
    if (await fellWithOriginal(deps, id)) return c.redirect(addressAtHome({ id, kind: 'check' }), 302)
    if (kit.files.length <= cardFormats.length) await askForKit(deps, speakerOf(c, deps), kit.sha256)
    return c.html(sharePage(c.var.words, kit, shareTexts(kit.document, kit.publishedAt, speakerOf(c, deps))))
  })

  app.get('/cards/:sha256/:format.png', async (c) => {
    const format = c.req.path.split('/').at(-1)!.replace(/\.png$/, '')
    if (!cardFormats.includes(format as CardFormat)) throw new Refusal('not-found')
    const card = await fileFor(c, deps, format as CardFormat)
    return underItsName(c) ?? c.body(card, 200, { 'Content-Type': 'image/png' })
  })

  app.get('/clips/:sha256.mp4', async (c) => {
    const clip = await fileFor(c, deps, 'clip')
    const elsewhere = underItsName(c)
    if (elsewhere) return elsewhere
    const headers = { 'Content-Type': 'video/mp4', 'Accept-Ranges': 'bytes' }
    const range = rangeOf(c.req.header('Range'), clip.length)
    if (!range) return c.body(clip, 200, headers)
    return c.body(clip.subarray(range.from, range.to + 1), 206, { ...headers, 'Content-Range': `bytes ${range.from}-${range.to}/${clip.length}` })
  })
}

/** Pictures and sentences say what its own version says: none of them says that the original was taken back. */
async function fellWithOriginal({ db }: WebDeps, id: string): Promise<boolean> {
  const { takenBack } = (await readPublished(db, id))!
  return takenBack !== null && takenBack.edition !== id
}

/** What is kept for good under an address bears the name that the address says; any other one leads to it. */
function underItsName(c: WebContext): Response | undefined {
  const [, kind, file] = /^\/(cards|clips)\/([0-9a-f]{64}(?:\/\w+\.png|\.mp4))$/.exec(c.req.path) ?? []
  const address = kind && addresses.drawn(kind as 'cards' | 'clips', c.var.identity.name, file)
  return !address || address === `${c.req.path}?as=${c.req.query('as')}` ? undefined : c.redirect(address, 302)
}

function speakerOf(c: WebContext, { settings: { publicUrl } }: WebDeps): Speaker {
  return { deskName: c.var.identity.name, publicUrl }
}

async function fileFor(c: WebContext, deps: WebDeps, format: ShareFormat): Promise<Uint8Array<ArrayBuffer>> {
  const sha256 = /^\/(?:cards|clips)\/([0-9a-f]{64})[/.]/.exec(c.req.path)?.[1]
  if (!sha256) throw new Refusal('not-found')
  const file = await wantedFile(deps, speakerOf(c, deps), Buffer.from(sha256, 'hex'), format)
  if (file.kind === 'never') throw new Refusal('not-found')
  if (file.kind === 'being-made') throw new Refusal('busy', { seconds: 5 })
  return new Uint8Array(file.bytes)
}

/** Players on phones ask for pieces. One piece is given; whatever else was asked for gets the whole. */
function rangeOf(header: string | undefined, length: number): { from: number; to: number } | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || (first === '' && last === '')) return undefined
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from <= to ? { from, to } : undefined
}
