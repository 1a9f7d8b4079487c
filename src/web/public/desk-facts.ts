/** What publications say about this desk, as it is called while one request is answered. */
import { type Identity, ownPolicies, topicName } from '#desk/identity'
import type { DeskFacts, PolicyAddresses } from '#publish'
import type { WebContext, WebDeps } from '../deps.ts'

export function deskFacts(c: Pick<WebContext, 'var'>, { settings: { publicUrl } }: Pick<WebDeps, 'settings'>): DeskFacts {
  const { identity } = c.var
  return { name: identity.name, publicUrl, policies: policyAddresses(identity, publicUrl), topicName: (key, language) => topicName(identity.topics, key, language) }
}

/** Machines are sent only where something is really said: the standard text about money says nothing. */
export function policyAddresses(identity: Identity, publicUrl: string): PolicyAddresses {
  return {
    methods: `${publicUrl}/methods`,
    corrections: `${publicUrl}/corrections-policy`,
    ethics: `${publicUrl}/ethics`,
    funding: ownPolicies(identity).includes('funding') ? `${publicUrl}/funding` : null,
  }
}
