/** What published editions are called, as they stand now. */

import type { Database, EditionKind } from '#db'

export interface NamedEdition {
  id: string
  kind: EditionKind
  language: string
  /** Empty where it was removed. */
  name: string
}

export async function namesOf(db: Database, ids: string[]): Promise<Map<string, NamedEdition>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('standing_editions').select(['id', 'kind', 'language', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}
