/** Everything that was published of a check or an explainer, in all its languages: one row for each version. */

import { sql } from 'kysely'
import type { Database, EditionKind } from '#db'
import type { PublishedVersion } from './types.ts'

/** The versions of one edition, newest first. */
export interface EditionHistory {
  id: string
  kind: EditionKind
  check: string
  language: string
  versions: PublishedVersion[]
}

/** Of these editions and all others of the same check or explainer. */
export async function historiesOf(db: Database, editionIds: string[]): Promise<EditionHistory[]> {
  if (editionIds.length === 0) return []
  const rows = await db
    .selectFrom('publications')
    .innerJoin('editions', 'editions.id', 'publications.edition_id')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .innerJoin('approvals', 'approvals.sha256', 'publications.sha256')
    .innerJoin('people', 'people.id', 'approvals.approver_id')
    .leftJoin('corrections', 'corrections.sha256', 'publications.sha256')
    .leftJoin('removals', (join) => join.onRef('removals.sha256', '=', 'publications.sha256').on('removals.approved_at', 'is not', null))
    .select(['publications.edition_id', 'editions.kind', 'editions.check_id', 'editions.language', 'publications.number', 'publications.published_at', 'publications.entry_index'])
    .select(['versions.change', 'corrections.note', 'people.shown_as', 'removals.reason', 'removals.approved_at as removed_at'])
    .select(sql<string>`encode(publications.sha256, 'hex')`.as('sha256'))
    .where('editions.check_id', 'in', (of) => of.selectFrom('editions').select('check_id').where(sql<boolean>`id = any(${editionIds}::text[])`))
    .orderBy('publications.edition_id')
    .orderBy('publications.number', 'desc')
    .execute()

  const histories = new Map<string, EditionHistory>()
  for (const row of rows) {
    const history = histories.get(row.edition_id) ?? { id: row.edition_id, kind: row.kind, check: row.check_id, language: row.language, versions: [] }
    histories.set(row.edition_id, history)
    history.versions.push({
      number: row.number,
      sha256: row.sha256,
      publishedAt: row.published_at,
      entryIndex: row.entry_index,
      change: row.change,
      note: row.note,
      approver: row.shown_as,
      removed: row.reason && row.removed_at ? { reason: row.reason, at: row.removed_at } : null,
    })
  }
  return [...histories.values()]
}
