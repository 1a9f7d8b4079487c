/** Many reviewers on one queue, by real HTTP with real sessions, all at the same time; afterwards everything is counted anew. */
import { Worker } from 'node:worker_threads'
import { type Database, openDatabase } from '#db'
import { queue } from '#desk/claims'
import { signedIn } from '../../test/support/people.ts'
import { seeded } from '../../src/match/learn/random.ts'
import { percentile } from './archive.ts'
import { type PageCost, pageCost } from './page-cost.ts'
import { countAnew } from './queue-count.ts'
import { fillQueue } from './queue-fill.ts'
import { type Done, nothingDone, reviewer } from './queue-reviewer.ts'

export interface Load {
  claims: number
  submissions: number
  reviewers: number
  seconds: number
  /** The longest that a reviewer waits between two things they do. */
  pause: number
  /** Each reviewer stops after so many rounds, if the time has not come before. */
  rounds?: number
}

export type Figures = Record<string, { count: number; p50: number; p99: number }>

export interface LoadResult {
  fillSeconds: number
  /** The first page of the queue, read by the same query on a connection of its own, while nobody else is there. */
  plain: { count: number; p50: number; p99: number }
  /** In milliseconds of processor time. */
  costs: Record<'claim' | 'list', PageCost>
  alone: { perSecond: number; figures: Figures }
  together: { perSecond: number; figures: Figures }
  /** What is not as it should be; empty when nothing was lost or doubled. */
  wrong: string[]
}

export async function queueLoad({ claims, submissions, reviewers, seconds, pause, rounds = Infinity }: Load): Promise<LoadResult> {
  const desk = await deskInThread()
  const db = openDatabase(desk.databaseUrl)
  try {
    const began = performance.now()
    await fillQueue(db, { claims, submissions })
    const fillSeconds = (performance.now() - began) / 1000
    const done = nothingDone()
    const plain = await readPlainly(db, Math.min(seconds / 4, 5))
    const costs = await costsOf(db, desk, rounds === Infinity ? 150 : 6)
    const alone = await work({ db, url: desk.url, done, reviewers: 1, first: 0, seconds: Math.min(seconds / 4, 10), pause: 0, rounds })
    const together = await work({ db, url: desk.url, done, reviewers, first: 1, seconds, pause, rounds })
    const wrong = [...new Set([...done.wrong, ...(await countAnew(db, done))])]
    return { fillSeconds, plain, costs, alone, together, wrong: [...wrong, ...(await desk.stop())] }
  } finally {
    await db.destroy()
    await desk.stop()
  }
}

async function readPlainly(db: Database, seconds: number): Promise<LoadResult['plain']> {
  const { id } = await signedIn(db, ['reviewer'])
  const times: number[] = []
  for (const until = performance.now() + seconds * 1000; performance.now() < until; ) {
    const start = performance.now()
    await queue({ db, clock: () => new Date() }, { state: 'open' }, id)
    times.push(performance.now() - start)
  }
  return figuresOf(times)
}

async function costsOf(db: Database, { url, time }: { url: string; time(): Promise<number> }, times: number): Promise<LoadResult['costs']> {
  const { cookie } = await signedIn(db, ['reviewer'])
  const get = async (path: string) => (await fetch(url + path, { headers: { Cookie: cookie } })).text()
  const claims = [...(await get('/desk/queue/list')).matchAll(/data-claim="([^"]+)"/g)].map(([, claim]) => claim)
  const costOf = (path: (at: number) => string) => pageCost({ db, deskTime: time, times, open: async (at) => void (await get(path(at))) })
  return { claim: await costOf((at) => `/desk/claims/${claims[at % claims.length]}`), list: await costOf(() => '/desk/queue/list') }
}

async function work({ db, url, done, reviewers, first, seconds, pause, rounds }: { db: Database; url: string; done: Done; reviewers: number; first: number; seconds: number; pause: number; rounds: number }) {
  const took: Record<string, number[]> = {}
  const people = await Promise.all(Array.from({ length: reviewers }, () => signedIn(db, ['reviewer'])))
  const until = performance.now() + seconds * 1000
  await Promise.all(people.map((person, number) => reviewer({ url, person, random: seeded(first + number + 1), until, rounds, pause, took, done, leaves: number % 2 === 1 })))
  const spent = (performance.now() - (until - seconds * 1000)) / 1000
  const requests = Object.values(took).reduce((sum, times) => sum + times.length, 0)
  return { perSecond: requests / spent, figures: Object.fromEntries(Object.entries(took).map(([kind, times]) => [kind, figuresOf(times)])) }
}

function figuresOf(times: number[]) {
  return { count: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

async function deskInThread(): Promise<{ url: string; databaseUrl: string; time(): Promise<number>; stop(): Promise<string[]> }> {
  const thread = new Worker(new URL('desk-thread.ts', import.meta.url))
  const said = () => new Promise<any>((resolve, reject) => thread.once('message', resolve).once('error', reject))
  const { url, databaseUrl } = await said()
  let stopped: Promise<string[]> | undefined
  return {
    url,
    databaseUrl,
    time: async () => {
      const answer = said()
      thread.postMessage('time')
      return (await answer).milliseconds
    },
    stop: () =>
      (stopped ??= (async () => {
        const last = said()
        thread.postMessage('stop')
        const { faults } = await last
        await thread.terminate()
        return faults
      })()),
  }
}
