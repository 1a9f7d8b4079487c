/** What publications say about this desk, as it is called while one request is answered. */
import { topicName } from '#desk/identity'
import type { DeskFacts } from '#publish'
import type { WebContext, WebDeps } from '../deps.ts'
import { policyAddresses } from '../policies.ts'

export function deskFacts(c: Pick<WebContext, 'var'>, { settings: { publicUrl } }: Pick<WebDeps, 'settings'>): DeskFacts {
  const { identity } = c.var
  return { name: identity.name, publicUrl, policies: policyAddresses(identity, publicUrl), topicName: (key, language) => topicName(identity.topics, key, language) }
}
