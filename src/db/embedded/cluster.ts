/** The directory PostgreSQL keeps its data in, made once and whole. */

import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { DatabaseProblem } from '../problem.ts'
import { type Account, identity } from './account.ts'
import type { Binaries } from './binaries.ts'

/** Data of one major version are never opened by another. */
const directoryName = '18'

export function clusterIn(home: string): string {
  return join(home, directoryName)
}

/**
 * Made under another name and renamed when it is whole, so that a process killed in the middle leaves no half of a cluster, and of
 * two processes that start at once the later one finds the other's and drops its own.
 */
export async function makeCluster(home: string, binaries: Binaries, account: Account | undefined, password: string): Promise<void> {
  removeUnfinished(home)
  const cluster = clusterIn(home)
  const unfinished = mkdtempSync(`${cluster}.new-${process.pid}-`)
  const passwordFile = `${unfinished}.password`
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
    await run(binaries.initdb, [...choices(passwordFile), '-D', unfinished], account)
    renameSync(unfinished, cluster)
  } catch (error) {
    if (!existsSync(cluster)) throw error
  } finally {
    for (const path of [unfinished, passwordFile]) rmSync(path, { recursive: true, force: true })
  }
}

/** The sizes are written to postgresql.conf, where an operator may change them. */
function choices(passwordFile: string): string[] {
  const memory = totalmem() / 2 ** 20
  const settings = {
    shared_buffers: `${Math.round(Math.min(Math.max(memory / 8, 64), 1024))}MB`,
    effective_cache_size: `${Math.round(memory / 2)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    jit: 'off',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    // What askers sent must not reach a log: neither failing statements nor the values in an error's detail are written.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse'
  }
  return [
    ['--username', 'postgres', '--auth', 'scram-sha-256', '--pwfile', passwordFile],
    // PostgreSQL's own collation sorts the same on every machine, so that data can be moved without rebuilding indexes.
    ['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  ].flat()
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    const maker = /\.new-(\d+)-/.exec(name)?.[1]
    if (maker && !existsSync(`/proc/${maker}`)) rmSync(join(home, name), { recursive: true, force: true })
  }
}

function run(program: string, args: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity(account), cwd: '/', env: { TZ: 'UTC' }, stdio: ['ignore', 'ignore', 'pipe'] })
    let words = ''
    child.stderr.on('data', (chunk) => (words += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new DatabaseProblem(`PostgreSQL could not make its data directory: ${words.trim().split('\n').at(-1)}`))
    })
  })
}
