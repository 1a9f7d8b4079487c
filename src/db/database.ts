/** Opens a database for queries, and says what a value of each kind becomes in the program. */

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './prepared.ts'
import type { Tables } from './tables/index.ts'

export type Database = Kysely<Tables>

export function openDatabase(url: string): Database {
  const pool = new pg.Pool({ ...connectionTo(url), Client: PreparingClient, max: 10, connectionTimeoutMillis: 10_000 })
  // A lost connection fails the query that is on it, and the pool opens another; between two queries of a transaction nobody hears of
  // it but these, and what nobody hears would end the program.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** How every connection of the program introduces itself and reads values. */
export function connectionTo(url: string): pg.ClientConfig {
  return { connectionString: url, application_name: 'touchstone', keepAlive: true, types: { getTypeParser } }
}

function getTypeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === pg.types.builtins.INT8) return exactNumber
  if (type === pg.types.builtins.DATE) return (value) => value
  return pg.types.getTypeParser(type, format as 'text')
}

function exactNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('An int8 beyond 2^53 does not fit a number: select it as text.')
  return number
}
