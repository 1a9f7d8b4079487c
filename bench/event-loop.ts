/**
 * How long the web process is kept from its next request by matching, fingerprinting and indexing, in every case that we know of.
 *
 *   node bench/event-loop.ts [--checks 20000] [--only split]
 *
 * A whole desk with real HTTP in this thread; the askers are in a thread of their own, and so is an empty loop, which shows what the
 * machine alone does. Given are the longest delay and the one of a hundredth, in milliseconds, beyond the one millisecond between two looks, and the most
 * processor time that this thread used between two looks: on a machine that others use too, that is the one to read.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { setTimeout as pause } from 'node:timers/promises'
import { feedHead, putChecks } from '#desk/checks'
import { splitClaim, startAnswering, suggestedMerges, undoSplit } from '#desk/claims'
import { startMatching } from '#desk/matching'
import { startDesk } from '../test/http/desk.ts'
import { person } from '../test/support/drafting.ts'
import { madeChecks, percentile } from './support/archive.ts'
import { fillMessages, fillQueue } from './support/queue-fill.ts'
import { uglyTexts } from './support/ugly-texts.ts'

const { values } = parseArgs({ options: { checks: { type: 'string', default: '20000' }, only: { type: 'string', default: '' } } })
const desk = await startDesk('empty', { trustProxy: 1 })
const { db, deps } = desk
const answering = startAnswering({ ...deps, log: () => {} })
const machine = new Worker(new URL('./support/empty-loop.ts', import.meta.url))
const askers = new Worker(new URL('./support/askers.ts', import.meta.url), { workerData: { url: desk.url } })
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const long = Array.from({ length: 50 }, (_, n) => uglyTexts(n + 10)['plain words'])

let mostCpu = 0
let cpu = process.threadCpuUsage()
setInterval(() => {
  const { user, system } = process.threadCpuUsage(cpu)
  cpu = process.threadCpuUsage()
  mostCpu = Math.max(mostCpu, (user + system) / 1000)
}, 1).unref()

console.log('| while | longest | in processor time | a hundredth | machine: longest | a hundredth | |\n|---|---|---|---|---|---|---|')
const made = [...madeChecks(Number(values.checks))].map(({ id, claim, title, url, date }) => ({ sourceKey: id, claim, title, url, language: 'en', rating: 'False', origin: 'import' as const, publisher: { name: 'The Made-up Archive', site: 'https://archive.example' }, publishedOn: date }))

try {
  await measure('2,000 checks are imported, and the index follows', async () => publish(made.slice(0, 2_000)), false)
  await publish(made)
  await fillQueue(db, { claims: 1_500, submissions: 1_500 })
  await measure('nothing happens', async () => void (await pause(2_000)))
  for (const [name, text] of Object.entries(uglyTexts())) await measure(`a message of 20,000 characters: ${name}`, () => ask([text, text.slice(40), text.slice(0, -40), `Look! ${text.slice(0, -10)}`], 1))
  for (const time of [1, 2, 3, 4, 5]) await measure(`50 ask at once, for the ${time}. time`, () => ask(made.slice(time * 50, time * 50 + 50).map(({ claim }) => `Is it true that ${claim}`), 50))
  await measure('50 ask at once, 20,000 characters each', () => ask(long, 50))
  await measure('200 ask one after the other while 500 checks are replaced', async () => {
    const asking = ask(made.slice(100, 300).map(({ claim }) => claim.slice(10)), 4)
    await publish(made.slice(0, 500).map((check) => ({ ...check, claim: `${check.claim} Again.` })))
    return asking
  })
  await measure('a reviewer opens a claim: the first time', async () => void (await suggestedMerges(deps, 'c7')))
  await measure('a reviewer opens a claim: later', async () => void (await suggestedMerges(deps, 'c8')))
  const personId = await person(db, 'Reviewer')
  for (const [name, text] of Object.entries({ 'of a few words': 'Message', 'of 20,000 characters': uglyTexts()['plain words'], 'full of links': uglyTexts().links })) {
    const submissionIds = await fillMessages(db, { claimId: 'c9', text })
    let newClaim: string
    await measure(`a split of a claim of 2,000 messages ${name}`, async () => void (newClaim = await splitClaim(deps, { claimId: 'c9', submissionIds, personId })))
    await measure(`a split ${name} is taken back`, async () => void (await undoSplit(deps, { newClaim, personId })))
  }
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-loop-'))
  await measure('an index is built, compacted and saved', async () => {
    const other = startMatching({ databaseUrl: desk.databaseUrl, snapshotDir, log: () => {} })
    await other.ready
    await other.stop()
  })
  await measure('an index is loaded from its snapshot', async () => {
    const other = startMatching({ databaseUrl: desk.databaseUrl, snapshotDir, log: () => {} })
    await other.ready
    await other.stop()
  })
  rmSync(snapshotDir, { recursive: true, force: true })
} finally {
  await machine.terminate()
  await askers.terminate()
  await answering.stop()
  await desk.stop()
}

async function publish(records: typeof made): Promise<void> {
  for (let from = 0; from < records.length; from += 500) await putChecks(deps, records.slice(from, from + 500))
  await deps.matcher.caughtUp(await feedHead(db))
}

async function ask(texts: string[], atOnce: number): Promise<string> {
  askers.postMessage({ texts, atOnce })
  const [{ milliseconds, refused }] = (await once(askers, 'message')) as [{ milliseconds: number[]; refused: number[] }]
  return `answered in ${percentile(milliseconds, 0.5).toFixed(0)} ms, at most ${Math.max(...milliseconds).toFixed(0)}${refused.length > 0 ? `; REFUSED ${refused.length} with ${[...new Set(refused)].join(', ')}` : ''}`
}

async function measure(what: string, work: () => Promise<string | void>, isShown = true): Promise<void> {
  if (isShown && !what.includes(values.only)) return
  await pause(300)
  delay.reset()
  mostCpu = 0
  await ofMachine()
  const said = await work()
  await pause(20)
  const [most, p99] = [delay.max / 1e6 - 1, delay.percentile(99) / 1e6 - 1]
  const other = await ofMachine()
  if (isShown) console.log(`| ${what} | ${most.toFixed(0)} | ${mostCpu.toFixed(0)} | ${p99.toFixed(1)} | ${(other.most - 1).toFixed(0)} | ${(other.p99 - 1).toFixed(1)} | ${said ?? ''} |`)
}

async function ofMachine(): Promise<{ most: number; p99: number }> {
  machine.postMessage('')
  return ((await once(machine, 'message')) as [{ most: number; p99: number }])[0]
}
