/** Counts what waits at the desk, and lists what somebody has taken on. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { type OverdueReply, overdueReplies } from '#desk/replies'
import { dueReviews } from '#desk/review-dates'
import { type Clock, masked, type MaskedText } from '#privacy'

export interface Waiting {
  /** Open claims that nobody answered, closed or merged away. */
  queue: number
  /** Proposals of which this person wrote no part. */
  proposals: number
  /** Removals that wait for somebody other than who asked. */
  removals: number
  complaints: { open: number; due: number }
  reviews: number
  /** Of checks that are still being written. */
  overdue: OverdueReply[]
  mine: { id: string; statement: MaskedText; since: Date }[]
}

const mostOfMine = 20

export async function whatWaits({ db, clock }: { db: Database; clock: Clock }, personId: string): Promise<Waiting> {
  const now = clock()
  const [queue, proposals, removals, complaints, reviews, overdue, mine] = await Promise.all([openClaims(db), proposalsFor(db, personId), removalsFor(db, personId), openComplaints(db, now), dueReviews({ db, clock }), overdueReplies({ db, clock }), claimsOf(db, personId)])
  return { queue, proposals, removals, complaints, reviews: reviews.length, overdue, mine }
}

async function openClaims(db: Database): Promise<number> {
  const { count } = await db.selectFrom('queue_entries').select(sql<number>`count(*)::int`.as('count')).where('standing', '=', 'open').executeTakeFirstOrThrow()
  return count
}

async function proposalsFor(db: Database, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('proposals')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('ended_at', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('version_authors').select('person_id').whereRef('version_authors.sha256', '=', 'proposals.sha256').where('person_id', '=', personId))))
    .executeTakeFirstOrThrow()
  return count
}

async function removalsFor(db: Database, personId: string): Promise<number> {
  const { count } = await db.selectFrom('removals').select(sql<number>`count(*)::int`.as('count')).where('approved_at', 'is', null).where('asked_by', '<>', personId).executeTakeFirstOrThrow()
  return count
}

async function openComplaints(db: Database, now: Date): Promise<Waiting['complaints']> {
  return db
    .selectFrom('complaints')
    .select([sql<number>`count(*)::int`.as('open'), sql<number>`(count(*) filter (where due_at <= ${now}))::int`.as('due')])
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
}

async function claimsOf(db: Database, personId: string): Promise<Waiting['mine']> {
  const rows = await db
    .selectFrom('claim_assignments')
    .innerJoin('claims', 'claims.id', 'claim_assignments.claim_id')
    .leftJoin('claim_details', 'claim_details.claim_id', 'claims.id')
    .select(['claims.id', 'claim_assignments.since', 'claim_details.wording', 'claims.statement'])
    .where('claim_assignments.person_id', '=', personId)
    .where('claim_assignments.ended_at', 'is', null)
    .orderBy('claim_assignments.since', 'desc')
    .limit(mostOfMine)
    .execute()
  return rows.map(({ id, since, wording, statement }) => ({ id, since, statement: wording === null ? masked(statement) : [wording] }))
}
