/** What approvers and reviewers say to each other about a proposal, each anchored to the words it is about. */

import { type Database, inTransaction } from '#db'
import { lockEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { hashOf } from '#desk/versions'
import type { Clock } from '#privacy'

export interface ReviewComment {
  id: number
  /** Of the version it was written about. */
  sha256: string
  part: string
  quote: string | null
  text: string
  name: string
  writtenBy: string
  writtenAt: Date
  settledAt: Date | null
}

interface Deps {
  db: Database
  clock: Clock
}

/** The same words about the same place, while they are not settled, are one comment. */
export async function comment({ db, clock }: Deps, { sha256, part, quote, text, personId }: { sha256: string; part: string; quote?: string; text: string; personId: string }): Promise<number> {
  if (!text.trim()) throw new Refusal('empty')
  if (text.length > 5_000) throw new Refusal('too-long', { limit: 5_000, length: text.length, field: 'text' })
  const version = await db.selectFrom('versions').select('edition_id').where('sha256', '=', hashOf(sha256)).executeTakeFirst()
  if (!version) throw new Refusal('not-found')
  const clean = (words: string) => words.toWellFormed().replaceAll('\0', '').trim()
  const said = { part: clean(part).slice(0, 100), quote: quote?.trim() ? clean(quote).slice(0, 1_000) : null, text: clean(text) }
  return inTransaction(db, async (tx) => {
    await lockEdition(tx, version.edition_id)
    const hash = hashOf(sha256)
    const same = await tx
      .selectFrom('review_comments')
      .select('id')
      .where('sha256', '=', hash)
      .where('written_by', '=', personId)
      .where('part', '=', said.part)
      .where('text', '=', said.text)
      .where('quote', 'is not distinct from', said.quote)
      .where('settled_at', 'is', null)
      .executeTakeFirst()
    if (same) return same.id
    const row = { sha256: hash, edition_id: version.edition_id, ...said, written_by: personId, written_at: clock(), settled_by: null, settled_at: null }
    return (await tx.insertInto('review_comments').values(row).returning('id').executeTakeFirstOrThrow()).id
  })
}

export async function settleComment({ db, clock }: Deps, { id, personId }: { id: number; personId: string }): Promise<void> {
  await db.updateTable('review_comments').set({ settled_by: personId, settled_at: clock() }).where('id', '=', id).where('settled_at', 'is', null).execute()
}

/** Oldest first; of all versions of the edition, so that what was said of an earlier proposal is not lost with it. */
export async function commentsOf(db: Database, editionId: string): Promise<ReviewComment[]> {
  const rows = await db
    .selectFrom('review_comments')
    .innerJoin('people', 'people.id', 'review_comments.written_by')
    .select(['review_comments.id', 'sha256', 'part', 'quote', 'text', 'people.name', 'written_by as writtenBy', 'written_at as writtenAt', 'settled_at as settledAt'])
    .where('edition_id', '=', editionId)
    .orderBy('review_comments.id')
    .execute()
  return rows.map((row) => ({ ...row, sha256: row.sha256.toString('hex') }))
}
