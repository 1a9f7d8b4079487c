/** Makes one step of a piece of work fail, before or after it persisted: a statement to the database, or what is done to a file. */
import { type EventEmitter, once } from 'node:events'
import fs, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import pg from 'pg'

export interface Fault {
  /** Which step, counted from 0. */
  at: number
  persisted: boolean
}

export interface Outcome {
  /** The step that failed; none where the work has fewer. */
  failed: string | undefined
  error: unknown
}

let running: { fault: Fault; steps: number; failed?: string } | undefined

export async function withFault(fault: Fault, work: () => Promise<unknown>): Promise<Outcome> {
  running = { fault, steps: 0 }
  let error: unknown
  try {
    await work()
  } catch (thrown) {
    error = thrown
  }
  const { failed } = running
  running = undefined
  return { failed, error }
}

async function step<T>(name: string, run: () => Promise<T>, lose: (result?: T) => unknown = () => {}): Promise<T> {
  if (!running || running.steps++ !== running.fault.at) return run()
  running.failed = name
  await lose(running.fault.persisted ? await run() : undefined)
  throw new Error(`${name} failed`)
}

/** A statement fails with its connection, as when the network or the server goes. */
const query = pg.Client.prototype.query as (this: object, ...args: unknown[]) => Promise<unknown>
const watchedQuery = function (this: EventEmitter & { connection: { stream: { destroy(): void } } }, ...args: unknown[]) {
  const asked = args[0] as string | { text?: string } | undefined // a text, or one that is prepared
  const text = typeof asked === 'object' ? asked.text : asked
  if (!running || typeof text !== 'string') return query.apply(this, args)
  return step(text, () => query.apply(this, args), async () => {
    this.connection.stream.destroy()
    await once(this, 'end')
  })
}
pg.Client.prototype.query = watchedQuery as unknown as typeof pg.Client.prototype.query

const { mkdir, open, rename, rm } = fs
Object.assign(fs, {
  mkdir: (...args: Parameters<typeof mkdir>) => step(`mkdir ${args[0]}`, () => mkdir(...args)),
  rename: (...args: Parameters<typeof rename>) => step(`rename to ${args[1]}`, () => rename(...args)),
  rm: (...args: Parameters<typeof rm>) => step(`rm ${args[0]}`, () => rm(...args)),
  open: (...args: Parameters<typeof open>) => step(`open ${args[0]}`, async () => watchedFile(String(args[0]), await open(...args)), (file) => file?.close()),
})
syncBuiltinESMExports()

/** The machine itself does not go down here: nothing need reach the disk. */
function watchedFile(path: string, file: FileHandle): FileHandle {
  const { writeFile } = file
  return Object.assign(file, {
    writeFile: (...args: Parameters<typeof writeFile>) => step(`write ${path}`, () => writeFile.apply(file, args)),
    sync: () => step(`sync ${path}`, async () => {}),
  })
}
