/** Work on complaints: which are open, who is on which, what was decided. Nobody decides about what they wrote; the database sees to that too. */

import { type Database, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import type { Clock } from '#privacy'

export const outcomes = ['upheld', 'partly', 'not-upheld'] as const

export type Outcome = (typeof outcomes)[number]

export interface Complaint {
  id: string
  editionId: string
  title: string
  kind: 'error' | 'appeal'
  text: string
  receivedAt: Date
  dueAt: Date
  isLate: boolean
  assignedTo: string | null
  assignedToName: string | null
  outcome: Outcome | null
  answer: string | null
  decidedAt: Date | null
  /** None of these can have it. */
  authors: string[]
}

interface Deps {
  db: Database
  clock: Clock
}

/** What is due first comes first. */
export async function openComplaints({ db, clock }: Deps): Promise<Complaint[]> {
  const rows = await complaintRows(db).where('decided_at', 'is', null).orderBy('due_at').orderBy('complaints.id').limit(500).execute()
  return Promise.all(rows.map((row) => complaintOf({ db, clock }, row)))
}

/** Null gives it back. */
export async function assignComplaint({ db, clock }: Deps, { id, personId }: { id: string; personId: string | null }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const complaint = await lockComplaint(tx, id)
    await refuseDecidedOrOwn(tx, complaint, personId)
    if (complaint.assigned_to === personId) return
    await tx.updateTable('complaints').set({ assigned_to: personId, assigned_at: personId ? clock() : null }).where('id', '=', id).execute()
  })
}

export async function decideComplaint({ db, clock }: Deps, { id, personId, outcome, answer }: { id: string; personId: string; outcome: Outcome; answer: string }): Promise<void> {
  const clean = answer.toWellFormed().replaceAll('\0', '').trim()
  if (!outcomes.includes(outcome)) throw new Refusal('bad-value', { field: 'outcome' })
  if (!clean) throw new Refusal('reason-needed')
  if (clean.length > 5_000) throw new Refusal('too-long', { limit: 5_000, length: clean.length, field: 'answer' })
  await inTransaction(db, async (tx) => {
    const complaint = await lockComplaint(tx, id)
    if (complaint.decided_by === personId && complaint.outcome === outcome && complaint.answer === clean) return
    await refuseDecidedOrOwn(tx, complaint, personId)
    await tx.updateTable('complaints').set({ outcome, answer: clean, decided_by: personId, decided_at: clock() }).where('id', '=', id).execute()
  })
}

async function lockComplaint(tx: Database, id: string) {
  const complaint = await tx.selectFrom('complaints').select(['edition_id', 'assigned_to', 'outcome', 'answer', 'decided_by', 'decided_at']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!complaint) throw new Refusal('not-found')
  return complaint
}

async function refuseDecidedOrOwn(tx: Database, { edition_id, decided_at }: Awaited<ReturnType<typeof lockComplaint>>, personId: string | null): Promise<void> {
  if (decided_at) throw new Refusal('decided-already')
  if (personId && (await authorsOf(tx, edition_id)).includes(personId)) throw new Refusal('own-complaint')
}

/** Of any version of that check in any language. */
async function authorsOf(db: Database, editionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('version_authors')
    .innerJoin('versions', 'versions.sha256', 'version_authors.sha256')
    .innerJoin('editions', 'editions.id', 'versions.edition_id')
    .select('person_id')
    .distinct()
    .where('check_id', '=', (is) => is.selectFrom('editions as own').select('own.check_id').where('own.id', '=', editionId))
    .execute()
  return rows.map((row) => row.person_id)
}

function complaintRows(db: Database) {
  return db
    .selectFrom('complaints')
    .innerJoin('standing_editions as standing', 'standing.id', 'complaints.edition_id')
    .leftJoin('people', 'people.id', 'complaints.assigned_to')
    .select(['complaints.id', 'edition_id as editionId', 'standing.title', 'complaints.kind', 'text', 'received_at as receivedAt', 'due_at as dueAt'])
    .select(['assigned_to as assignedTo', 'people.name as assignedToName', 'outcome', 'answer', 'decided_at as decidedAt'])
}

async function complaintOf({ db, clock }: Deps, row: Awaited<ReturnType<ReturnType<typeof complaintRows>['execute']>>[number]): Promise<Complaint> {
  return { ...row, isLate: row.decidedAt === null && row.dueAt < clock(), authors: await authorsOf(db, row.editionId) }
}
