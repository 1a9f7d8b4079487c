/** What claims are about, in the desk's own short list, and which of it concerns public welfare. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'
import { lockClaims } from './lock.ts'

export interface Topic {
  key: string
  name: string
  publicWelfare: boolean
}

export async function listTopics(db: Database): Promise<Topic[]> {
  const rows = await db.selectFrom('topics').select(['key', 'name', 'public_welfare as publicWelfare']).orderBy('name').orderBy('key').execute()
  return rows
}

/** The key is made of the name, in its own script, because readers meet it on pages and in the addresses of feeds; it stays when the name changes. Adding the same topic twice does no harm. */
export async function addTopic({ db, clock }: { db: Database; clock: Clock }, { name, publicWelfare, personId }: { name: string; publicWelfare: boolean; personId: string }): Promise<void> {
  const key = keyOf(name)
  await inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const same = await tx.selectFrom('topics').select('key').where('name', '=', name).executeTakeFirst()
    if (same) return
    for (let n = 1; ; n++) {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('topics')
        .values({ key: n === 1 ? key : `${[...key].slice(0, 36).join('')}-${n}`, name, public_welfare: publicWelfare, made_by: personId, made_at: clock() })
        .onConflict((on) => on.doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows) return
    }
  })
}

export async function changeTopic(db: Database, { key, name, publicWelfare }: Topic): Promise<void> {
  const { numUpdatedRows } = await db.updateTable('topics').set({ name, public_welfare: publicWelfare }).where('key', '=', key).executeTakeFirst()
  if (Number(numUpdatedRows) === 0) throw new Refusal('not-found')
}

function keyOf(name: string): string {
  const bare = name.normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '').normalize('NFC').toLowerCase()
  return [...bare.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, 38).join('').replace(/^-+|-+$/g, '') || 'topic'
}
