/** The directory that holds what a desk keeps in files; found or made, and proved to be writable. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from './problem.ts'

export function openDataDir(dataDir: string): void {
  const proof = join(dataDir, `.writable-${process.pid}`)
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(proof, '')
    rmSync(proof)
  } catch (error) {
    throw new StartProblem(`DATA_DIR is ${dataDir}, which cannot be written to: ${reasonOf(error as NodeJS.ErrnoException)}.`)
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'this account has no right to'
    case 'EROFS':
      return 'its file system is read-only'
    case 'ENOSPC':
      return 'the disk is full'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands in its place'
    default:
      return message
  }
}
