/**
 * Keeps what is the same for every reader, ready to send, for as long as no check has been published or taken back since,
 * and the desk says the same of itself.
 *
 * The match index follows the feed of publications, and where it has got to says whether the archive is still the one that
 * an answer was made from. It may lag a second behind; should it stand still, answers are made anew after a few seconds.
 */
import { createMiddleware } from 'hono/factory'
import type { WebContext, WebDeps, WebEnv } from '../../deps.ts'
import { languageOf } from '../language/index.ts'
import { chosenEncoding } from '../delivery/encoding.ts'
import { isUnchanged } from '../delivery/index.ts'

interface Kept {
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  until: number
}

const keptFor = 5_000
const mostBytes = 32 * 1024 * 1024
const largest = 256 * 1024

export function keptAnswers({ matcher, speaking, clock }: Pick<WebDeps, 'matcher' | 'speaking' | 'clock'>) {
  let kept = new Map<string, Kept>()
  let bytes = 0
  let state = ''

  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    forgetIfChanged()
    const key = keyOf(c)
    const known = kept.get(key)
    if (known && known.until > clock().getTime()) return answerWith(c, known)

    const made = state
    await next()
    if (isForAll(c) && made === state) keep(key, await copyOf(c, clock().getTime() + keptFor))
  })

  function forgetIfChanged(): void {
    const now = `${matcher.status().seq} ${speaking.now().mark}`
    if (now === state) return
    ;[kept, bytes, state] = [new Map(), 0, now]
  }

  function keep(key: string, answer: Kept): void {
    if (answer.body.byteLength > largest) return
    drop(key)
    kept.set(key, answer)
    bytes += answer.body.byteLength + key.length
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break
      drop(oldest)
    }
  }

  function drop(key: string): void {
    const known = kept.get(key)
    if (!known) return
    bytes -= known.body.byteLength + key.length
    kept.delete(key)
  }
}

function keyOf(c: WebContext): string {
  const { req } = c
  return `${languageOf(c)} ${chosenEncoding(req.header('Accept-Encoding')) ?? ''} ${req.url.slice(req.url.indexOf('/', 8))}`
}

function isForAll(c: WebContext): boolean {
  const { rule } = c.var
  return rule !== undefined && rule.cache !== 'none' && rule.cache !== 'moment' && !rule.streamed && c.res.status === 200
}

async function copyOf(c: WebContext, until: number): Promise<Kept> {
  return { body: new Uint8Array(await c.res.clone().arrayBuffer()), headers: Object.fromEntries(c.res.headers), until }
}

function answerWith(c: WebContext, { body, headers }: Kept): Response {
  if (!isUnchanged(c, headers.etag, headers['last-modified'])) return new Response(body, { headers })
  const { 'content-type': _type, 'content-length': _length, 'content-encoding': _encoding, ...rest } = headers
  return new Response(null, { status: 304, headers: rest })
}
