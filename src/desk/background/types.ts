/** The words of background work: what was asked for, what does it, and what its thread says. */

import type { Database } from '#db'

/** A table whose rows are pieces of work that were asked for. */
export type JobTable = 'evaluations' | 'embeddings' | 'rankers' | 'share_kits'

export interface Task {
  table: JobTable
  /** The file whose thread does the work. It may be killed at any moment and begun again from the start. */
  thread: URL
  /** What the thread is told besides where the database is, asked when it begins. */
  settings?: () => object
  /** Asks for what has become necessary since the last look; runs every few seconds. */
  look?: (deps: { db: Database; clock: () => Date }) => Promise<void>
  /** Whether it should be done now though nobody asked. */
  isDue?: (db: Database) => Promise<boolean>
  /** What has to be kept besides the result, in the same transaction. */
  keep?: (tx: Database, jobId: number, thing: unknown) => Promise<void>
}

export interface Job {
  id: number
  /** Which attempt this is; whoever made a later one has taken the job over. */
  attempts: number
}

export interface ThreadSettings {
  databaseUrl: string
  snapshotDir: string
  jobId: number
}

/** From the thread to its host, which alone writes. */
export type FromThread = { kind: 'progress'; done: number; total: number } | { kind: 'done'; result: object; thing?: unknown }

export type Fault = 'failed' | 'given-up'

/** How a piece of work stands. */
export interface JobState {
  id: number
  askedAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  done: number
  total: number
  fault: Fault | null
}
