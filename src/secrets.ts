/** Secrets that stand outside the database, each made when it is first asked for and readable by its owner only. */

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from './problem.ts'

export function keptSecret(dataDir: string, name: string, random: (bytes: number) => Buffer): string {
  const directory = join(dataDir, 'secrets')
  const path = join(directory, name)
  const secret = read(path) ?? make(directory, path, random)
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new StartProblem(`${path} does not hold a secret any more: restore it from a backup.`)
  return secret
}

/** Written whole under another name and then linked: two processes that start at once agree on one, and a killed one leaves no half. */
function make(directory: string, path: string, random: (bytes: number) => Buffer): string {
  const draft = `${path}.${process.pid}`
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeFileSync(draft, random(32).toString('hex'), { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return read(path)!
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
