/** Runs the program as a person would, and watches what it says and how it ends. */

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase, startEmbedded } from '#db'
import { keptSecret } from '../../src/secrets.ts'
import { freePort } from '../support/free-port.ts'

const root = resolve(import.meta.dirname, '../..')

export interface Program {
  child: ChildProcess
  url: string
  /** What it has said so far. */
  said(): string
  says(words: string | RegExp): Promise<void>
  ready(): Promise<void>
  /** Sends a signal where one is named, and resolves when the process has ended. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>
}

export async function startDesk(t: TestContext, env: Record<string, string>): Promise<Program> {
  const port = env.PORT ?? String(await freePort())
  return run(t, [join(root, 'bin/start.mjs')], { ...env, PORT: port })
}

export function runCommand(t: TestContext, args: string[], env: Record<string, string>): Program {
  return run(t, [join(root, 'bin/touchstone.mjs'), ...args], env)
}

function run(t: TestContext, args: string[], env: Record<string, string>): Program {
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }) // by the channel it ends with the test, even if that is killed
  let words = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (words += chunk))
  const ended = new Promise<void>((done) => child.on('close', () => done()))
  t.after(async () => {
    child.kill('SIGKILL')
    await ended
  })

  const says = async (expected: string | RegExp) => {
    while (!(typeof expected === 'string' ? words.includes(expected) : expected.test(words))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended without saying ${expected}; it said:\n${words}`)
      await sleep(10)
    }
  }
  return {
    child,
    url: `http://127.0.0.1:${env.PORT}`,
    said: () => words,
    says,
    ready: () => says('Touchstone is ready: http'),
    async end(signal) {
      if (signal) child.kill(signal)
      await ended
      return { code: child.exitCode, signal: child.signalCode, said: words }
    }
  }
}

/** A data directory of a test's own, or of a file's; what still runs on it is ended with that. */
export function dataDirectory(t: { after: (fn: () => Promise<void>) => void }): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchstone start '))
  chmodSync(dataDir, 0o755)
  t.after(async () => {
    const server = serverIn(dataDir)
    if (server) process.kill(server, 'SIGKILL')
    const home = join(dataDir, 'postgres')
    if (lstatSync(home, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(readlinkSync(home), { recursive: true, force: true })
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  })
  return dataDir
}

/** The process id of the database server that runs on a data directory. */
export function serverIn(dataDir: string): number | undefined {
  const file = join(dataDir, 'postgres', '18', 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return existsSync(`/proc/${pid}/exe`) && readlinkSync(`/proc/${pid}/exe`).endsWith('/postgres') ? pid : undefined
}

export async function withDatabase<T>(dataDir: string, fn: (db: Database) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dataDir, secret: (name) => keptSecret(dataDir, name, randomBytes), log: () => {} })
  const db = openDatabase(server.url)
  try {
    return await fn(db)
  } finally {
    await db.destroy()
    await server.stop()
  }
}
