/** What a thread of background work begins with: its settings, a database to read, and a way to report that leaves others their turn. */

import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type Database, openDatabase } from '#db'
import type { FromThread, ThreadSettings } from './types.ts'

export interface Thread extends ThreadSettings {
  db: Database
  /** Tells how far it is, and rests as long as it worked since the last time. */
  report(done: number, total: number): Promise<void>
}

const shortestStretch = 40
const longestRest = 1_000

export async function inThread<Settings extends object = object>(work: (thread: Thread & Settings) => Promise<{ result: object; thing?: unknown }>): Promise<void> {
  const settings = workerData as ThreadSettings & Settings
  const db = openDatabase(settings.databaseUrl)
  let since = performance.now()
  try {
    const answer = await work({
      ...settings,
      db,
      async report(done, total) {
        const worked = performance.now() - since
        if (worked < shortestStretch) return
        say({ kind: 'progress', done, total })
        await pause(Math.min(worked, longestRest))
        since = performance.now()
      },
    })
    say({ kind: 'done', ...answer })
  } finally {
    await db.destroy()
  }
}

function say(message: FromThread): void {
  parentPort!.postMessage(message)
}
