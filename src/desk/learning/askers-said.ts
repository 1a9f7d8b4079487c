/** What askers said of the checks they were shown, as far as their words are still kept. */

import type { Database } from '#db'
import type { Feedback } from '#match/learn'

const most = 5_000

export async function askersSaid(db: Database): Promise<Feedback[]> {
  const rows = await db
    .selectFrom('submission_feedback as said')
    .innerJoin('submissions', 'submissions.id', 'said.submission_id')
    .select(['submissions.text', 'submissions.url', 'submissions.language', 'said.check_id', 'said.helpful'])
    .where('submissions.text', '<>', '')
    .orderBy('said.at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ text, url, language, check_id, helpful }) => ({ message: { text, links: url ? [url] : [], language: language === 'und' ? undefined : language }, check: check_id, helpful }))
}

export async function howManySaid(db: Database): Promise<{ confirmed: number; rejected: number }> {
  const rows = await db.selectFrom('submission_feedback').select(({ fn }) => ['helpful', fn.countAll<number>().as('said')]).groupBy('helpful').execute()
  const said = (helpful: boolean) => rows.find((row) => row.helpful === helpful)?.said ?? 0
  return { confirmed: said(true), rejected: said(false) }
}
