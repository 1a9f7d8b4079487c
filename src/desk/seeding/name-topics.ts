/** Puts a world's topics on the desk's list, with their names, and says which check is about which. */

import { inTransaction } from '#db'
import { addTopic, changeTopic } from '#desk/claims'
import { demoPeople } from './demo-people.ts'
import type { OwnDeps } from './publish-own.ts'
import type { World } from './types.ts'

/** The keys of topics by the sourceKey of a check. */
export async function nameTopics(deps: OwnDeps, { topics }: World, at: Date): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>()
  await inTransaction(deps.db, async (db) => {
    const then = { db, clock: () => at }
    const { reviewer: personId } = await demoPeople(db, at)
    for (const { name, names, publicWelfare, checks } of topics) {
      const key = await addTopic(then, { name, publicWelfare, personId })
      await changeTopic(then, { key, name, names, publicWelfare, personId })
      for (const check of checks) keys.set(check, [...(keys.get(check) ?? []), key])
    }
  })
  return keys
}
