/** Every change that was made to one place or to all, newest first: what the text was, who wrote it and when. */

import type { Database } from '#db'
import type { IdentityPart, Place } from './types.ts'

export interface Change extends Place {
  revision: number
  text: string | null
  /** Of whoever wrote it. */
  by: string
  changedAt: Date
}

const most = 200

export async function changesOf(db: Database, part?: IdentityPart, language?: string): Promise<Change[]> {
  return db
    .selectFrom('identity_changes as c')
    .innerJoin('people as p', 'p.id', 'c.person_id')
    .select(['c.part', 'c.language', 'c.revision', 'c.text', 'p.name as by', 'c.changed_at as changedAt'])
    .$if(part !== undefined, (query) => query.where('part', '=', part!))
    .$if(language !== undefined, (query) => query.where('language', '=', language!))
    .orderBy('changed_at', 'desc')
    .orderBy('revision', 'desc')
    .limit(most)
    .execute()
}

/** The last change of each place. */
export async function lastChanges(db: Database): Promise<Omit<Change, 'text'>[]> {
  return db
    .selectFrom('identity_changes as c')
    .innerJoin('people as p', 'p.id', 'c.person_id')
    .distinctOn(['c.part', 'c.language'])
    .select(['c.part', 'c.language', 'c.revision', 'p.name as by', 'c.changed_at as changedAt'])
    .orderBy('c.part')
    .orderBy('c.language')
    .orderBy('c.revision', 'desc')
    .execute()
}
