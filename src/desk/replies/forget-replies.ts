/** Who was asked, and what they said, goes with the version that was lawfully removed. */

import type { Database } from '#db'
import type { PrintedReply } from '#desk/versions'

export interface GoneReplies {
  checkId: string
  /** What was there when the removed version was made goes; null where the draft stays. */
  until: Date | null
  /** What is still published of this check, in any language, prints these. */
  stillPrinted: PrintedReply[]
}

/** Those, and whatever was taken out of the draft before, unless it stands word for word in what is still published. */
export async function forgetReplies(tx: Database, { checkId, until, stillPrinted }: GoneReplies, personId: string, at: Date): Promise<void> {
  const rows = await tx.selectFrom('replies').selectAll().where('check_id', '=', checkId).execute()
  const gone = rows
    .filter(({ removed_at, added_at }) => removed_at !== null || (until !== null && added_at <= until))
    .filter((row) => !stillPrinted.some((printed) => printed.whom === row.whom && printed.how === row.how && printed.answer === row.answer && printed.notAskedBecause === row.not_asked_because))
    .map(({ id }) => id)
  if (gone.length === 0) return
  await tx.updateTable('replies').set({ removed_by: personId, removed_at: at }).where('id', 'in', gone).where('removed_at', 'is', null).execute()
  await tx.updateTable('replies').set((is) => ({ whom: '', how: null, answer: null, revision: is('revision', '+', 1) })).where('id', 'in', gone).execute()
  await tx.updateTable('replies').set({ not_asked_because: '' }).where('id', 'in', gone).where('not_asked_because', 'is not', null).execute()
}
