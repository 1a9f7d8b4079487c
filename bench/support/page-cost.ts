/** What opening a page costs in processor time: of the thread that is the desk, and of the database, where that runs on this machine. Unlike waiting, it hardly changes when others use the machine. */
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Database } from '#db'

export interface PageCost {
  desk: number
  /** Null where the database runs elsewhere. */
  database: number | null
}

interface Measured {
  db: Database
  deskTime(): Promise<number>
  open(at: number): Promise<void>
  times: number
}

/** Milliseconds for each time that `open` is called, after a third of as many to warm up. */
export async function pageCost({ db, deskTime, open, times }: Measured): Promise<PageCost> {
  for (let at = 0; at < times / 3; at++) await open(at)
  const before = [await deskTime(), await databaseTime(db)] as const
  for (let at = 0; at < times; at++) await open(at)
  const after = [await deskTime(), await databaseTime(db)] as const
  return { desk: (after[0] - before[0]) / times, database: after[1] === null || before[1] === null ? null : (after[1] - before[1]) / times }
}

/** Of all connections to this database, in milliseconds. */
async function databaseTime(db: Database): Promise<number | null> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`.execute(db)
  const own = new Set(readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
  if (!rows.every(({ pid }) => own.has(String(pid)) && /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8')))) return null
  // Fields 14 and 15, user and system time in hundredths of a second, after the name in parentheses.
  return rows.reduce((sum, { pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return sum + (Number(fields[11]) + Number(fields[12])) * 10
  }, 0)
}
