/** Reads editions. */

import type { Database, EditionKind } from '#db'

export interface Edition {
  id: string
  kind: EditionKind
  /** The id of the original edition; its own id where it is the original. */
  checkId: string
  language: string
  openedBy: string | null
  openedAt: Date
  abandonedAt: Date | null
}

const columns = ['id', 'kind', 'check_id as checkId', 'language', 'opened_by as openedBy', 'opened_at as openedAt', 'abandoned_at as abandonedAt'] as const

export async function findEdition(db: Database, id: string): Promise<Edition | null> {
  return (await db.selectFrom('editions').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The original first. */
export async function editionsOf(db: Database, checkId: string): Promise<Edition[]> {
  const editions = await db.selectFrom('editions').select(columns).where('check_id', '=', checkId).where('abandoned_at', 'is', null).orderBy('opened_at').orderBy('id').execute()
  return editions.sort((a, b) => Number(b.id === checkId) - Number(a.id === checkId))
}
