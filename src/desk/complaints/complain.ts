/** Takes a complaint or an appeal, and shows its sender, by a private link, what has become of it. Who sent it is not asked. */

import { createHash } from 'node:crypto'
import { type Database, type EditionKind, inTransaction } from '#db'
import { Refusal } from '#desk/refusals'
import { markOf, type PrivacyDeps } from '#privacy'
import { addWorkingDays } from './working-days.ts'

const limit = 5_000
const workingDays = 7

export interface ComplaintStatus {
  editionId: string
  of: EditionKind
  title: string
  kind: 'error' | 'appeal'
  text: string
  receivedAt: Date
  dueAt: Date
  outcome: 'upheld' | 'partly' | 'not-upheld' | null
  answer: string | null
  decidedAt: Date | null
  /** The version that corrects what was complained about. */
  corrected: { number: number; kind: string; note: string } | null
}

/**
 * Gives the token of the status link, which is kept nowhere else. It follows from the complaint and a secret of ours: the same words sent
 * again while they wait for an answer are the same complaint, and lead to the same link.
 */
export async function complain({ db, clock, random, secrets }: PrivacyDeps, { editionId, kind, text }: { editionId: string; kind: 'error' | 'appeal'; text: string }): Promise<string> {
  const clean = text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
  if (!clean) throw new Refusal('empty')
  if (clean.length > limit) throw new Refusal('too-long', { limit, length: clean.length, field: 'text' })
  return inTransaction(db, async (tx) => {
    const published = await tx.selectFrom('publications').select('sha256').where('edition_id', '=', editionId).limit(1).executeTakeFirst()
    if (!published) throw new Refusal('not-found')
    const { answered } = await tx.selectFrom('complaints').select((is) => is.fn.countAll<number>().as('answered')).where('edition_id', '=', editionId).where('kind', '=', kind).where('text', '=', clean).where('decided_at', 'is not', null).executeTakeFirstOrThrow()
    const token = markOf(secrets.pepper, 'complaint', JSON.stringify([editionId, kind, clean, answered])).subarray(0, 16).toString('base64url')
    const at = clock()
    await tx
      .insertInto('complaints')
      .values({
        id: random(10).toString('hex'), edition_id: editionId, kind, text: clean, token_hash: hashOf(token), received_at: at, due_at: addWorkingDays(at, workingDays),
        assigned_to: null, assigned_at: null, decided_by: null, decided_at: null, outcome: null, answer: null,
      })
      .onConflict((on) => on.column('token_hash').doNothing())
      .execute()
    return token
  })
}

/** Null where there is no such link. */
export async function findComplaint(db: Database, token: string): Promise<ComplaintStatus | null> {
  if (token.length > 64) return null
  const row = await db
    .selectFrom('complaints')
    .innerJoin('standing_editions as standing', 'standing.id', 'complaints.edition_id')
    .leftJoin('corrections', 'corrections.complaint_id', 'complaints.id')
    .leftJoin('publications', 'publications.sha256', 'corrections.sha256')
    .select(['complaints.edition_id as editionId', 'standing.kind as of', 'standing.title', 'complaints.kind', 'text', 'received_at as receivedAt', 'due_at as dueAt', 'outcome', 'answer', 'decided_at as decidedAt'])
    .select(['publications.number', 'corrections.kind as correctionKind', 'corrections.note'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!row) return null
  const { number, correctionKind, note, ...status } = row
  return { ...status, corrected: number === null ? null : { number, kind: correctionKind!, note: note! } }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
