/** How an answer travels: how long it may be kept, by what mark a reader asks whether it changed, and compressed. */
import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import type { WebContext, WebEnv } from '../../deps.ts'
import type { RouteRule } from '../../routes.ts'
import { chosenEncoding } from './encoding.ts'

const cacheControl: Record<RouteRule['cache'], string> = {
  moment: 'public, max-age=5',
  minute: 'public, max-age=60',
  forever: 'public, max-age=31536000, immutable',
  none: 'no-store',
}

const worthwhile = 1024

export const delivery = createMiddleware<WebEnv>(async (c, next) => {
  await next()
  const { rule } = c.var
  const readable = rule && rule.cache !== 'none' && c.res.status === 200
  c.res.headers.set('Cache-Control', readable ? cacheControl[rule.cache] : 'no-store')

  if (!c.res.body || !isText(c.res.headers.get('Content-Type'))) return
  if (rule?.streamed) return stream(c)
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const { status } = c.res
  const headers = new Headers(c.res.headers)
  if (headers.get('Content-Type') === 'application/json') headers.set('Content-Type', 'application/json; charset=utf-8')
  headers.append('Vary', 'Accept-Encoding')
  if (rule?.kind === 'page') headers.append('Vary', 'Accept-Language, Cookie')

  if (readable) {
    const mark = `"${hash('sha1', bytes, 'base64url')}"`
    headers.set('ETag', `W/${mark}`)
    if (isUnchanged(c, mark, headers.get('Last-Modified'))) {
      headers.delete('Content-Type')
      c.res = undefined
      c.res = new Response(null, { status: 304, headers })
      return
    }
  }

  const encoding = bytes.length < worthwhile ? undefined : chosenEncoding(c.req.header('Accept-Encoding'))
  const sent = encoding ? await compressors[encoding](bytes) : bytes
  if (encoding) headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(sent.byteLength))
  c.res = undefined
  c.res = new Response(sent as Uint8Array<ArrayBuffer>, { status, headers })
})

/** What a reader asked for by its mark or its date, where it asks so; the mark counts for more. */
export function isUnchanged(c: WebContext, etag: string, lastModified: string | null | undefined): boolean {
  const mark = c.req.header('If-None-Match')
  if (mark !== undefined) return isKnown(mark, etag)
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '')
  return lastModified ? Date.parse(lastModified) <= since : false
}

/** Compressed as it goes. Whoever sends it answers for its marks. */
function stream(c: WebContext): void {
  c.res.headers.append('Vary', 'Accept-Encoding')
  if (!/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')) return
  const headers = new Headers(c.res.headers)
  headers.set('Content-Encoding', 'gzip')
  const body = c.res.body!.pipeThrough(new CompressionStream('gzip') as unknown as TransformStream)
  c.res = undefined
  c.res = new Response(body, { status: 200, headers })
}

function isText(type: string | null): boolean {
  return /^(text\/|application\/([\w-]+\+)?(json|xml)|image\/svg)/.test(type ?? '')
}

/** Compared weakly, as GET asks for: the same page in another encoding is the same page. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header.trim() === '*' || (header.match(/"[^"]*"/g)?.includes(etag.replace('W/', '')) ?? false)
}

const compressors = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
}
