/**
 * Match latency against the full-text searches people reach for first, on the same archive and the same queries in the same run.
 *
 *   node bench/latency.ts [--checks 300000] [--queries 200] [--slow-queries 40]
 *
 * Ours answers the whole road (candidates, features, probability, reasons); SQLite FTS5 and PostgreSQL full-text search
 * rank the ten best by their own score of an OR of the query's words. The slow peers get fewer queries.
 */
import { parseArgs } from 'node:util'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { MatchIndex } from '#match'
import { startEmbedded } from '#db'
import { madeChecks, madeQueries, percentile } from './support/archive.ts'

const { values } = parseArgs({ options: { checks: { type: 'string', default: '300000' }, queries: { type: 'string', default: '200' }, 'slow-queries': { type: 'string', default: '40' } } })
const checks = [...madeChecks(Number(values.checks))]
const queries = madeQueries(checks, Number(values.queries))
const slow = queries.slice(0, Number(values['slow-queries']))

interface Measured { name: string; p50: number; p99: number; first: number; prepared: number }

const results = [measureOurs(), measureSqlite(), await measurePostgres()]
const [ours] = results
console.log(`${checks.length} checks of about 25 words, queries of 8–12 words, one at a time\n`)
console.log('| | p50 ms | p99 ms | p50, times ours | right check first | prepared in s |\n|---|---|---|---|---|---|')
for (const { name, p50, p99, first, prepared } of results) {
  console.log(`| ${name} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${(p50 / ours.p50).toFixed(0)} | ${(first * 100).toFixed(0)} % | ${prepared.toFixed(1)} |`)
}
console.log(`\nresident memory of this process: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB (holds the archive twice: as rows and as index)`)

function measureOurs(): Measured {
  const began = performance.now()
  const index = MatchIndex.build(checks.map(({ id, claim }) => ({ id, claim, language: 'en' })))
  const prepared = (performance.now() - began) / 1000
  for (const { text } of queries.slice(0, 50)) index.match({ text })
  const result = timed(queries, ({ text }) => index.match({ text }).matches[0]?.id)
  return { name: 'Touchstone, whole road', prepared, ...result }
}

function measureSqlite(): Measured {
  const database = new DatabaseSync(':memory:')
  const began = performance.now()
  database.exec("create virtual table checks using fts5(claim, tokenize = 'porter unicode61'); begin")
  const insert = database.prepare('insert into checks(rowid, claim) values (?, ?)')
  checks.forEach(({ claim }, at) => insert.run(at + 1, claim))
  database.exec("commit; insert into checks(checks) values ('optimize')")
  const prepared = (performance.now() - began) / 1000
  const search = database.prepare('select rowid from checks where checks match ? order by bm25(checks) limit 10')
  const result = timed(slow, ({ text }) => {
    const rows = search.all(text.split(' ').map((word) => `"${word}"`).join(' OR ')) as { rowid: number }[]
    return rows[0] && checks[rows[0].rowid - 1].id
  })
  database.close()
  return { name: 'SQLite FTS5, porter', prepared, ...result }
}

async function measurePostgres(): Promise<Measured> {
  const directory = mkdtempSync(join(tmpdir(), 'touchstone-latency-'))
  chmodSync(directory, 0o755) // as root, the database runs under an account of its own
  const server = await startEmbedded({ dataDir: directory, secret: () => 'benchmark', log: () => {} })
  const client = new pg.Client({ connectionString: server.url })
  try {
    await client.connect()
    const began = performance.now()
    await client.query('create table fts (id int primary key, words tsvector not null)')
    for (let at = 0; at < checks.length; at += 5000) {
      const slice = checks.slice(at, at + 5000)
      await client.query("insert into fts select n, to_tsvector('english', claim) from unnest($1::int[], $2::text[]) as t(n, claim)", [slice.map((_, offset) => at + offset), slice.map(({ claim }) => claim)])
    }
    await client.query('create index on fts using gin(words)')
    await client.query('analyze fts')
    const prepared = (performance.now() - began) / 1000
    const times: number[] = []
    let right = 0
    for (const { text, gold } of slow) {
      const start = performance.now()
      const { rows } = await client.query("select id from fts, to_tsquery('english', $1) query where words @@ query order by ts_rank_cd(words, query) desc limit 10", [text.split(' ').join(' | ')])
      times.push(performance.now() - start)
      if (rows[0] && checks[rows[0].id].id === gold) right++
    }
    return { name: 'PostgreSQL full-text search, GIN', prepared, p50: percentile(times, 0.5), p99: percentile(times, 0.99), first: right / slow.length }
  } finally {
    await client.end()
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

function timed(asked: { text: string; gold: string }[], search: (query: { text: string }) => string | undefined): { p50: number; p99: number; first: number } {
  const times: number[] = []
  let right = 0
  for (const query of asked) {
    const start = performance.now()
    const first = search(query)
    times.push(performance.now() - start)
    if (first === query.gold) right++
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), first: right / asked.length }
}
