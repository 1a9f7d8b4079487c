/**
 * Reads a page in a process of its own, in little memory and little time: a page that is made to be hard to read costs nobody else.
 * A thread would not do: where memory runs out in the middle of a native call, a thread takes the whole program down with it.
 */

import { fork } from 'node:child_process'
import type { ReadPage, ToRead } from './read-page.ts'

const usualLimit = 12_000
const program = new URL('./read-process.ts', import.meta.url)

/** Null where it could not be read. */
export async function readApart(page: ToRead, longest = usualLimit): Promise<ReadPage | null> {
  const reader = fork(program, [], { serialization: 'advanced', execArgv: ['--max-old-space-size=512', '--stack-size=4000'], env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const { promise, resolve } = Promise.withResolvers<ReadPage | null>()
  const timer = setTimeout(() => resolve(null), longest)
  reader.on('message', (read) => resolve(read as ReadPage))
  reader.on('error', () => resolve(null))
  reader.on('exit', () => resolve(null))
  reader.send(page, () => {})
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    reader.kill('SIGKILL')
  }
}
