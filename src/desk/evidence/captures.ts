/**
 * Captures as rows: asked for, taken by one node, kept alive by signs of life, finished once. A row belongs to whoever raised `attempts`
 * last; one that was silent for a minute was left by a node that was killed, and is begun again; the third that kills its node is the last.
 */

import { type Database, inTransaction } from '#db'
import type { Clock } from '#privacy'
import { keepSnapshot } from './snapshots.ts'
import type { CaptureFault } from './types.ts'

interface Deps {
  db: Database
  clock: Clock
}

export interface ClaimedCapture {
  id: number
  attempts: number
  url: string
  keepAnyway: boolean
}

export interface Outcome {
  fault: CaptureFault | null
  archive: { bytes: Buffer; mediaType: string; madeAt: Date } | null
  finalUrl: string | null
  status: number | null
  contentType: string | null
  pageTitle: string | null
  readable: string | null
}

const silence = 60_000
const mostAttempts = 3

export async function claimCapture({ db, clock }: Deps): Promise<ClaimedCapture | null> {
  return inTransaction(db, async (tx) => {
    const now = clock()
    const free = await tx
      .selectFrom('captures')
      .select(['id', 'attempts', 'url', 'kept_because'])
      .where('finished_at', 'is', null)
      .where((is) => is.or([is('beat_at', 'is', null), is('beat_at', '<', new Date(now.getTime() - silence))]))
      .orderBy('asked_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!free) return null

    const row = tx.updateTable('captures').where('id', '=', free.id)
    if (free.attempts >= mostAttempts || !free.url) {
      await row.set({ finished_at: now, fault: 'given-up' satisfies CaptureFault }).execute()
      return null
    }
    const attempts = free.attempts + 1
    await row.set({ attempts, started_at: now, beat_at: now }).execute()
    return { id: free.id, attempts, url: free.url, keepAnyway: free.kept_because !== null }
  })
}

export async function showLife({ db, clock }: Deps, capture: ClaimedCapture): Promise<void> {
  await mine(db, capture).set({ beat_at: clock() }).execute()
}

/** Puts it back for whoever comes next. */
export async function releaseCapture({ db }: Deps, capture: ClaimedCapture): Promise<void> {
  await mine(db, capture).set({ beat_at: null, started_at: null, attempts: capture.attempts - 1 }).execute()
}

/** The copy and the end of the work stand together or not at all; false where somebody else has taken it over. */
export async function finishCapture({ db, clock }: Deps, capture: ClaimedCapture, outcome: Outcome): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const snapshot = outcome.archive ? await keepSnapshot(tx, outcome.archive) : null
    const { numUpdatedRows } = await mine(tx, capture)
      .set({ finished_at: clock(), fault: outcome.fault, snapshot, final_url: outcome.finalUrl, status: outcome.status, content_type: outcome.contentType, page_title: outcome.pageTitle, readable: outcome.readable })
      .executeTakeFirst()
    if (numUpdatedRows > 0n) return true
    if (snapshot) await tx.deleteFrom('snapshots').where('sha256', '=', snapshot).where(({ not, exists, selectFrom }) => not(exists(selectFrom('captures').select('id').where('captures.snapshot', '=', snapshot)))).execute()
    return false
  })
}

function mine(db: Database, { id, attempts }: ClaimedCapture) {
  return db.updateTable('captures').where('id', '=', id).where('attempts', '=', attempts).where('finished_at', 'is', null)
}
