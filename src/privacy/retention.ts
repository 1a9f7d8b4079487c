/**
 * Forgets what is no longer needed. May be run at any time, by several nodes at once, and killed at any point:
 * each step stands alone and finds what earlier runs left.
 *
 * - Salts are destroyed on the second midnight (UTC) after their day began, at most 48 hours after they were made.
 * - The network mark of a submission goes after 48 hours, counters of limits after a day.
 * - What an asker wrote goes 30 days after its claim was answered or said to be not checkable, or 365 days after it came, counted from the last time its
 *   asker sent it; the status links go with it.
 *   The row stays as a number: demand is counted in distinct askers.
 * - A claim of which no copy is left, nor of anything merged with it, loses its wording, and with it all by which a new copy could
 *   find it. Hours in which people asked are forgotten after two days.
 */

import { sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import type { Clock } from './types.ts'

export interface Swept {
  salts: number
  networks: number
  rateCounts: number
  submissions: number
  claims: number
  hours: number
}

const hour = 3_600_000
const day = 24 * hour
const answeredFor = 30 * day
const unansweredFor = 365 * day
const batchSize = 500

/** What changes rows that others change too, many at once, is begun again where they get in each other's way. */
export async function sweepRetention({ db, clock }: { db: Database; clock: Clock }): Promise<Swept> {
  const now = clock()
  return {
    salts: await destroySalts(db, now),
    networks: await inTransaction(db, (tx) => forgetNetworks(tx, now)),
    rateCounts: await forgetRateCounts(db, now),
    submissions: await inBatches(() => forgetSubmissions(db, now)),
    claims: await inBatches(() => forgetClaims(db)),
    hours: await inTransaction(db, (tx) => forgetHours(tx, now)),
  }
}

async function destroySalts(db: Database, now: Date): Promise<number> {
  const lastKept = new Date(now.getTime() - day).toISOString().slice(0, 10)
  const { numDeletedRows } = await db.deleteFrom('salts').where('day', '<', lastKept).executeTakeFirst()
  return Number(numDeletedRows)
}

async function forgetNetworks(db: Database, now: Date): Promise<number> {
  const { numUpdatedRows } = await db.updateTable('submissions').set({ network: null }).where('network', 'is not', null).where('received_at', '<', before(now, 2 * day)).executeTakeFirst()
  return Number(numUpdatedRows)
}

async function forgetRateCounts(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('rate_counts').where('window_start', '<', before(now, day)).executeTakeFirst()
  return Number(numDeletedRows)
}

/**
 * The hash goes too: it would tell whoever guesses the text that they guessed right.
 * Looked at twice: whoever asks the same again gets a new link to it while we wait for the row.
 */
async function forgetSubmissions(db: Database, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const due = await grownOld(tx, now).orderBy('received_at').limit(batchSize).forUpdate().skipLocked().execute()
    if (due.length === 0) return 0

    const still = await grownOld(tx, now).where('id', 'in', due.map((row) => row.id)).execute()
    const ids = still.map((row) => row.id)
    if (ids.length === 0) return 0
    await tx.deleteFrom('status_links').where('submission_id', 'in', ids).execute()
    await tx.updateTable('submissions').set({ text: '', url: null, text_hash: sql`sha256(convert_to(id, 'UTF8'))` }).where('id', 'in', ids).execute()
    return ids.length
  })
}

/** Asking again begins the time anew: the asker was given another link. */
function grownOld(tx: Database, now: Date) {
  const isUnansweredFor = before(now, unansweredFor)
  const isAnsweredFor = before(now, answeredFor)
  return tx
    .selectFrom('submissions')
    .select('id')
    .where('received_at', '<', isAnsweredFor)
    .where((is) => is.or([is('text', '<>', ''), is('url', 'is not', null)]))
    .where((is) => {
      const linkSince = (time: Date) => is.exists(is.selectFrom('status_links').select('created_at').whereRef('submission_id', '=', 'submissions.id').where('created_at', '>=', time))
      return is.or([is.and([is('received_at', '<', isUnansweredFor), is.not(linkSince(isUnansweredFor))]), is.and([answeredBefore(isAnsweredFor), is.not(linkSince(isAnsweredFor))])])
    })
}

/** What answers a claim answers everything that is merged with it. */
function answeredBefore(time: Date) {
  return sql<boolean>`exists (select from queue_entries own join queue_entries member on member.root_id = own.root_id join claim_answers a on a.claim_id = member.claim_id
      where own.claim_id = submissions.claim_id and a.answered_at < ${time})
    or exists (select from queue_entries own join claim_closings c on c.claim_id = own.root_id where own.claim_id = submissions.claim_id and c.undone_at is null and c.closed_at < ${time})`
}

/** Looked at twice: a copy may have joined while we waited for the row. */
async function forgetClaims(db: Database): Promise<number> {
  return inTransaction(db, async (tx) => {
    const due = await withoutCopies(tx).orderBy('id').limit(batchSize).forUpdate().skipLocked().execute()
    if (due.length === 0) return 0

    const still = await withoutCopies(tx).where('id', 'in', due.map((row) => row.id)).execute()
    const ids = still.map((row) => row.id)
    if (ids.length === 0) return 0
    await tx.deleteFrom('claim_shingles').where('claim_id', 'in', ids).execute()
    await tx.deleteFrom('claim_links').where('claim_id', 'in', ids).execute()
    await tx.updateTable('claims').set({ statement: '' }).where('id', 'in', ids).execute()
    return ids.length
  })
}

function withoutCopies(tx: Database) {
  return tx
    .selectFrom('claims')
    .select('id')
    .where('statement', '<>', '')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('queue_entries as own')
            .innerJoin('queue_entries as member', 'member.root_id', 'own.root_id')
            .innerJoin('submissions', 'submissions.claim_id', 'member.claim_id')
            .select('submissions.id')
            .whereRef('own.claim_id', '=', 'claims.id')
            .where((copy) => copy.or([copy('text', '<>', ''), copy('url', 'is not', null)]))
        )
      )
    )
}

async function forgetHours(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('asked_hours').where('hour', '<', before(now, 2 * day)).executeTakeFirst()
  return Number(numDeletedRows)
}

async function inBatches(step: () => Promise<number>): Promise<number> {
  for (let all = 0; ; ) {
    const done = await step()
    if (done === 0) return all
    all += done
  }
}

function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds)
}
