/**
 * Import against plain COPY of the same rows into the same server in the same run, and whether memory grows with the file.
 *
 *   node bench/import.ts [--checks 100000] [--rounds 3] [--large 1000000]
 *
 * Ours is the whole command, `touchstone import FILE`, from its start to its end: reading, checking and cleaning every record, finding
 * what is there already, hashing, the feed of publications. COPY is done by the server from its own file, the fastest road there is:
 * once into a table like `checks` with its keys and indexes, once into a bare one. Rounds alternate; the medians count.
 * Then a DataFeed of --checks elements and one of --large are imported: the peak of resident memory must not follow the file
 * (--large 0 leaves this out). Exit code 1 when it does.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrate, openDatabase, startEmbedded } from '#db'
import { madeChecks } from './support/archive.ts'

const { values } = parseArgs({ options: { checks: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' }, large: { type: 'string', default: '1000000' } } })
const [count, rounds, large] = [Number(values.checks), Number(values.rounds), Number(values.large)]

/** Beyond this share of growth between the two feeds, memory is said to follow the file. The table of keys met is 16 bytes a check. */
const allowedGrowth = 1.25

const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-import-'))
chmodSync(folder, 0o755)
for (const name of ['data', 'exchange']) mkdirSync(join(folder, name))
chmodSync(join(folder, 'exchange'), 0o777)
const server = await startEmbedded({ dataDir: join(folder, 'data'), secret: () => 'benchmark', log: () => {} })
const admin = new pg.Client({ connectionString: server.adminUrl })
await admin.connect()

interface Ran {
  seconds: number
  /** Peak of resident memory, in MB. */
  memory: number
}

try {
  const rows = await writeRows(join(folder, 'checks.jsonl'), count)
  console.log(`${count} checks with articles, ${megabytes(rows)} MB of JSON lines, ${rounds} rounds`)
  const measured: Record<'first' | 'again' | 'indexed' | 'bare', Ran[]> = { first: [], again: [], indexed: [], bare: [] }
  for (let round = 1; round <= rounds; round++) {
    const url = await freshDatabase(`round_${round}`)
    measured.first.push(await runImport(url, rows))
    measured.again.push(await runImport(url, rows))
    const { indexed, bare } = await copyRows(url)
    measured.indexed.push(indexed)
    measured.bare.push(bare)
    await admin.query(`drop database round_${round} with (force)`)
    console.log(`  round ${round}: ${Object.entries(measured).map(([name, ran]) => `${name} ${ran.at(-1)!.seconds.toFixed(1)} s`).join(', ')}`)
  }
  const own = median(measured.first)
  console.log('\n| | s | checks a second | time, against COPY into the same table |\n|---|---|---|---|')
  const yardstick = median(measured.indexed)
  for (const [name, ran] of [['touchstone import, first time', measured.first], ['touchstone import, nothing new', measured.again], ['COPY into a table like checks', measured.indexed], ['COPY into a bare table', measured.bare]] as const) {
    const seconds = median(ran)
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${Math.round(count / seconds)} | ${(seconds / yardstick).toFixed(1)} |`)
  }
  console.log(`\n100,000 checks in ${((own / count) * 100_000).toFixed(0)} s`)
  if (large > 0) await compareMemory()
} finally {
  await admin.end()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function compareMemory(): Promise<void> {
  const peaks: number[] = []
  for (const [at, size] of [count, large].entries()) {
    const feed = await writeFeed(join(folder, `feed-${size}.json`), size)
    const { seconds, memory } = await runImport(await freshDatabase(`feed_${at}`), feed)
    peaks.push(memory)
    console.log(`a DataFeed of ${size}, ${megabytes(feed)} MB: ${seconds.toFixed(0)} s, ${Math.round(size / seconds)} a second, peak of resident memory ${memory.toFixed(0)} MB`)
    await admin.query(`drop database feed_${at} with (force)`)
    rmSync(feed)
  }
  const growth = peaks[1] / peaks[0]
  console.log(`memory: ${growth.toFixed(2)} times as much for ${large / count} times the checks`)
  if (growth <= allowedGrowth) return
  console.log(`That is more than ${allowedGrowth}: memory follows the file.`)
  process.exitCode = 1
}

async function writeRows(path: string, size: number): Promise<string> {
  return writeText(path, (function* () {
    const articles = madeChecks(size, { seed: 2, words: 160 })
    for (const check of madeChecks(size)) yield `${JSON.stringify({ ...check, text: articles.next().value!.claim })}\n`
  })())
}

async function writeFeed(path: string, size: number): Promise<string> {
  return writeText(path, (function* () {
    yield '{"@context":"https://schema.org","@type":"DataFeed","name":"A made-up feed","dataFeedElement":['
    let divider = ''
    for (const { claim, title, lang, url, date, rating, publisher } of madeChecks(size)) {
      const review = { '@context': 'http://schema.org', '@type': 'ClaimReview', url, claimReviewed: claim, headline: title, inLanguage: lang, datePublished: date, author: { '@type': 'Organization', name: publisher }, reviewRating: { '@type': 'Rating', alternateName: rating } }
      yield `${divider}${JSON.stringify({ '@type': 'DataFeedItem', dateCreated: date, url, item: [review] })}`
      divider = ','
    }
    yield ']}'
  })())
}

async function writeText(path: string, parts: Iterable<string>): Promise<string> {
  const file = createWriteStream(path)
  for (const part of parts) if (!file.write(part)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
  return path
}

async function freshDatabase(name: string): Promise<string> {
  await admin.query(`create database ${name}`)
  const url = new URL(server.adminUrl)
  url.pathname = `/${name}`
  const db = openDatabase(url.href)
  await migrate(db)
  await db.destroy()
  return url.href
}

async function runImport(databaseUrl: string, file: string): Promise<Ran> {
  await admin.query('checkpoint')
  const began = performance.now()
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: join(folder, 'desk'), LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../src/main.ts'), 'import', file], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  let memory = 0
  const watch = setInterval(() => (memory = Math.max(memory, peakOf(child.pid!))), 50)
  const [code] = await once(child, 'exit')
  clearInterval(watch)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  return { seconds: (performance.now() - began) / 1000, memory }
}

/** The kernel's own record of the highest resident memory so far, in MB. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function copyRows(databaseUrl: string): Promise<{ indexed: Ran; bare: Ran }> {
  const file = join(folder, 'exchange', 'rows')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`copy checks to '${file}'`)
    await client.query('create table indexed (like checks including all)')
    await client.query('create table bare (like checks)')
    return { indexed: await timedCopy(client, 'indexed', file), bare: await timedCopy(client, 'bare', file) }
  } finally {
    await client.end()
  }
}

async function timedCopy(client: pg.Client, table: string, file: string): Promise<Ran> {
  await client.query('checkpoint')
  const began = performance.now()
  const { rowCount } = await client.query(`copy ${table} from '${file}'`)
  if (rowCount !== count) throw new Error(`COPY brought ${rowCount} rows`)
  return { seconds: (performance.now() - began) / 1000, memory: 0 }
}

function median(ran: Ran[]): number {
  return ran.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[Math.floor(ran.length / 2)]
}

function megabytes(path: string): number {
  return Math.round(statSync(path).size / 1024 / 1024)
}
