/** Counts anew, from the rows themselves, what a queue must hold after what was done to it. */
import { sql } from 'kysely'
import type { Database } from '#db'
import type { Done } from './queue-reviewer.ts'

export async function countAnew(db: Database, { merges, closings, saves, taken }: Done): Promise<string[]> {
  const wrong: string[] = []
  const one = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0].n ?? 0
  const expect = (what: string, found: number, wanted: number) => found !== wanted && wrong.push(`${what}: ${found}, not ${wanted}`)

  expect('merges', await one(sql<{ n: number }>`select count(*)::int as n from claim_merges where undone_at is null`), merges.size)
  expect('closings', await one(sql<{ n: number }>`select count(*)::int as n from claim_closings where undone_at is null`), closings.size)
  expect('saves of details', await one(sql<{ n: number }>`select coalesce(sum(revision), 0)::int as n from claim_details`), saves)
  expect('askers of all roots', await one(sql<{ n: number }>`select sum(all_askers)::int as n from queue_entries where root_id = claim_id`), await one(sql<{ n: number }>`select count(*)::int as n from (select distinct claim_id, asker from submissions) s`))
  expect('roots that are none', await one(sql<{ n: number }>`select count(*)::int as n from queue_entries e join queue_entries r on r.claim_id = e.root_id where r.root_id <> r.claim_id`), 0)
  expect('merged claims in the queue', await one(sql<{ n: number }>`select count(*)::int as n from queue_entries where (root_id <> claim_id) <> (standing = 'merged')`), 0)
  expect('closed claims in the queue', await one(sql<{ n: number }>`select count(*)::int as n from queue_entries e where root_id = claim_id and (standing = 'not-checkable') <> exists (select from claim_closings c where c.claim_id = e.claim_id and undone_at is null)`), 0)
  expect('people on a claim counted wrongly', await one(sql<{ n: number }>`select count(*)::int as n from queue_entries e where root_id = claim_id and people_on_it <> (select count(distinct person_id) from claim_assignments a join queue_entries m on m.claim_id = a.claim_id where m.root_id = e.claim_id and a.ended_at is null)`), 0)
  expect('somebody twice on a claim', await one(sql<{ n: number }>`select count(*)::int as n from (select from claim_assignments where ended_at is null group by claim_id, person_id having count(*) > 1) s`), 0)

  const { rows } = await sql<{ pair: string }>`select a.person_id || ' ' || m.claim_id as pair from claim_assignments a join queue_entries r on r.claim_id = a.claim_id join queue_entries m on m.root_id = r.root_id where a.ended_at is null`.execute(db)
  const there = new Set(rows.map(({ pair }) => pair))
  expect('assignments lost', [...taken].filter((pair) => !there.has(pair)).length, 0)
  wrong.push(...(await drifted(db)))
  return wrong
}

/** What the entries say must not change when they are made anew. */
async function drifted(db: Database): Promise<string[]> {
  const entries = async () => (await sql<{ entry: string }>`select (e.claim_id, root_id, standing, all_askers, people_on_it, topic, harm, reach, round(score::numeric, 6))::text as entry from queue_entries e order by claim_id`.execute(db)).rows.map(({ entry }) => entry)
  const before = await entries()
  await sql`select requeue(claim_id) from queue_entries`.execute(db)
  const after = await entries()
  const differ = after.filter((entry, at) => entry !== before[at])
  return differ.length > 0 ? [`${differ.length} entries of the queue differ when made anew, the first: ${differ[0]}`] : []
}
