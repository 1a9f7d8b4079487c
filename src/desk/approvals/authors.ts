/** Who wrote a version: everybody who saved a part, or put, changed or took away evidence or a reply, since the last publication, and whoever proposes it. */

import { type Database } from '#db'
import type { Edition } from '#desk/editions'

export async function authorsOf(tx: Database, edition: Edition, personId: string, published: number): Promise<string[]> {
  const saved = await tx.selectFrom('draft_revisions').select('person_id').distinct().where('edition_id', '=', edition.id).where('after_version', '>=', published).where('person_id', 'is not', null).execute()
  const since = await preparedAt(tx, edition.id, published)
  const sources = await tx.selectFrom('source_changes').select('person_id').distinct().where('check_id', '=', edition.checkId).where('changed_at', '>=', since).execute()
  return [...new Set([personId, ...[...saved, ...sources].map((row) => row.person_id)])].filter((id) => id !== null).sort()
}

async function preparedAt(tx: Database, editionId: string, number: number): Promise<Date> {
  if (number === 0) return new Date(0)
  const row = await tx
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .select('proposed_at')
    .where('publications.edition_id', '=', editionId)
    .where('publications.number', '=', number)
    .executeTakeFirst()
  return row?.proposed_at ?? new Date(0)
}

/** As they want to be named; null where none of them does. */
export async function nameOf(tx: Database, authors: string[]): Promise<string | null> {
  const rows = await tx.selectFrom('people').select('shown_as').where('id', 'in', authors).where('shown_as', 'is not', null).orderBy('shown_as').execute()
  return rows.map((row) => row.shown_as).join(', ') || null
}
