/** A port that nobody listens on, for a program that must be told which. */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Below those that the system gives to whoever wants any, so that nobody is given it before the program takes it. */
const [lowest, highest] = [10_000, 32_000]

export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest)
    if (isOurs(port) && (await isFree(port))) return port
  }
}

/** The tests of one run share a temporary directory: of two that draw the same port one draws again. */
function isOurs(port: number): boolean {
  const mark = join(tmpdir(), `touchstone-port-${port}`)
  try {
    mkdirSync(mark)
  } catch {
    return false
  }
  marks.push(mark)
  return true
}

const marks: string[] = []
process.once('exit', () => marks.forEach((mark) => rmdirSync(mark)))

async function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening')
    probe.close()
    await once(probe, 'close')
    return true
  } catch {
    return false
  }
}
