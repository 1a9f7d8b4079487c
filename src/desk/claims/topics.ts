/** What claims are about, in the desk's own short list, and which of it concerns public welfare. */

import { type Database, inTransaction, notify } from '#db'
import { identityChannel, readTopicNames } from '#desk/identity'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { lockClaims } from './lock.ts'

export interface Topic {
  key: string
  /** Where it has no other. */
  name: string
  /** By language, where it has one of its own. */
  names: Record<string, string>
  publicWelfare: boolean
}

export async function listTopics(db: Database): Promise<Topic[]> {
  const rows = await db.selectFrom('topics').select(['key', 'name', 'public_welfare as publicWelfare']).orderBy('name').orderBy('key').execute()
  const names = await readTopicNames(db)
  return rows.map((row) => ({ ...row, names: Object.fromEntries([...(names.get(row.key) ?? [])].filter(([language]) => language !== '')) }))
}

/** The key is made of the name, in its own script, because readers meet it on pages and in the addresses of feeds; it stays when the name changes. Adding the same topic twice does no harm. Returns the key. */
export async function addTopic({ db, clock }: { db: Database; clock: Clock }, { name, publicWelfare, personId }: { name: string; publicWelfare: boolean; personId: string }): Promise<string> {
  const bare = keyOf(name)
  return await inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const same = await tx.selectFrom('topics').select('key').where('name', '=', name).executeTakeFirst()
    if (same) return same.key
    for (let n = 1; ; n++) {
      const key = n === 1 ? bare : `${[...bare].slice(0, 36).join('')}-${n}`
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('topics')
        .values({ key, name, public_welfare: publicWelfare, made_by: personId, made_at: clock() })
        .onConflict((on) => on.doNothing())
        .executeTakeFirst()
      if (!numInsertedOrUpdatedRows) continue
      await notify(tx, identityChannel)
      return key
    }
  })
}

/** A language whose name is empty is given the name of all the others again. */
export async function changeTopic({ db, clock }: { db: Database; clock: Clock }, { key, name, names, publicWelfare, personId }: Topic & { personId: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('topics').set({ name, public_welfare: publicWelfare }).where('key', '=', key).executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new Refusal('not-found')
    for (const [language, named] of Object.entries(names)) {
      if (!named) await tx.deleteFrom('topic_names').where('topic_key', '=', key).where('language', '=', language).execute()
      else await tx.insertInto('topic_names').values({ topic_key: key, language, name: named, named_by: personId, named_at: clock() }).onConflict((on) => on.columns(['topic_key', 'language']).doUpdateSet({ name: named, named_by: personId, named_at: clock() }).where('topic_names.name', '<>', named)).execute()
    }
    await notify(tx, identityChannel)
  })
}

function keyOf(name: string): string {
  const bare = name.normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '').normalize('NFC').toLowerCase()
  return [...bare.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, 38).join('').replace(/^-+|-+$/g, '') || 'topic'
}
