/** What the desk wrote of sources goes with the version that was lawfully removed. The number of each stays taken. */

import type { Transaction } from 'kysely'
import type { Database, Tables } from '#db'
import type { CitedEvidence } from '#desk/versions'

export interface Gone {
  checkId: string
  /** Of the sources that were cited by what was removed, where nothing of the draft stays. */
  numbers: number[]
  /** What is still published of this check, in any language, cites these. */
  stillCited: CitedEvidence[]
}

/** These, and whatever was taken out of the draft before, unless it stands word for word in what is still published. */
export async function sourcesThatGo(db: Database, { checkId, numbers, stillCited }: Gone): Promise<string[]> {
  const rows = await db.selectFrom('evidence').selectAll().where('check_id', '=', checkId).execute()
  return rows
    .filter(({ number, removed_at }) => removed_at !== null || numbers.includes(number))
    .filter((row) => !stillCited.some((cited) => cited.number === row.number && (row.title === '' || row.title === cited.title) && (['url', 'source', 'quote', 'shows', 'interest'] as const).every((field) => row[field] === cited[field])))
    .map(({ id }) => id)
}

export async function copiesOf(db: Database, evidenceIds: string[]): Promise<string[]> {
  if (evidenceIds.length === 0) return []
  const rows = await db.selectFrom('captures').select('snapshot').distinct().where('evidence_id', 'in', evidenceIds).where('snapshot', 'is not', null).execute()
  return rows.map(({ snapshot }) => snapshot!.toString('hex'))
}

/** All that were kept for it. */
export async function copiesOfCheck(db: Database, checkId: string): Promise<string[]> {
  const rows = await db.selectFrom('evidence').select('id').where('check_id', '=', checkId).execute()
  return copiesOf(db, rows.map(({ id }) => id))
}

/** After their copies went. What a copy that stays says is public with it. */
export async function forgetSources(tx: Transaction<Tables>, evidenceIds: string[], personId: string, at: Date): Promise<void> {
  if (evidenceIds.length === 0) return
  await tx.updateTable('captures').set({ finished_at: at, fault: 'forgotten' }).where('evidence_id', 'in', evidenceIds).where('finished_at', 'is', null).execute()
  await tx.updateTable('captures').set({ url: null, final_url: null, page_title: null, readable: null }).where('evidence_id', 'in', evidenceIds).where('snapshot', 'is', null).execute()
  await tx.updateTable('evidence').set({ removed_by: personId, removed_at: at }).where('id', 'in', evidenceIds).where('removed_at', 'is', null).execute()
  await tx.updateTable('evidence').set((is) => ({ title: '', source: '', url: null, quote: null, shows: null, interest: null, revision: is('revision', '+', 1) })).where('id', 'in', evidenceIds).execute()
}
