/** In the background: claims whose fingerprints were made by an older reading of words have them made anew, so that a new copy finds them. */

import { setTimeout as pause } from 'node:timers/promises'
import { type Database, inTransaction } from '#db'
import type { Matcher } from '#desk/matching'
import { fingerprintReading } from '#match'
import { addFingerprints } from './join-claim.ts'
import { lockClaims } from './lock.ts'

export interface Rereading {
  stop(): Promise<void>
}

interface Deps {
  db: Database
  matcher: Pick<Matcher, 'ready' | 'readCopy'>
}

/** Nodes of the version before may still open claims. */
const lookEvery = 10 * 60_000
const batchSize = 100
/** Askers wait for the lock, and whoever works half of the time leaves them the other half. */
const shortestRest = 2

export function startRereading({ db, matcher, log }: Deps & { log: (line: string) => void }): Rereading {
  const stopping = new AbortController()
  const isStopped = () => stopping.signal.aborted

  async function follow(): Promise<void> {
    while (!isStopped()) {
      try {
        await matcher.ready
        const read = await rereadClaims({ db, matcher }, isStopped)
        if (read > 0) log(`${read} ${read === 1 ? 'claim was' : 'claims were'} read anew, so that copies of ${read === 1 ? 'it' : 'them'} are found.`)
      } catch (error) {
        if (!isStopped()) log(`Claims could not be read anew now, and will be later: ${error instanceof Error ? error.message : error}`)
      }
      await pause(lookEvery, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await following
    },
  }
}

/** One claim after the other, each in a transaction of its own: cut short, or done by several nodes at once, the next run finds what is left. Says how many it has read. */
export async function rereadClaims({ db, matcher }: Deps, isStopped: () => boolean = () => false): Promise<number> {
  let read = 0
  for (let after = ''; ; ) {
    const claims = await readBefore(db, after)
    for (const claim of claims) {
      if (isStopped()) return read
      const began = performance.now()
      if (await reread({ db, matcher }, claim)) read++
      await pause(Math.max(shortestRest, performance.now() - began))
    }
    if (claims.length < batchSize) return read
    after = claims[claims.length - 1].id
  }
}

function readBefore(db: Database, after: string): Promise<{ id: string; statement: string }[]> {
  return db
    .selectFrom('claims')
    .select(['id', 'statement'])
    .where('fingerprint_reading', '<', fingerprintReading)
    .where('statement', '<>', '')
    .where('id', '>', after)
    .orderBy('id')
    .limit(batchSize)
    .execute()
}

/** Read before the lock is taken. A claim that was worded anew meanwhile, or forgotten, is left as it is. */
async function reread({ db, matcher }: Deps, { id, statement }: { id: string; statement: string }): Promise<boolean> {
  const { fingerprints } = await matcher.readCopy(statement)
  return inTransaction(db, async (tx) => {
    await lockClaims(tx)
    const claim = await tx
      .updateTable('claims')
      .set({ fingerprint_reading: fingerprintReading })
      .where('id', '=', id)
      .where('statement', '=', statement)
      .where('fingerprint_reading', '<', fingerprintReading)
      .returning('id')
      .executeTakeFirst()
    if (!claim) return false
    await tx.deleteFrom('claim_shingles').where('claim_id', '=', id).execute()
    await addFingerprints(tx, id, fingerprints)
    return true
  })
}
