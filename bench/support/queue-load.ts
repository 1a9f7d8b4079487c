/** Many reviewers on one queue, by real HTTP: they list, take, and merge at the same time; afterwards everything is counted anew. */
import { sql } from 'kysely'
import { startDesk } from '../../test/http/desk.ts'
import { signedIn } from '../../test/support/people.ts'
import { seeded } from '../../src/match/learn/random.ts'
import { percentile } from './archive.ts'

export interface Load {
  claims: number
  submissions: number
  reviewers: number
  seconds: number
}

export interface LoadResult {
  fillSeconds: number
  figures: Record<string, { count: number; p50: number; p99: number }>
  /** What is not as it should be; empty when nothing was lost or doubled. */
  wrong: string[]
}

export async function queueLoad({ claims, submissions, reviewers, seconds }: Load): Promise<LoadResult> {
  const desk = await startDesk('empty')
  try {
    const { db, url } = desk
    const began = performance.now()
    await sql`insert into claims (id, statement, language, asker_key, opened_at) select 'c' || n, 'Claim number ' || n || ' says that house ' || n * 7 || ' is haunted', 'en', sha256(n::text::bytea), now() - n % 200 * interval '1 hour' from generate_series(1, ${sql.lit(claims)}) n`.execute(db)
    await sql`insert into submissions (id, claim_id, text, language, text_hash, asker, received_at)
      select 's' || n, 'c' || 1 + floor(${sql.lit(claims)} * power(n::float8 / ${sql.lit(submissions + 1)}, 2))::int, 'Message ' || n % 50, 'en', sha256(n::text::bytea), substr(sha256((n / 2 * 2)::text::bytea), 1, 16), now() - n % 3000 * interval '1 minute' from generate_series(1, ${sql.lit(submissions)}) n`.execute(db)
    await sql`analyze`.execute(db)
    const fillSeconds = (performance.now() - began) / 1000

    const took: Record<string, number[]> = { list: [], take: [], merge: [], claim: [] }
    const wrong: string[] = []
    const taken = new Set<string>()
    let merged = 0
    const until = performance.now() + seconds * 1000

    await Promise.all(
      Array.from({ length: reviewers }, async (_, number) => {
        const { cookie, id } = await signedIn(db, ['reviewer'])
        const random = seeded(number + 1)
        const call = async (kind: string, path: string, fields?: [string, string][]) => {
          const start = performance.now()
          const answer = await fetch(url + path, { method: fields ? 'POST' : 'GET', headers: { Cookie: cookie, ...(fields ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}) }, body: fields && new URLSearchParams(fields).toString(), redirect: 'manual' })
          const text = await answer.text()
          took[kind].push(performance.now() - start)
          return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
        }
        while (performance.now() < until) {
          const { status, text } = await call('list', '/desk/queue/list')
          if (status !== 200) wrong.push(`list: ${status}`)
          const ids = [...text.matchAll(/data-claim="([^"]+)"/g)].map(([, claim]) => claim)
          if (new Set(ids).size !== ids.length) wrong.push('a claim stands in the list twice')
          const pick = () => ids[Math.floor(random() * ids.length)]
          const mine = pick()
          const take = await call('take', '/desk/queue/take', [['claim', mine]])
          if (take.status === 303) taken.add(`${id} ${mine}`)
          else wrong.push(`take: ${take.status}`)
          if (random() < 0.3) {
            const made = await call('merge', '/desk/queue/merges', [['claim', pick()], ['into', pick()]])
            if (made.status === 303) merged += new URLSearchParams(made.to.split('?')[1]).get('of')?.split('.').length ?? 0
            else if (made.status !== 409) wrong.push(`merge: ${made.status}`)
          }
          if (random() < 0.1) {
            const page = await call('claim', `/desk/claims/${mine}`)
            if (![200, 303].includes(page.status)) wrong.push(`claim: ${page.status}`)
          }
          await new Promise((done) => setTimeout(done, random() * 200))
        }
      })
    )
    wrong.push(...(await countAnew(db, merged, taken)))
    return { fillSeconds, figures: Object.fromEntries(Object.entries(took).map(([kind, times]) => [kind, { count: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }])), wrong: [...new Set(wrong)] }
  } finally {
    await desk.stop()
  }
}

async function countAnew(db: Parameters<ReturnType<typeof sql>['execute']>[0], merged: number, taken: Set<string>): Promise<string[]> {
  const one = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0].n
  const wrong: string[] = []
  const expect = (what: string, found: number, wanted: number) => found !== wanted && wrong.push(`${what}: ${found}, not ${wanted}`)
  expect('merges', await one(sql<{ n: number }>`select count(*)::int as n from claim_merges where undone_at is null`), merged)
  expect('askers of all roots', await one(sql<{ n: number }>`select sum(all_askers)::int as n from queue_entries where root_id = claim_id`), await one(sql<{ n: number }>`select count(*)::int as n from (select distinct claim_id, asker from submissions) s`))
  expect('roots that are none', await one(sql<{ n: number }>`select count(*)::int as n from queue_entries e join queue_entries r on r.claim_id = e.root_id where r.root_id <> r.claim_id`), 0)
  expect('claims merged and not merged', await one(sql<{ n: number }>`select count(*)::int as n from queue_entries where (root_id <> claim_id) <> (standing = 'merged')`), 0)
  expect('assignments twice', await one(sql<{ n: number }>`select count(*)::int as n from (select from claim_assignments where ended_at is null group by claim_id, person_id having count(*) > 1) s`), 0)
  const { rows } = await sql<{ pair: string }>`select a.person_id || ' ' || m.claim_id as pair from claim_assignments a join queue_entries r on r.claim_id = a.claim_id join queue_entries m on m.root_id = r.root_id where a.ended_at is null`.execute(db)
  const there = new Set(rows.map(({ pair }) => pair))
  expect('assignments lost', [...taken].filter((pair) => !there.has(pair)).length, 0)
  return wrong
}
