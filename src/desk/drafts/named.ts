/** What a check is called while it is being written, and what it answers: for pages that stand beside it. */

import type { Database } from '#db'
import { findEdition } from '#desk/editions'

export interface NamedCheck {
  id: string
  language: string
  /** Its title, or its claim, as it stands in the draft. */
  text: string | null
}

/** Null where there is no such check, or it is an explainer or a translation. */
export async function checkNamed(db: Database, checkId: string): Promise<NamedCheck | null> {
  const edition = await findEdition(db, checkId)
  if (!edition || edition.kind !== 'check' || edition.id !== edition.checkId) return null
  return (await namedChecks(db, [checkId]))[0]
}

export async function namedChecks(db: Database, checkIds: string[]): Promise<NamedCheck[]> {
  if (checkIds.length === 0) return []
  return db
    .selectFrom('editions')
    .leftJoinLateral((last) => last.selectFrom('draft_revisions').select('text').whereRef('edition_id', '=', 'editions.id').where('part', 'in', ['title', 'claim']).where('text', '<>', '').orderBy('part', 'desc').orderBy('revision', 'desc').limit(1).as('named'), (join) => join.onTrue())
    .select(['editions.id', 'language', 'named.text'])
    .where('editions.id', 'in', checkIds)
    .orderBy('opened_at', 'desc')
    .execute()
}

/** The claims that it answers, in the order in which they were linked. */
export async function claimsOfCheck(db: Database, checkId: string): Promise<string[]> {
  const rows = await db.selectFrom('check_claims').select('claim_id').where('check_id', '=', checkId).orderBy('linked_at').orderBy('claim_id').execute()
  return rows.map((row) => row.claim_id)
}
