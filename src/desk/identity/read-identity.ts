/** What stands now, out of the newest row of each place and the operator's defaults. */

import { hash } from 'node:crypto'
import type { Database } from '#db'
import { readTopicNames, type TopicNames } from './topic-names.ts'
import { type Defaults, type Identity, keyOf, type Place, type PolicyName, policyNames, type Written } from './types.ts'

export async function readIdentity(db: Database, defaults: Defaults): Promise<Identity> {
  const rows = await db
    .selectFrom('identity_changes')
    .distinctOn(['part', 'language'])
    .select(['part', 'language', 'revision', 'text', 'changed_at as changedAt'])
    .orderBy('part')
    .orderBy('language')
    .orderBy('revision', 'desc')
    .execute()
  return identityOf(defaults, new Map(rows.map(({ part, language, ...written }) => [keyOf({ part, language }), written])), await readTopicNames(db))
}

export function identityOf(defaults: Defaults, written: Map<string, Written> = new Map(), topics: TopicNames = new Map()): Identity {
  const name = written.get(keyOf({ part: 'name', language: '' }))?.text ?? defaults.name
  const moments = [...written.values()].map(({ changedAt }) => changedAt.getTime())
  return {
    mark: hash('sha256', JSON.stringify([defaults, [...written].map(([place, { revision }]) => [place, revision]), [...topics].map(([key, names]) => [key, ...names])]), 'base64url').slice(0, 16),
    name,
    changedAt: moments.length > 0 ? new Date(Math.max(...moments)) : null,
    defaults,
    written,
    topics,
  }
}

export interface Policy {
  /** As Markdown; null where the desk has written nothing, and the software's own words stand. */
  text: string | null
  /** Of a text that is not in the language that was asked for, where it is known. */
  language: string | null
  /** When it was last changed at the desk. */
  changedAt: Date | null
}

/**
 * What a reader of a language is shown: what the desk wrote in that language, else the operator's file, else what the desk wrote in
 * another language, the first in the order given, else the words of the software. The desk's own words always come before those.
 */
export function policyIn({ written, defaults }: Identity, name: PolicyName, language: string, languages: readonly string[]): Policy {
  const own = written.get(keyOf({ part: name, language }))
  if (own?.text != null) return { text: own.text, language, changedAt: own.changedAt }
  const file = defaults.policies[name]
  if (file) return { text: file, language: null, changedAt: own?.changedAt ?? null }
  for (const other of languages) {
    const theirs = written.get(keyOf({ part: name, language: other }))
    if (theirs?.text != null) return { text: theirs.text, language: other, changedAt: theirs.changedAt }
  }
  return { text: null, language: null, changedAt: own?.changedAt ?? null }
}

/** The pages that the desk has its own words on, in whatever language. */
export function ownPolicies({ written, defaults }: Identity): PolicyName[] {
  return policyNames.filter((name) => Boolean(defaults.policies[name]) || [...written].some(([place, { text }]) => text !== null && place.startsWith(`${name} `)))
}

export function standingAt({ written }: Pick<Identity, 'written'>, place: Place): Written {
  return written.get(keyOf(place)) ?? { revision: 0, text: null, changedAt: new Date(0) }
}
