/** What the codes of principles ask a desk to count, week by week. Counted by the database, from what was published and what was complained of; who asked is not looked at. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#privacy'

export interface Week {
  /** Its Monday, YYYY-MM-DD. */
  monday: string
  /** Checks published for the first time, translations not counted. */
  checks: number
  corrections: { minor: number; substantive: number; rating: number; retraction: number }
  complaints: number
}

export interface Counters {
  /** The oldest first, this week last. */
  weeks: Week[]
  /** Of the checks of these weeks that have a topic: how many are about public welfare. */
  publicWelfare: { checks: number; of: number }
  /** From the first question to the first publication; null where nothing was answered. */
  medianHoursToAnswer: number | null
  complaints: { received: number; decided: number; upheld: number; medianDays: number | null }
}

const weekMilliseconds = 7 * 86_400_000

export async function counters({ db, clock }: { db: Database; clock: Clock }, { weeks = 12 }: { weeks?: number } = {}): Promise<Counters> {
  const since = new Date(mondayOf(clock()).getTime() - (weeks - 1) * weekMilliseconds)
  return {
    weeks: await countedWeeks(db, since, weeks),
    publicWelfare: await publicWelfare(db, since),
    medianHoursToAnswer: await medianHours(db, since),
    complaints: await complaintCounts(db, since),
  }
}

function mondayOf(moment: Date): Date {
  const day = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()))
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day
}

async function countedWeeks(db: Database, since: Date, weeks: number): Promise<Week[]> {
  const checks = await byWeek(db, sql`select published_at as at from publications join editions on editions.id = edition_id where number = 1 and kind = 'check' and check_id = edition_id`, since)
  const complaints = await byWeek(db, sql`select received_at as at from complaints`, since)
  const corrections = await sql<{ monday: string; kind: keyof Week['corrections']; n: number }>`
    select to_char(date_trunc('week', made_at at time zone 'UTC'), 'YYYY-MM-DD') as monday, kind, count(*) as n
    from corrections where made_at >= ${since} group by 1, 2`.execute(db)
  return Array.from({ length: weeks }, (_, n) => {
    const monday = new Date(since.getTime() + n * weekMilliseconds).toISOString().slice(0, 10)
    const corrected = (kind: keyof Week['corrections']) => corrections.rows.find((row) => row.monday === monday && row.kind === kind)?.n ?? 0
    return {
      monday,
      checks: checks.get(monday) ?? 0,
      corrections: { minor: corrected('minor'), substantive: corrected('substantive'), rating: corrected('rating'), retraction: corrected('retraction') },
      complaints: complaints.get(monday) ?? 0,
    }
  })
}

async function byWeek(db: Database, moments: ReturnType<typeof sql>, since: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ monday: string; n: number }>`
    select to_char(date_trunc('week', at at time zone 'UTC'), 'YYYY-MM-DD') as monday, count(*) as n from (${moments}) as moments where at >= ${since} group by 1`.execute(db)
  return new Map(rows.map((row) => [row.monday, row.n]))
}

async function publicWelfare(db: Database, since: Date): Promise<Counters['publicWelfare']> {
  const { rows } = await sql<{ checks: number; of: number }>`
    select count(*) filter (where exists (select from topics where key = any(checks.topics) and public_welfare)) as checks, count(*) as of
    from checks join publications on edition_id = checks.id and number = 1
    where published_at >= ${since} and topics <> '{}' and translation_of is null`.execute(db)
  return rows[0]
}

async function medianHours(db: Database, since: Date): Promise<number | null> {
  const { rows } = await sql<{ hours: number | null }>`
    select percentile_cont(0.5) within group (order by extract(epoch from published_at - asked_at) / 3600) as hours from (
      select published_at, (
        select min(received_at) from check_claims join submissions using (claim_id) where check_claims.check_id = edition_id
      ) as asked_at
      from publications where number = 1 and published_at >= ${since}
    ) as answered where asked_at <= published_at`.execute(db)
  return rows[0].hours
}

async function complaintCounts(db: Database, since: Date): Promise<Counters['complaints']> {
  const { rows } = await sql<{ received: number; decided: number; upheld: number; days: number | null }>`
    select count(*) as received, count(decided_at) as decided, count(*) filter (where outcome in ('upheld', 'partly')) as upheld,
      percentile_cont(0.5) within group (order by extract(epoch from decided_at - received_at) / 86400) as days
    from complaints where received_at >= ${since}`.execute(db)
  const { days, ...counts } = rows[0]
  return { ...counts, medianDays: days }
}
