/** Finds out whether a database can be used at all, before anything is built on it. */

import pg from 'pg'
import { connectionTo } from './database.ts'
import { DatabaseProblem } from './problem.ts'

export async function reach(url: string): Promise<void> {
  const client = new pg.Client({ ...connectionTo(url), connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version, pg_is_in_recovery() as standby`)
    if (rows[0].version < 150_000) throw new DatabaseProblem(`The database server at ${placeOf(url)} is older than PostgreSQL 15: Touchstone needs 15 or newer.`)
    if (rows[0].standby) throw new DatabaseProblem(`The database server at ${placeOf(url)} is a standby and takes no writes: name the primary in DATABASE_URL.`)
  } catch (error) {
    throw error instanceof DatabaseProblem ? error : new DatabaseProblem(sentenceFor(error as Error & { code?: string }, url))
  } finally {
    await client.end().catch(() => {})
  }
}

function sentenceFor(error: Error & { code?: string }, url: string): string {
  const place = placeOf(url)
  switch (error.code) {
    case 'ECONNREFUSED':
      return `No database server answers at ${place}: start it, or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of the database server at ${place} cannot be found: correct DATABASE_URL.`
    case 'ENOENT':
      return `There is no database server's socket at ${place}: start it, or correct DATABASE_URL.`
    case '28P01':
    case '28000':
      return `The database server at ${place} does not accept the account or its password in DATABASE_URL.`
    case '3D000':
      return `The database server at ${place} has no such database: create it, or correct DATABASE_URL.`
    default:
      return `The database server at ${place} cannot be used: ${error.message}.`
  }
}

/** Host, port and database of an address, without account and password. */
function placeOf(address: string): string {
  const url = new URL(address)
  return `${url.searchParams.get('host') ?? (url.hostname || 'this machine')}:${url.port || 5432}${url.pathname}`
}
