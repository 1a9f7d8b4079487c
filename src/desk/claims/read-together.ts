/** Several small readings in one statement: where most find nothing, going for each of them costs more than what they find. */

import { type Expression, sql } from 'kysely'
import type { Database } from '#db'

type Readings<Found> = { [Name in keyof Found]: Expression<Found[Name]> }

/** Values come as JSON has them, but for these, which are moments. */
const moments = ['at', 'since', 'changedAt', 'closedAt', 'lastAskedAt']

export async function readTogether<Found extends Record<string, object>>(db: Database, readings: Readings<Found>): Promise<{ [Name in keyof Found]: Found[Name][] }> {
  const columns = Object.entries(readings).map(([name, reading]) => sql`(select coalesce(json_agg(r), '[]') from (${reading}) r) as ${sql.id(name)}`)
  const { rows } = await sql<{ [Name in keyof Found]: Found[Name][] }>`select ${sql.join(columns)}`.execute(db)
  for (const found of Object.values(rows[0])) for (const row of found as Record<string, unknown>[]) for (const name of moments) if (typeof row[name] === 'string') row[name] = new Date(row[name])
  return rows[0]
}
