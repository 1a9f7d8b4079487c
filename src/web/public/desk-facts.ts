/** What publications say about this desk, out of its settings. */
import type { DeskFacts } from '#publish'
import type { WebDeps } from '../deps.ts'
import { policyAddresses } from '../policies.ts'

export function deskFacts({ settings: { publicUrl, deskName, policies = {} } }: Pick<WebDeps, 'settings'>): DeskFacts {
  return { name: deskName, publicUrl, policies: policyAddresses(policies, publicUrl) }
}
