/** PostgreSQL refuses to run as root; this finds the ordinary account it runs as then, and what that account may enter. */

import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { DatabaseProblem } from '../problem.ts'

export interface Account {
  name: string
  uid: number
  gid: number
}

/** Undefined where we are an ordinary account ourselves. A cluster that exists is run by the account that owns it. */
export function serverAccount(clusterDir: string): Account | undefined {
  const owner = statSync(clusterDir, { throwIfNoEntry: false })?.uid
  const self = process.getuid!()
  if (self !== 0) {
    if (owner === undefined || owner === self) return undefined
    throw new DatabaseProblem(`The database in ${clusterDir} belongs to ${nameOf(owner)}: start Touchstone as that account or as root.`)
  }
  const accounts = knownAccounts()
  const account =
    accounts.find((one) => owner && one.uid === owner) ??
    accounts.find((one) => one.name === 'postgres') ??
    accounts.find((one) => one.name === 'nobody')
  if (!account) throw new DatabaseProblem('PostgreSQL does not run as root, and this machine has no account postgres or nobody: start Touchstone as an ordinary account, or set DATABASE_URL.')
  return account
}

export function canEnter(account: Account | undefined, directory: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], { ...identity(account), stdio: 'ignore' }).status === 0
}

/** What `spawn` needs to become the account. */
export function identity(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}

function nameOf(uid: number): string {
  const account = knownAccounts().find((one) => one.uid === uid)
  return account ? `the account ${account.name}` : `another account (number ${uid})`
}

function knownAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }))
}
