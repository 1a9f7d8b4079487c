/** Where the server's data stand: `postgres` in the data directory, or elsewhere when its account cannot enter that. */

import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem } from '../problem.ts'
import { type Account, canEnter } from './account.ts'
import { linkOnce } from './link.ts'

/** Only ever used as root, when a checkout or data directory lies where the server's account cannot go. */
export const systemPlace = '/var/lib/touchstone'

/** Under /root and the like, `postgres` becomes a link to a directory that the account can enter, with a name no other desk has. */
export function placeHome(dataDir: string, account: Account | undefined, secret: string, log: (line: string) => void): string {
  const home = join(dataDir, 'postgres')
  const found = lstatSync(home, { throwIfNoEntry: false })
  if (!found) {
    if (!account || canEnter(account, dataDir)) mkdirSync(home, { recursive: true, mode: 0o755 })
    else placeElsewhere(home, account, secret, log)
  }
  const real = followed(home)
  if (!canEnter(account, real)) {
    throw new DatabaseProblem(`The account ${account?.name ?? 'that runs Touchstone'} runs the database, but cannot enter ${real}: move it to ${systemPlace}, and make ${home} a link to it.`)
  }
  return real
}

function placeElsewhere(home: string, account: Account, secret: string, log: (line: string) => void): void {
  const name = createHash('sha256').update(secret).digest('hex').slice(0, 12)
  const elsewhere = join(systemPlace, `data-${name}`)
  log(`The database is kept in ${elsewhere}: the account ${account.name}, which runs it, cannot enter ${home}.`)
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  linkOnce(elsewhere, home)
}

function followed(home: string): string {
  try {
    return realpathSync(home)
  } catch {
    throw new DatabaseProblem(`${home} points to a database that is no longer there: restore that from a backup, or remove ${home} to begin with an empty desk.`)
  }
}
