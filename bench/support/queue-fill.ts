/** A queue as long as wanted: claims that few or many asked about, the way the database itself would have counted them. */
import { sql } from 'kysely'
import type { Database } from '#db'

export async function fillQueue(db: Database, { claims, submissions }: { claims: number; submissions: number }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`insert into claims (id, statement, language, asker_key, opened_at)
      select 'c' || n, 'Claim number ' || n || ' says that house ' || n * 7 || ' is haunted', 'en', sha256(n::text::bytea), now() - n % 200 * interval '1 hour' from generate_series(1, ${sql.lit(claims)}) n`.execute(tx)
    // Counted once at the end, as migration 012 counts what stood before there was a queue.
    await sql`alter table submissions disable trigger user`.execute(tx)
    await sql`insert into submissions (id, claim_id, text, language, text_hash, asker, received_at)
      select 's' || n, 'c' || 1 + floor(${sql.lit(claims)} * power(n::float8 / ${sql.lit(submissions + 1)}, 2))::int, 'Message ' || n % 50, 'en', sha256(n::text::bytea), substr(sha256((n / 2 * 2)::text::bytea), 1, 16), now() - n % 3000 * interval '1 minute' from generate_series(1, ${sql.lit(submissions)}) n`.execute(tx)
    await sql`alter table submissions enable trigger user`.execute(tx)
    await sql`update queue_entries e set askers = s.askers, heat = s.heat, last_asked_at = s.last_asked_at
      from (select claim_id, count(*)::int as askers, heat_of_all(heat_at(first)) as heat, max(last) as last_asked_at
        from (select claim_id, min(received_at) as first, max(received_at) as last from submissions group by claim_id, asker) a group by claim_id) s where s.claim_id = e.claim_id`.execute(tx)
    await sql`insert into asked_hours select claim_id, hour, count(*)::int
      from (select claim_id, date_trunc('hour', min(received_at), 'UTC') as hour from submissions group by claim_id, asker) s
      where hour > now() - interval '2 days' group by claim_id, hour`.execute(tx)
  })
  await sql`analyze`.execute(db)
  await sql`select requeue(claim_id) from queue_entries`.execute(db)
  await sql`analyze`.execute(db)
}

/** As many different messages as a split reads, instead of those that the claim had. Says which are every hundredth of them. */
export async function fillMessages(db: Database, { claimId, text, count = 2_000 }: { claimId: string; text: string; count?: number }): Promise<string[]> {
  await sql`delete from submissions where claim_id = ${claimId}`.execute(db)
  await sql`insert into submissions (id, claim_id, text, language, text_hash, asker, received_at)
    select 'm' || n, ${claimId}, n || ' ' || left(${text}, 19990), 'en', sha256(n::text::bytea), substr(sha256(n::text::bytea), 1, 16), now() - n * interval '1 minute' from generate_series(1, ${sql.lit(count)}) n`.execute(db)
  await sql`update claims set statement = (select text from submissions where id = 'm1') where id = ${claimId}`.execute(db)
  return Array.from({ length: count / 100 }, (_, n) => `m${n * 100 + 2}`)
}
