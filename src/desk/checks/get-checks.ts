/** Reads single checks, and the editions of one. */

import type { Database } from '#db'
import { checkColumns, checkOf, stands } from './row.ts'
import type { Check } from './types.ts'

export async function getCheck(db: Database, id: string): Promise<Check | null> {
  const row = await db.selectFrom('checks').select(checkColumns).where('id', '=', id).executeTakeFirst()
  return row ? checkOf(row) : null
}

/** In the order of the ids; those that are not there are left out. */
export async function getChecks(db: Database, ids: string[]): Promise<Check[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('checks').select(checkColumns).where('id', 'in', ids).execute()
  const checks = new Map(rows.map((row) => [row.id, checkOf(row)]))
  return ids.flatMap((id) => checks.get(id) ?? [])
}

/** The id of the edition that it was first written as: the same for all editions of a check. */
export function originalOf({ id, translationOf }: Pick<Check, 'id' | 'translationOf'>): string {
  return translationOf ?? id
}

/** The other editions of the same check that stand, by language. */
export async function translationsOf(db: Database, check: Check): Promise<Check[]> {
  const original = originalOf(check)
  const rows = await db
    .selectFrom('checks')
    .select(checkColumns)
    .where((is) => is.or([is('id', '=', original), is('translation_of', '=', original)]))
    .where('id', '!=', check.id)
    .where(stands())
    .orderBy('language')
    .orderBy('id')
    .execute()
  return rows.map(checkOf)
}
