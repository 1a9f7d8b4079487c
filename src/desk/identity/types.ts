/** The words of what the desk is called, what it says of itself, and what it calls its topics. */

import type { TopicNames } from './topic-names.ts'

export const policyNames = ['methods', 'corrections-policy', 'ethics', 'funding', 'privacy', 'contact'] as const

export type PolicyName = (typeof policyNames)[number]

/** What of it can be written at the desk. */
export type IdentityPart = 'name' | PolicyName

/** A text stands in one language of the interface; the name is the same in every language. */
export interface Place {
  part: IdentityPart
  /** Empty for the name. */
  language: string
}

/** What stands in one place: null where the default was taken again. */
export interface Written {
  revision: number
  text: string | null
  changedAt: Date
}

/** What the operator set by environment and files: it holds wherever nothing was written at the desk. */
export interface Defaults {
  name: string
  policies: Partial<Record<PolicyName, string>>
}

export interface Identity {
  /** Another one as soon as anything here is another. */
  mark: string
  name: string
  /** When anything was last changed at the desk. */
  changedAt: Date | null
  defaults: Defaults
  /** By place, as `keyOf` says it. */
  written: ReadonlyMap<string, Written>
  topics: TopicNames
}

export function keyOf({ part, language }: Place): string {
  return `${part} ${language}`
}
