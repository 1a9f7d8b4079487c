/** What topics are called, in every language that has a name for them. Checks and feeds know a topic by its key. */

import type { Database } from '#db'

/** By key, then by language; under the empty one the name that holds where there is no other. */
export type TopicNames = ReadonlyMap<string, ReadonlyMap<string, string>>

export async function readTopicNames(db: Database): Promise<TopicNames> {
  const made = await db.selectFrom('topics').select(['key', 'name']).orderBy('key').execute()
  const given = await db.selectFrom('topic_names').select(['topic_key as key', 'language', 'name']).orderBy('topic_key').orderBy('language').execute()
  const names = new Map(made.map(({ key, name }) => [key, new Map([['', name]])]))
  for (const { key, language, name } of given) names.get(key)?.set(language, name)
  return names
}

/** A topic that is no longer on the list, or never was, is called by its key. */
export function topicName(topics: TopicNames, key: string, language: string): string {
  const names = topics.get(key)
  return names?.get(language.toLowerCase().split('-')[0]) ?? names?.get('') ?? key
}
