/** What this process knows of it, to be asked without waiting. It can be read anew at any time, and is wherever another process changed it. */

import { type Database, listen, type Listener } from '#db'
import { identityChannel } from './change-identity.ts'
import { identityOf, readIdentity } from './read-identity.ts'
import type { Defaults, Identity } from './types.ts'

export interface Speaking {
  now(): Identity
  /** Resolves once it knows what stood in the database when it was called. */
  refresh(): Promise<void>
}

export function createSpeaking(db: Database, defaults: Defaults): Speaking {
  let known = identityOf(defaults)
  let begun = 0
  let newest = 0
  return {
    now: () => known,
    async refresh() {
      const turn = ++begun
      const read = await readIdentity(db, defaults)
      if (turn < newest) return
      newest = turn
      if (read.mark !== known.mark) known = read
    },
  }
}

const glance = 30_000

/** Notifications are a hint that may be lost, so it also looks by itself. */
export function followIdentity(databaseUrl: string, speaking: Speaking, log: (line: string) => void): Listener {
  const look = () => void speaking.refresh().catch((error) => log(`What the desk is called could not be read now, and will be: ${error}`))
  const listener = listen(databaseUrl, identityChannel, look)
  const timer = setInterval(look, glance)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await listener.stop()
    },
  }
}
