/** What has been published since: the version that stands of each edition, once, with its correction if it is one; not a translation whose original was taken back, nor what was lawfully removed. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { Words } from '#words'
import type { Choices, News } from './types.ts'

const most = 100

export async function newsBetween(db: Database, after: number, until: number, { language, topics }: Pick<Choices, 'language' | 'topics'>): Promise<News[]> {
  const rows = await db
    .selectFrom('publications as p')
    .innerJoin('checks as c', (on) => on.onRef('c.id', '=', 'p.edition_id').onRef('c.version_sha256', '=', 'p.sha256'))
    .leftJoin('corrections as k', 'k.sha256', 'p.sha256')
    .select(['p.edition_id', 'p.entry_index', 'c.language', 'c.rating_key', 'c.claim', 'c.summary', 'k.kind', 'k.note'])
    .where('p.entry_index', '>', after)
    .where('p.entry_index', '<=', until)
    .where('c.claim', '<>', '')
    .where((is) => is.or([is('c.retracted_at', 'is', null), is('k.kind', '=', 'retraction')]))
    .$if(language !== null, (query) => query.where(sql<string>`split_part(c.language, '-', 1)`, '=', language!))
    .$if(topics.length > 0, (query) => query.where(sql<boolean>`c.topics && ${topics}::text[]`))
    .orderBy('p.entry_index', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    editionId: row.edition_id,
    entryIndex: row.entry_index,
    language: row.language,
    ratingKey: row.rating_key,
    claim: row.claim,
    summary: row.summary,
    correction: row.kind ? { kind: row.kind, note: row.note! } : null,
  }))
}

/** The word it goes by: its rating, or that it was taken back. */
export function ratingOf({ ratingKey, correction }: Pick<News, 'ratingKey' | 'correction'>, words: Words): string {
  if (correction?.kind === 'retraction') return words.say('share.retracted')
  return ratingKey ? words.say(`rating.${ratingKey}` as 'rating.false') : words.say('rating.none')
}

/** The number of the last publication there is; -1 before the first. */
export async function lastEntry(db: Database): Promise<number> {
  const { last } = await db.selectFrom('publications').select((is) => is.fn.max('entry_index').as('last')).executeTakeFirstOrThrow()
  return last ?? -1
}

/** The languages and topics there is anything in, for people to choose from. */
export async function choicesThereAre(db: Database): Promise<{ languages: string[]; topics: string[] }> {
  const languages = await sql<{ one: string }>`select distinct split_part(language, '-', 1) as one from checks where version_sha256 is not null order by 1 limit 60`.execute(db)
  const topics = await sql<{ one: string }>`select one from checks, unnest(topics) as one where version_sha256 is not null group by one order by count(*) desc, one limit 60`.execute(db)
  return { languages: languages.rows.map(({ one }) => one), topics: topics.rows.map(({ one }) => one).sort() }
}
