/** Puts the line of the route table and the desk's words beside the request, and turns away what stands in no line. */
import { createMiddleware } from 'hono/factory'
import type { Speaking } from '#desk/identity'
import { speakIn } from '#words'
import type { WebEnv } from '../../deps.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { findRule, methodsOf } from '../../find-rule.ts'
import { languageOf } from '../language/index.ts'

export const routeRule = (speaking: Speaking) => createMiddleware<WebEnv>(async (c, next) => {
  const identity = speaking.now()
  c.set('identity', identity)
  c.set('words', speakIn(languageOf(c), identity.name))
  const rule = findRule(c.req.method, c.req.path)
  c.set('rule', rule)
  if (rule) return next()

  const allow = methodsOf(c.req.path)
  if (allow.length === 0) throw new DoorRefusal('no-page')
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: [...allow, 'OPTIONS'].join(', ') })
  throw new DoorRefusal('method', { allow: allow.join(', ') }, { Allow: allow.join(', ') })
})
