/** Turns away a query that says one thing twice: which of the two is meant would be a guess. */
import { createMiddleware } from 'hono/factory'
import type { WebEnv } from '../../deps.ts'
import { DoorRefusal } from '../../door-refusal.ts'

export const parameters = createMiddleware<WebEnv>((c, next) => {
  const start = c.req.url.indexOf('?')
  if (start > 0) {
    const repeated = firstRepeated(new URLSearchParams(c.req.url.slice(start)).keys())
    if (repeated !== undefined) throw new DoorRefusal('repeated-parameter', { name: repeated.slice(0, 40) })
  }
  return next()
})

function firstRepeated(names: Iterable<string>): string | undefined {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return undefined
}
