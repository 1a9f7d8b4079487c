/** Whether the evidence of a check is enough: two sources that are independent of each other, and a primary one among them. */

import type { Database } from '#db'
import { howManyIndependent } from '#desk/evidence'

export interface Sources {
  numbers: number[]
  independent: number
  primary: number
  areEnough: boolean
}

export async function sourcesOf(db: Database, checkId: string): Promise<Sources> {
  const rows = await db.selectFrom('evidence').select(['number', 'source', 'url', 'kind']).where('check_id', '=', checkId).where('removed_at', 'is', null).orderBy('number').execute()
  const independent = howManyIndependent(rows)
  const primary = rows.filter((row) => row.kind === 'primary').length
  return { numbers: rows.map((row) => row.number), independent, primary, areEnough: independent >= 2 && primary >= 1 }
}
