/** Reads a body within its limits before any route sees it: its size, its type, its encoding, and how deep its JSON goes. */
import { createMiddleware } from 'hono/factory'
import type { WebContext, WebEnv } from '../../deps.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { depthOf } from './depth.ts'

const deepest = 8

export const body = createMiddleware<WebEnv>(async (c, next) => {
  const { rule } = c.var
  if (!rule?.bodyBytes) return next()

  const type = c.req.header('Content-Type')?.split(';')[0].trim().toLowerCase() ?? ''
  if (!rule.bodyTypes!.includes(type)) throw new DoorRefusal('wrong-type', { types: rule.bodyTypes!.join(', ') })

  const bytes = await readAtMost(c, rule.bodyBytes)
  if (type === 'application/json') checkJson(bytes)
  c.req.bodyCache.arrayBuffer = Promise.resolve(bytes.buffer) as never
  return next()
})

/** Stops reading as soon as it is too much; what a client says of the length is only believed when it is too large. */
export async function readAtMost(c: WebContext, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new DoorRefusal('too-large', { limit: Math.floor(limit / 1024) }, { Connection: 'close' })
  if (Number(c.req.header('Content-Length') ?? 0) > limit) throw tooLarge()

  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength
    if (size > limit) throw tooLarge()
    parts.push(part)
  }
  const whole = new Uint8Array(size)
  parts.reduce((at, part) => (whole.set(part, at), at + part.byteLength), 0)
  return whole
}

function checkJson(bytes: Uint8Array): void {
  const text = decode(bytes)
  if (depthOf(text, deepest) > deepest) throw new DoorRefusal('too-deep', { limit: deepest })
  try {
    JSON.parse(text)
  } catch {
    throw new DoorRefusal('bad-json')
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DoorRefusal('bad-encoding')
  }
}
