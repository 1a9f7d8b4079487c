/** Reads a page beside everything else, in little memory and little time: a page that is made to be hard to read costs nobody else. */

import { Worker } from 'node:worker_threads'
import type { ReadPage, ToRead } from './read-page.ts'

const longest = 12_000

/** Null where it could not be read. */
export async function readInThread(page: ToRead): Promise<ReadPage | null> {
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData: page, name: 'read a page', resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 8 } })
  const { promise, resolve } = Promise.withResolvers<ReadPage | null>()
  const timer = setTimeout(() => resolve(null), longest)
  worker.on('message', resolve)
  worker.on('error', () => resolve(null))
  worker.on('exit', () => resolve(null))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
