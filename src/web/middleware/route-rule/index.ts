/** Puts the line of the route table and the desk's words beside the request, and turns away what stands in no line, or names what nothing is called. */
import { createMiddleware } from 'hono/factory'
import { type Identity, type Speaking, topicName } from '#desk/identity'
import { speakIn, type Words } from '#words'
import type { WebEnv } from '../../deps.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { findRule, methodsOf } from '../../find-rule.ts'
import { languageOf } from '../language/index.ts'

export const routeRule = (speaking: Speaking) => createMiddleware<WebEnv>(async (c, next) => {
  const identity = speaking.now()
  c.set('identity', identity)
  c.set('words', wordsOf(identity, languageOf(c)))
  const rule = findRule(c.req.method, c.req.path)
  c.set('rule', rule)
  if (rule && !c.req.path.includes('\0')) return next()

  const allow = rule ? [] : methodsOf(c.req.path)
  if (allow.length === 0) throw new DoorRefusal('no-page')
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: [...allow, 'OPTIONS'].join(', ') })
  throw new DoorRefusal('method', { allow: allow.join(', ') }, { Allow: allow.join(', ') })
})

const spoken = new WeakMap<Identity, Map<string, Words>>()

/** The interface in a language, under the desk's name and with its names for topics. */
function wordsOf(identity: Identity, language: string): Words {
  const known = spoken.get(identity) ?? new Map<string, Words>()
  spoken.set(identity, known)
  const words = known.get(language) ?? { ...speakIn(language, identity.name), topicName: (key: string) => topicName(identity.topics, key, language) }
  known.set(language, words)
  return words
}
