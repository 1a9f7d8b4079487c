/** What a desk says of itself: a page for each of these names, in its own words or in those that come with the software. */
import type { PolicyAddresses } from '#publish'

export const policyNames = ['methods', 'corrections-policy', 'ethics', 'funding', 'privacy', 'contact'] as const

export type PolicyName = (typeof policyNames)[number]

/** In the desk's own words, as Markdown. */
export type Policies = Partial<Record<PolicyName, string>>

/** Machines are sent only where something is really said: the standard text about money says nothing. */
export function policyAddresses(policies: Policies, publicUrl: string): PolicyAddresses {
  return {
    methods: `${publicUrl}/methods`,
    corrections: `${publicUrl}/corrections-policy`,
    ethics: `${publicUrl}/ethics`,
    funding: policies.funding ? `${publicUrl}/funding` : null,
  }
}
