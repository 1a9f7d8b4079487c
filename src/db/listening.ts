/** Connections wake each other. Only a hint: whatever was notified while nobody listened is lost. */

import { sql } from 'kysely'
import pg from 'pg'
import { connectionTo, type Database } from './database.ts'

/** Reaches the listeners of the channel once the surrounding transaction has been committed. */
export async function notify(db: Database, channel: string, payload = ''): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(db)
}

export interface Listener {
  stop(): Promise<void>
}

const shortestWait = 250
const longestWait = 10_000

/** Calls `fn` for each notification on `channel`, and once after every (re)connection, since some may have been missed. */
export function listen(url: string, channel: string, fn: (payload: string) => void): Listener {
  let stopped = false
  let wait = shortestWait
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const mine = (client = new pg.Client(connectionTo(url)))
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      mine.end().catch(() => {})
      if (stopped) return
      timer = setTimeout(() => void connect(), wait)
      timer.unref()
      wait = Math.min(wait * 2, longestWait)
    }
    mine.on('error', lose)
    mine.on('end', lose)
    mine.on('notification', (message) => fn(message.payload ?? ''))
    try {
      await mine.connect()
      await mine.query(`listen ${pg.escapeIdentifier(channel)}`)
      wait = shortestWait
      if (!stopped) fn('')
    } catch {
      lose()
    }
  }

  const first = connect()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await first
      await client?.end().catch(() => {})
    }
  }
}
