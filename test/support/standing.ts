/** What stands in the whole database, to compare before and after: how many rows each table has, and a mark of what they say. */
import { sql } from 'kysely'
import type { Database } from '#db'

export type Standing = Record<string, string>

/** What counts itself or the time, what the background does on its own, and how many fingerprints a text has. */
const restless = ['seen_at', 'beat_at', 'used_at']
const uncounted = ['rate_counts', 'salts', 'claim_shingles', 'captures', 'evaluations', 'learnings', 'rankers', 'embeddings', 'draft_presence', 'import_runs']

export async function standing(db: Database): Promise<Standing> {
  const { rows: tables } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db)
  const counted = tables.filter(({ name }) => !uncounted.includes(name) && !/^(kysely|ledger|witness)/.test(name))
  const row = sql`md5((to_jsonb(t) - ${sql.raw(`array['${restless.join("','")}']`)})::text)`
  const of = ({ name }: { name: string }) => sql`select ${sql.lit(name)} as name, count(*) || ' ' || coalesce(md5(string_agg(${row}, '' order by ${row})), '') as mark from ${sql.table(name)} t`
  const { rows } = await sql<{ name: string; mark: string }>`${sql.join(counted.map(of), sql` union all `)}`.execute(db)
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}

/** Which tables say something else, but for those of which that is expected. */
export function changed(before: Standing, after: Standing, expected: readonly string[] = []): string[] {
  return Object.keys(after).filter((name) => after[name] !== before[name] && !expected.includes(name)).sort()
}

/** By how many rows each table has grown. */
export function grown(before: Standing, after: Standing, expected: readonly string[] = []): Record<string, number> {
  const count = (mark: string) => Number(mark.split(' ')[0])
  return Object.fromEntries(Object.keys(after).map((name) => [name, count(after[name]) - count(before[name])] as const).filter(([name, rows]) => rows !== 0 && !expected.includes(name)).sort())
}
