/** Reads a draft: its parts as they stand, who is at it, and what of it is proposed. */

import type { Database } from '#db'
import { type Edition, findEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { claimsOfCheck } from './named.ts'
import type { DraftPart } from './parts.ts'
import { isTakenBackSince, newestNumber } from './published.ts'

export interface PartState {
  text: string
  revision: number
  personId: string | null
  name: string | null
  savedAt: Date
}

export type Parts = Partial<Record<DraftPart, PartState>>

export interface Draft {
  edition: Edition
  parts: Parts
  presence: { personId: string; name: string; part: string; seenAt: Date }[]
  /** The open proposal, if there is one. */
  proposal: { sha256: string; proposedBy: string; proposedByName: string; proposedAt: Date } | null
  /** How the last proposal ended that is not open any more; null where there was none since the last publication. */
  lastEnding: { ending: 'sent-back' | 'edited' | 'withdrawn'; reason: string | null; sha256: string; endedAt: Date; by: string | null } | null
  claimIds: string[]
  /** The newest published number, 0 where nothing is published. */
  published: number
  /** Of a translation: which version of the original it translates, which is the newest, and whether what it translates was taken back since. */
  original: { editionId: string; translates: number; newest: number; isBehind: boolean; isTakenBack: boolean } | null
}

/** Presence older than this does not count. */
const presenceLasts = 30_000

export async function readDraft(db: Database, editionId: string, now?: Date): Promise<Draft> {
  const edition = await findEdition(db, editionId)
  if (!edition) throw new Refusal('not-found')
  const parts = await readParts(db, editionId)
  return {
    edition,
    parts,
    presence: await presenceOf(db, editionId, now),
    proposal: await openProposal(db, editionId),
    lastEnding: await lastEnding(db, editionId),
    claimIds: await claimsOfCheck(db, edition.checkId),
    published: await newestNumber(db, editionId),
    original: await originalOf(db, edition, parts),
  }
}

/** The newest revision of each part. */
export async function readParts(db: Database, editionId: string): Promise<Parts> {
  const rows = await db
    .selectFrom('draft_revisions')
    .leftJoin('people', 'people.id', 'draft_revisions.person_id')
    .distinctOn('part')
    .select(['part', 'text', 'revision', 'person_id', 'people.name', 'saved_at'])
    .where('edition_id', '=', editionId)
    .orderBy('part')
    .orderBy('revision', 'desc')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.part, { text: row.text, revision: row.revision, personId: row.person_id, name: row.name, savedAt: row.saved_at }]))
}

async function presenceOf(db: Database, editionId: string, now: Date | undefined): Promise<Draft['presence']> {
  if (!now) return []
  const since = new Date(now.getTime() - presenceLasts)
  return db
    .selectFrom('draft_presence')
    .innerJoin('people', 'people.id', 'draft_presence.person_id')
    .select(['person_id as personId', 'people.name', 'part', 'seen_at as seenAt'])
    .where('edition_id', '=', editionId)
    .where('seen_at', '>', since)
    .orderBy('people.name')
    .execute()
}

async function openProposal(db: Database, editionId: string): Promise<Draft['proposal']> {
  const row = await db
    .selectFrom('proposals')
    .innerJoin('people', 'people.id', 'proposals.proposed_by')
    .select(['sha256', 'proposed_by', 'people.name', 'proposed_at'])
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ? { sha256: row.sha256.toString('hex'), proposedBy: row.proposed_by, proposedByName: row.name, proposedAt: row.proposed_at } : null
}

async function lastEnding(db: Database, editionId: string): Promise<Draft['lastEnding']> {
  const row = await db
    .selectFrom('proposals')
    .leftJoin('people', 'people.id', 'proposals.ended_by')
    .select(['sha256', 'ending', 'reason', 'ended_at', 'people.name'])
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is not', null)
    .orderBy('proposals.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row || !row.ending || row.ending === 'approved') return null
  return { ending: row.ending, reason: row.reason, sha256: row.sha256.toString('hex'), endedAt: row.ended_at!, by: row.name }
}

async function originalOf(db: Database, edition: Edition, parts: Parts): Promise<Draft['original']> {
  if (edition.id === edition.checkId) return null
  const newest = await newestNumber(db, edition.checkId)
  const translates = Number(parts.translates?.text) || newest
  return { editionId: edition.checkId, translates, newest, isBehind: translates < newest, isTakenBack: await isTakenBackSince(db, edition.checkId, translates) }
}
