/** The editions that somebody is writing or correcting, and what each waits for. */

import type { Database, EditionKind } from '#db'

export interface CheckInWork {
  editionId: string
  language: string
  /** Its title, or its claim, as it stands in the draft. */
  text: string | null
  state: 'draft' | 'proposed' | 'sent-back' | 'correction'
  savedAt: Date | null
  savedBy: string | null
  /** 0 where nothing is published. */
  published: number
}

const most = 300

/** The newest change first. What is published and has not been touched since is not in work. */
export async function checksInWork(db: Database, kind: EditionKind = 'check'): Promise<CheckInWork[]> {
  const rows = await db
    .selectFrom('editions')
    .leftJoinLateral((last) => last.selectFrom('publications').select('number').whereRef('publications.edition_id', '=', 'editions.id').orderBy('number', 'desc').limit(1).as('published'), (join) => join.onTrue())
    .leftJoinLateral((last) => last.selectFrom('draft_revisions').leftJoin('people', 'people.id', 'draft_revisions.person_id').select(['saved_at', 'people.name', 'after_version']).whereRef('edition_id', '=', 'editions.id').orderBy('saved_at', 'desc').limit(1).as('saved'), (join) => join.onTrue())
    .leftJoinLateral((last) => last.selectFrom('proposals').select(['ending', 'ended_at']).whereRef('edition_id', '=', 'editions.id').orderBy('id', 'desc').limit(1).as('proposal'), (join) => join.onTrue())
    .leftJoinLateral((last) => last.selectFrom('draft_revisions').select('text').whereRef('edition_id', '=', 'editions.id').where('part', 'in', ['title', 'claim']).where('text', '<>', '').orderBy('part', 'desc').orderBy('revision', 'desc').limit(1).as('named'), (join) => join.onTrue())
    .select(['editions.id', 'language', 'opened_at', 'published.number', 'saved.saved_at', 'saved.name', 'saved.after_version', 'proposal.ending', 'named.text'])
    .select((is) => is.and([is('proposal.ended_at', 'is', null), is.exists(is.selectFrom('proposals').select('id').whereRef('edition_id', '=', 'editions.id').where('ended_at', 'is', null))]).as('is_proposed'))
    .where('kind', '=', kind)
    .where('abandoned_at', 'is', null)
    .where((is) => is.or([is('published.number', 'is', null), is('saved.after_version', '>=', is.ref('published.number'))]))
    .orderBy((order) => order.fn.coalesce('saved.saved_at', 'opened_at'), 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    editionId: row.id,
    language: row.language,
    text: row.text,
    state: row.is_proposed ? 'proposed' : row.ending === 'sent-back' ? 'sent-back' : row.number ? 'correction' : 'draft',
    savedAt: row.saved_at,
    savedBy: row.name,
    published: row.number ?? 0,
  }))
}
