/** The list of checks with search: ranked by the match index when there is a query, newest first when there is none. */

import type { Database } from '#db'
import { type CheckFilters, type CheckPage, listChecks } from '#desk/checks'
import type { Matcher } from './types.ts'

/** Filters narrow these, the best of a search, so a search ends after that many. */
const mostFound = 500

export interface ChecksQuestion extends Omit<CheckFilters, 'ids'> {
  query?: string
  cursor?: string
  limit: number
}

export async function findChecks({ db, matcher }: { db: Database; matcher: Matcher }, { query, ...question }: ChecksQuestion): Promise<CheckPage> {
  if (!query?.trim()) return listChecks(db, question)
  return listChecks(db, { ...question, ids: await matcher.searchChecks(query, mostFound) })
}
