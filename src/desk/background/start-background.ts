/** Does what was asked for, one piece at a time, each in a thread of its own beside everything else. */

import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Database } from '#db'
import type { Clock } from '#privacy'
import { askForJob, beat, claimJob, finish, release } from './jobs.ts'
import type { FromThread, Job, Task, ThreadSettings } from './types.ts'

export interface BackgroundOptions {
  db: Database
  databaseUrl: string
  snapshotDir: string
  clock: Clock
  log: (line: string) => void
  tasks: Task[]
}

export interface Background {
  stop(): Promise<void>
}

const lookEvery = 2_000
const beatEvery = 5_000
const askWhetherDueEvery = 10 * 60_000
/** A thread that says nothing for so long hangs. */
const longestSilence = 15 * 60_000

type End = { kind: 'done'; result: object; thing?: unknown } | { kind: 'failed' } | { kind: 'lost' } | { kind: 'stopped' }

export function startBackground({ tasks, log, ...deps }: BackgroundOptions): Background {
  const stopping = new AbortController()
  const { signal } = stopping

  async function follow(): Promise<void> {
    let told = false
    let askedWhetherDue = -Infinity
    while (!signal.aborted) {
      try {
        if (performance.now() - askedWhetherDue > askWhetherDueEvery) {
          askedWhetherDue = performance.now()
          for (const task of tasks) if (await task.isDue?.(deps.db)) await askForJob(deps, task.table, null)
        }
        for (const task of tasks) {
          await task.look?.(deps)
          await lookFor(task)
        }
        told = false
      } catch (error) {
        if (!told && !signal.aborted) log(`Background work cannot be looked for now, and will be later: ${wordsOf(error)}`)
        told = true
      }
      await pause(lookEvery, undefined, { signal }).catch(() => {})
    }
  }

  async function lookFor(task: Task): Promise<void> {
    if (signal.aborted) return
    const job = await claimJob(deps, task.table)
    if (!job) return
    const end = await run(task, job)
    if (end.kind === 'stopped') await release(deps, task.table, job)
    if (end.kind === 'failed') await finish(deps, task.table, job, { fault: 'failed' })
    if (end.kind === 'done') await finish(deps, task.table, job, { result: end.result }, async (tx) => task.keep?.(tx, job.id, end.thing))
  }

  async function run({ table, thread, settings: more }: Task, job: Job): Promise<End> {
    const { databaseUrl, snapshotDir } = deps
    const settings: ThreadSettings = { ...more?.(), databaseUrl, snapshotDir, jobId: job.id }
    const worker = new Worker(thread, { workerData: settings, name: table })
    const { promise, resolve } = Promise.withResolvers<End>()
    let progress = { done: 0, total: 0 }
    let heardAt = performance.now()

    worker.on('message', (message: FromThread) => {
      heardAt = performance.now()
      if (message.kind === 'progress') progress = message
      else resolve(message)
    })
    worker.on('error', (error) => {
      log(`Background work failed (${table} ${job.id}): ${error instanceof Error ? error.stack : error}`)
      resolve({ kind: 'failed' })
    })
    worker.on('exit', () => resolve({ kind: 'failed' }))
    const onStop = () => resolve({ kind: 'stopped' })
    signal.addEventListener('abort', onStop)
    const timer = setInterval(() => void showLife(), beatEvery)

    async function showLife(): Promise<void> {
      if (performance.now() - heardAt > longestSilence) return resolve({ kind: 'failed' })
      const isMine = await beat(deps, table, job, progress).catch(() => true)
      if (!isMine) resolve({ kind: 'lost' })
    }

    const end = await promise
    clearInterval(timer)
    signal.removeEventListener('abort', onStop)
    await worker.terminate()
    return end
  }

  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await following
    },
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
