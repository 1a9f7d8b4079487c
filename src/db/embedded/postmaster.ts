/**
 * The server process of a cluster: found, started, asked to stop.
 *
 * PostgreSQL writes `postmaster.pid` into its data directory: the process id in the first line, the port in the fourth, and `ready`
 * in the eighth once it takes connections. The file outlives a crash, and the number may then belong to another process. So a file
 * is believed only if that process stands in this very data directory: a server makes it its working directory, and /proc shows
 * that to its own account and to root. A process that has died and waits to be collected shows none.
 */

import { spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, identity } from './account.ts'

export interface Postmaster {
  pid: number
  port: number
}

export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readPidFile(cluster)
  const pid = Number(lines[0])
  if (!standsIn(pid, cluster)) return undefined
  return { pid, port: Number(lines[3]) }
}

export function isAlive(postmaster: Postmaster, cluster: string): boolean {
  return standsIn(postmaster.pid, cluster)
}

/**
 * PostgreSQL removes the file of a dead server by itself, but not when the number has been given to another process of the same
 * account; after a restart of the machine that is likely. The file may go only when no process stands in the directory any more:
 * children of a killed server leave within moments.
 */
export async function removeStalePidFile(cluster: string): Promise<void> {
  if (readPidFile(cluster).length === 0) return
  for (let waited = 0; waited < 5000; waited += 50) {
    if (!anyoneStandsIn(cluster)) return rmSync(join(cluster, 'postmaster.pid'), { force: true })
    if (findPostmaster(cluster)) return
    await sleep(50)
  }
}

export interface Start {
  /** Resolves when the process has ended; it has then failed, or has been stopped. */
  ended: Promise<void>
}

/** The server gets a session of its own: Ctrl-C in a terminal reaches us, not it. It listens on the loopback address only. */
export function startPostmaster(program: string, cluster: string, port: number, logFile: string, account: Account | undefined): Start {
  keepLogShort(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '' }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(program, ['-D', cluster, ...args], { ...identity(account), cwd: '/', env: { TZ: 'UTC' }, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  return { ended: new Promise((resolve) => child.on('error', () => resolve()).on('exit', () => resolve())) }
}

/** SIGINT ends sessions, writes everything out and stops; SIGQUIT stops at once and leaves the rest to the next start. */
export async function stopPostmaster(postmaster: Postmaster, cluster: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(postmaster.pid, signal)
    for (let waited = 0; waited < 60_000; waited += 20) {
      if (!isAlive(postmaster, cluster)) return
      await sleep(20)
    }
  }
}

export function freePort(): Promise<number> {
  return listenOnce(0)
}

export function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(() => true, () => false)
}

/** At which port the cluster was served last: PostgreSQL keeps the words of its last start in postmaster.opts. */
export function lastPort(cluster: string): number | undefined {
  const port = /port=(\d+)/.exec(readIfThere(join(cluster, 'postmaster.opts')) ?? '')?.[1]
  return port === undefined ? undefined : Number(port)
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve((address as { port: number }).port))
    })
  })
}

/** What the server said last, for the sentence that explains why it does not run. */
export function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? lines.at(-1) ?? ''
}

function readPidFile(cluster: string): string[] {
  return readIfThere(join(cluster, 'postmaster.pid'))?.split('\n') ?? []
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

function anyoneStandsIn(cluster: string): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && standsIn(Number(name), cluster))
}

function standsIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

function keepLogShort(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) renameSync(logFile, `${logFile}.1`)
}
