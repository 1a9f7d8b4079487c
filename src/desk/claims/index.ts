/** Claims: what many submissions have in common, how many ask, and what answers them. */

import type { Database } from '#db'
import type { Matcher } from '#desk/matching'
import type { Clock } from '#privacy'

const later = () => { throw new Error('not written yet') }
/** How many different askers a claim has. */
export async function claimDemand(_db: Database, _claimId: string): Promise<number> { return later() }
export interface Answering { stop(): Promise<void> }
/** In the background: when checks are published, claims nobody had answered are matched again. */
export function startAnswering(_deps: { db: Database; databaseUrl: string; matcher: Matcher; clock: Clock; log: (line: string) => void }): Answering { return later() }
