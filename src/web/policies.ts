/** What a desk says of itself, as machines are told of it. */
import { type Identity, ownPolicies } from '#desk/identity'
import type { PolicyAddresses } from '#publish'

/** Machines are sent only where something is really said: the standard text about money says nothing. */
export function policyAddresses(identity: Identity, publicUrl: string): PolicyAddresses {
  return {
    methods: `${publicUrl}/methods`,
    corrections: `${publicUrl}/corrections-policy`,
    ethics: `${publicUrl}/ethics`,
    funding: ownPolicies(identity).includes('funding') ? `${publicUrl}/funding` : null,
  }
}
