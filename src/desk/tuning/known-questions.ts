/** Messages whose answer is known: those that askers or the desk confirmed, and for want of more those made from the archive. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { documentsOf } from '#desk/matching'
import { madeQuestion } from './made-messages.ts'
import type { KnownQuestion, Source } from './types.ts'

const mostConfirmed = 600
const mostMade = 600

export async function knownQuestions(db: Database): Promise<KnownQuestion[]> {
  return [...(await confirmedByAskers(db)), ...(await answeredByDesk(db)), ...(await madeFromArchive(db))]
}

/** One message for a claim and a check, where more askers said that it answers than that it does not. */
async function confirmedByAskers(db: Database): Promise<KnownQuestion[]> {
  const { rows } = await sql<Row>`
    select text, url, language, check_id from (
      select distinct on (s.claim_id, f.check_id) s.text, s.url, s.language, f.check_id,
        sum(case when f.helpful then 1 else -1 end) over (partition by s.claim_id, f.check_id) as votes
      from submission_feedback f join submissions s on s.id = f.submission_id join checks c on c.id = f.check_id
      where s.text <> '' or s.url is not null
      order by s.claim_id, f.check_id, f.helpful desc, s.received_at desc
    ) confirmed
    where votes > 0
    order by md5(check_id || text)
    limit ${mostConfirmed}`.execute(db)
  return rows.map((row) => questionOf('askers', row))
}

async function answeredByDesk(db: Database): Promise<KnownQuestion[]> {
  const { rows } = await sql<Row>`
    select text, url, language, check_id from (
      select distinct on (s.claim_id, a.check_id) s.text, s.url, s.language, a.check_id
      from claim_answers a join queue_entries own on own.claim_id = a.claim_id join queue_entries member on member.root_id = own.root_id
        join submissions s on s.claim_id = member.claim_id join checks c on c.id = a.check_id
      where a.answered_by = 'desk' and (s.text <> '' or s.url is not null)
      order by s.claim_id, a.check_id, s.received_at desc
    ) answered
    order by md5(check_id || text)
    limit ${mostConfirmed}`.execute(db)
  return rows.map((row) => questionOf('desk', row))
}

async function madeFromArchive(db: Database): Promise<KnownQuestion[]> {
  const sample = await db.selectFrom('checks').select('id').orderBy(sql`md5(id)`).limit(mostMade).execute()
  const documents = await documentsOf(db, sample.map(({ id }) => id))
  return documents.flatMap((document) => madeQuestion(document) ?? [])
}

interface Row {
  text: string
  url: string | null
  language: string
  check_id: string
}

function questionOf(source: Source, { text, url, language, check_id }: Row): KnownQuestion {
  return { source, language, checkId: check_id, message: { text, links: url ? [url] : [], language: language === 'und' ? undefined : language } }
}
