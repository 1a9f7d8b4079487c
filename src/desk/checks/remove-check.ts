/** Takes an imported check out of the archive. The desk's own checks are corrected or retracted in public, never removed. */

import { type Database, inTransaction } from '#db'
import { announceFeed, lockFeed } from './feed.ts'

/** With a source: only where the check comes from there still. */
export async function removeCheck({ db, clock }: { db: Database; clock: () => Date }, id: string, source?: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockFeed(tx)
    // Held before its answers go: whoever has just answered with it is through, and nobody does any more.
    const check = await tx.selectFrom('checks').select(['origin', 'imported_from']).where('id', '=', id).forUpdate().executeTakeFirst()
    if (!check || (source !== undefined && check.imported_from !== source)) return false
    if (check.origin === 'desk') throw new Error(`Check ${id} is the desk's own: it can be corrected, not removed.`)

    await tx.updateTable('checks').set({ translation_of: null }).where('translation_of', '=', id).execute()
    await tx.deleteFrom('claim_answers').where('check_id', '=', id).execute()
    await tx.deleteFrom('checks').where('id', '=', id).execute()
    await tx.insertInto('check_feed').values({ check_id: id, kind: 'remove', at: clock() }).execute()
    await announceFeed(tx)
    return true
  })
}
