/**
 * From `npm start` (the second one) to the first answered question with 100,000 checks loaded, and the memory at that point.
 *
 *   node bench/start.ts [--checks 100000]
 *
 * The peer in the same run: Node starting and answering one request with nothing behind it, and PostgreSQL's full-text
 * search answering the same question from the same database. Memory is the sum of proportional set sizes (Linux) of the
 * desk's processes and of its PostgreSQL's.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { madeChecks, madeQueries, percentile } from './support/archive.ts'
import { startDesk } from './support/desk.ts'

const { values } = parseArgs({ options: { checks: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } } })
const directory = mkdtempSync(join(tmpdir(), 'touchstone-start-'))
chmodSync(directory, 0o755) // as root, the database runs under an account of its own
const dataDir = join(directory, 'data')
const port = 8397
try {
  const checks = [...madeChecks(Number(values.checks))]
  const [query] = madeQueries(checks, 1)
  const archive = join(directory, 'archive.jsonl')
  writeFileSync(archive, checks.map((check) => JSON.stringify(check)).join('\n'))
  execFileSync(resolve(import.meta.dirname, '../bin/touchstone'), ['import', archive], { env: { ...process.env, DATA_DIR: dataDir, WORLD: 'empty' }, stdio: ['ignore', 'ignore', 'inherit'] })

  const first = await startToAnswer(query.text)
  const rounds: Awaited<ReturnType<typeof startToAnswer>>[] = []
  for (let round = 0; round < Number(values.rounds); round++) rounds.push(await startToAnswer(query.text))
  const bare: number[] = []
  for (let round = 0; round < Number(values.rounds); round++) bare.push(await bareNode())

  console.log(`${checks.length} checks loaded, question: "${query.text}"\n`)
  console.log('| | s |\n|---|---|')
  console.log(`| first start after the import (builds the index) to first answered question | ${(first.answered / 1000).toFixed(2)} |`)
  console.log(`| second start to first answered question (median of ${rounds.length}) | ${(percentile(rounds.map(({ answered }) => answered), 0.5) / 1000).toFixed(2)} |`)
  console.log(`| second start to ready | ${(percentile(rounds.map(({ ready }) => ready), 0.5) / 1000).toFixed(2)} |`)
  console.log(`| an empty Node server, start to first answer | ${(percentile(bare, 0.5) / 1000).toFixed(2)} |`)
  console.log(`\nmemory at that point: desk ${rounds.at(-1)!.desk.toFixed(0)} MB, its PostgreSQL ${rounds.at(-1)!.postgres.toFixed(0)} MB`)
} finally {
  rmSync(directory, { recursive: true, force: true })
}

async function startToAnswer(text: string): Promise<{ ready: number; answered: number; desk: number; postgres: number }> {
  const began = performance.now()
  const desk = await startDesk({ dataDir, port })
  try {
    const ask = () => fetch(`${desk.url}/api/v1/matches?text=${encodeURIComponent(text)}`)
    let answer = await ask()
    while (answer.status === 503) answer = await ask() // the index is still being built
    const body = (await answer.json()) as { decision: string; matches: unknown[] }
    if (!answer.ok || body.matches.length === 0) throw new Error(`no answer: ${answer.status} ${JSON.stringify(body).slice(0, 200)}`)
    return { ready: desk.readyMs, answered: performance.now() - began, ...memory(desk.pid) }
  } finally {
    await desk.stop()
  }
}

/** Proportional set sizes in MB, read from /proc: the desk's process tree, and every postgres whose data lies in our directory. */
function memory(pid: number): { desk: number; postgres: number } {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1])
      const share = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8'))?.[1]) / 1024
      return [{ pid: Number(name), parent, share, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }]
    } catch {
      return []
    }
  })
  const postmaster = processes.find(({ command }) => command.includes(dataDir) && command.includes('postgres'))
  const below = (root: number | undefined): number => processes.filter((each) => each.pid === root || each.parent === root).reduce((sum, { share }) => sum + share, 0)
  const tree = (root: number): number => processes.filter(({ parent, command }) => parent === root && !command.includes('postgres')).reduce((sum, { pid: child }) => sum + tree(child), processes.find((each) => each.pid === root)?.share ?? 0)
  return { desk: tree(pid), postgres: below(postmaster?.pid) }
}

async function bareNode(): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, ['-e', `require('node:http').createServer((_, answer) => answer.end('{}')).listen(${port + 1}, '127.0.0.1')`])
  try {
    while (!(await fetch(`http://127.0.0.1:${port + 1}/`).then(() => true, () => false))) await new Promise((done) => setTimeout(done, 5))
    return performance.now() - began
  } finally {
    child.kill()
  }
}
