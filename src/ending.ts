/** Ends the program in order: what was opened last is closed first, on a signal, on a fault, or when the work is done. */

import type { Log } from './log.ts'

/** Thrown through a start that is being stopped. */
export class Stopped extends Error {}

const longestEnding = 30_000
/** Ctrl-C reaches us from the terminal, and again through npm: that is one wish, not two. */
const sameWish = 700

interface Opened {
  name: string
  close(): Promise<void>
}

export class Ending {
  private readonly log: Log
  private readonly cutShort: number
  private readonly opened: Opened[] = []
  private ended: Promise<void> | undefined
  private wishedAt = 0
  private exitCode = 0

  /** `cutShort` is the exit code where a signal ends the program. */
  constructor(log: Log, cutShort: number) {
    this.log = log
    this.cutShort = cutShort
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.onSignal())
    for (const fault of ['uncaughtException', 'unhandledRejection']) process.on(fault, (error) => this.fail(error))
    if (process.channel) {
      process.on('disconnect', () => this.end(cutShort)) // whoever started us is gone
      process.channel.unref()
    }
  }

  get begun(): boolean {
    return this.ended !== undefined
  }

  /** What is being opened when the program is told to end is awaited and closed, and the start goes no further. */
  async open<T>(name: string, open: () => T | Promise<T>, close: (thing: T) => Promise<unknown> | void): Promise<T> {
    if (this.ended) throw new Stopped()
    const opening = Promise.resolve(open())
    this.opened.push({ name, close: () => opening.then(async (thing) => void (await close(thing)), () => {}) })
    const thing = await opening
    if (this.ended) throw new Stopped()
    return thing
  }

  end(exitCode: number): Promise<void> {
    this.exitCode ||= exitCode
    return (this.ended ??= this.closeAll())
  }

  /** A fault nobody expected: what can be closed is closed, and the exit code tells. */
  fail(error: unknown): void {
    this.log.error(`The program failed and ends: ${error instanceof Error ? error.stack : error}`)
    void this.end(1)
  }

  private onSignal(): void {
    const now = performance.now()
    if (!this.ended) {
      this.wishedAt = now
      this.log.info('Stopping. Once more stops at once.')
      void this.end(this.cutShort)
    } else if (now - this.wishedAt > sameWish) {
      this.log.warn('Stopped at once; the next start tidies up.')
      process.exit(130)
    }
  }

  private async closeAll(): Promise<void> {
    setTimeout(() => {
      this.log.error('Something did not end in time; the next start tidies up.')
      process.exit(1)
    }, longestEnding)

    for (let one = this.opened.pop(); one; one = this.opened.pop()) {
      await one.close().catch((error) => this.log.warn(`Closing ${one.name} failed: ${error}`))
    }
    if (this.wishedAt > 0) this.log.info('Stopped.')
    process.exit(this.exitCode)
  }
}
