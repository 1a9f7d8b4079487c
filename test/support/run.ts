/** Runs the type check and the tests against one database server of their own, and leaves nothing behind. */

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, globSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedServer, startEmbedded } from '#db'
import { keptSecret } from '../../src/secrets.ts'

type Counts = Record<'tests' | 'suites' | 'passed' | 'cancelled' | 'skipped' | 'todo', number>

const root = resolve(import.meta.dirname, '../..')
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
if (process.channel) {
  process.on('disconnect', () => stop.abort())
  process.channel.unref()
}

process.chdir(root)
const named = process.argv.slice(2)
const types = checkTypes()
process.exitCode = await runTests(named.length > 0 ? named : globSync('{src,test,fixtures,bench}/**/*.test.ts'))

/** Beside the tests; what it complains of is said when they have ended, so that it is not lost among them. */
async function checkTypes(): Promise<{ right: boolean; said: string }> {
  console.log('Checking the types, beside the tests.')
  const checks = [await checkProject('tsconfig.json'), await checkProject('src/web/client/tsconfig.json')]
  return { right: checks.every(({ code }) => code === 0), said: checks.map(({ said }) => said).join('') }
}

function checkProject(project: string): Promise<{ code: unknown; said: string }> {
  return new Promise((done) => {
    let said = ''
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: ['ignore', 'pipe', 'pipe'], signal: stop.signal })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.on('error', (error) => done({ code: error, said: `${said}${error.message}\n` }))
    child.on('close', (code) => done({ code, said }))
  })
}

async function runTests(files: string[]): Promise<number> {
  const folder = makeFolder()
  const server = await startServer(join(folder, 'data'))
  let counts: Counts | undefined
  try {
    process.env.TEST_DATABASE_URL = server.adminUrl
    process.env.TMPDIR = join(folder, 'tmp')
    counts = await runFiles(files)
  } finally {
    await server.stop()
    await endProcesses(folder)
    remove(folder)
  }
  return report(counts, await types)
}

function runFiles(files: string[]): Promise<Counts | undefined> {
  return new Promise((done) => {
    let counts: Counts | undefined
    const concurrency = availableParallelism() + 1 // one of them mostly waits
    const events = run({ files: inOrder(files), concurrency, timeout: 600_000, signal: stop.signal, execArgv: ['--disable-warning=ExperimentalWarning'] })
    events.on('test:summary', (summary) => {
      if (summary.file === undefined) counts = summary.counts
    })
    const lines = events.compose(spec)
    lines.on('end', () => done(counts))
    lines.pipe(process.stdout, { end: false })
  })
}

/** Those that drive a browser take longest, and begin, so that nobody waits for one at the end. */
function inOrder(files: string[]): string[] {
  const [long, short] = [true, false].map((isLong) => files.filter((file) => file.includes('test/e2e/') === isLong).toSorted())
  return [...long, ...short]
}

/** The counts close the output, under the names that tools read. */
function report(counts: Counts | undefined, types: Awaited<ReturnType<typeof checkTypes>>): number {
  if (!counts || stop.signal.aborted) {
    console.log('The run was cut short.')
    return 130
  }
  if (!types.right) console.log(`${types.said}The types are wrong, as said above.`)
  const { tests, suites, passed: pass, cancelled, skipped, todo } = counts
  const fail = tests - pass - cancelled - skipped - todo
  console.log(Object.entries({ tests, suites, pass, fail, cancelled, skipped, todo }).map(([name, count]) => `# ${name} ${count}`).join('\n'))
  return fail + cancelled > 0 || tests === 0 || !types.right ? 1 : 0
}

/** In the temporary directory, where every account may go: the server may have to run as another one. */
function makeFolder(): string {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `touchstone-run-${process.pid}-`))
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'data'))
  mkdirSync(join(folder, 'tmp'))
  chmodSync(join(folder, 'tmp'), 0o1777)
  return folder
}

/** Nothing here outlives the run, so nothing need reach the disk: the product's own setting stays as it is. */
async function startServer(dataDir: string): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, secret: (name) => keptSecret(dataDir, name, randomBytes), log: console.log })
  const client = new pg.Client({ connectionString: server.adminUrl })
  await client.connect()
  await client.query('alter system set fsync = off')
  await client.query('select pg_reload_conf()')
  await client.end()
  return server
}

/** Of runs that were killed outright. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const maker = /^touchstone-run-(\d+)-/.exec(name)?.[1]
    if (maker && !existsSync(`/proc/${maker}`)) remove(join(tmpdir(), name))
  }
}

/** A run that was cut short leaves desks and servers behind that are about to end: they are given time, and then ended. */
async function endProcesses(folder: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const left = processesOf(folder)
    if (left.length === 0) return
    if (waited === 5_000) left.forEach((pid) => process.kill(pid, 'SIGTERM'))
    if (waited === 15_000) left.forEach((pid) => process.kill(pid, 'SIGKILL'))
    await sleep(100)
  }
}

/** Every process of the run names its folder, in its environment or among its arguments. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => ['environ', 'cmdline'].some((file) => readOf(pid, file).includes(folder)))
}

function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** As root, a database in it may stand elsewhere, by a link. */
function remove(folder: string): void {
  for (const home of globSync(join(folder, '{data,tmp/*}/postgres'))) {
    if (lstatSync(home).isSymbolicLink()) rmSync(readlinkSync(home), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
