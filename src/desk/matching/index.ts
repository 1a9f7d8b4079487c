/** The match index over all published checks, hosted off the event loop and following the feed of publications. */

import type { Database } from '#db'
import type { Explanation, MatchResult, Message } from '#match'
import type { CheckFilters, CheckPage } from '#desk/checks'

export interface Matcher {
  /** Settles when the index has been loaded or built and has caught up with the feed for the first time. */
  ready: Promise<void>
  /** What the index holds now: how many checks, up to which entry of the feed. */
  status(): { checks: number; seq: number }
  match(message: Message, options?: { limit?: number }): Promise<MatchResult>
  /** Ids of checks, best first. */
  searchChecks(query: string, limit: number): Promise<string[]>
  /** Why each of these checks (or the best candidates) scored as it did. */
  explain(message: Message, ids?: string[]): Promise<{ id: string; explanation: Explanation }[]>
  /** Settles when the index has taken in this entry of the feed. */
  caughtUp(seq: number): Promise<void>
  stop(): Promise<void>
}

export type Log = (line: string) => void

const later = () => { throw new Error('not written yet') }
export function startMatching(_options: { db: Database; databaseUrl: string; snapshotDir: string; log: Log }): Matcher { return later() }
/** The list of checks with search: ranked by the match index when there is a query, newest first when there is none. */
export async function findChecks(
  _deps: { db: Database; matcher: Matcher },
  _question: Omit<CheckFilters, 'ids'> & { query?: string; cursor?: string; limit: number }
): Promise<CheckPage> { return later() }
