/** Corrections: what was changed in published checks and explainers, when and why. Each is a row that the transaction of its publication writes. */

import type { Database, EditionKind } from '#db'
import { Refusal } from '#desk/refusals'

export interface Correction {
  editionId: string
  of: EditionKind
  number: number
  sha256: string
  kind: 'minor' | 'substantive' | 'rating' | 'retraction'
  note: string
  madeAt: Date
  /** Whether a complaint led to it. */
  afterComplaint: boolean
  /** Of the check or explainer as it stands now. */
  title: string
  language: string
}

export interface CorrectionPage {
  corrections: Correction[]
  /** Hand it back to get the next page; null on the last one. */
  nextCursor: string | null
}

/** Newest first. */
export async function listCorrections(db: Database, { cursor, limit = 50, kind }: { cursor?: string | null; limit?: number; kind?: Correction['kind'] } = {}): Promise<CorrectionPage> {
  const after = cursor ? readCursor(cursor) : null
  const rows = await correctionRows(db)
    .$if(after !== null, (query) =>
      query.where((is) => is.or([is('corrections.made_at', '<', after!.at), is.and([is('corrections.made_at', '=', after!.at), is('corrections.sha256', '<', after!.sha256)])]))
    )
    .$if(kind !== undefined, (query) => query.where('corrections.kind', '=', kind!))
    .orderBy('corrections.made_at', 'desc')
    .orderBy('corrections.sha256', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { corrections: shown.map(correctionOf), nextCursor: rows.length > limit && last ? `${last.madeAt.toISOString()}~${last.sha256.toString('hex')}` : null }
}

/** Newest first. */
export async function correctionsOf(db: Database, editionId: string): Promise<Correction[]> {
  return (await correctionRows(db).where('corrections.edition_id', '=', editionId).orderBy('number', 'desc').execute()).map(correctionOf)
}

function correctionRows(db: Database) {
  return db
    .selectFrom('corrections')
    .innerJoin('publications', 'publications.sha256', 'corrections.sha256')
    .innerJoin('standing_editions as standing', 'standing.id', 'corrections.edition_id')
    .select(['corrections.edition_id as editionId', 'publications.number', 'corrections.sha256', 'corrections.kind', 'note', 'made_at as madeAt', 'complaint_id'])
    .select(['standing.kind as of', 'standing.language', 'standing.title'])
}

function correctionOf({ sha256, complaint_id, ...row }: Awaited<ReturnType<ReturnType<typeof correctionRows>['execute']>>[number]): Correction {
  return { ...row, sha256: sha256.toString('hex'), afterComplaint: complaint_id !== null }
}

function readCursor(cursor: string): { at: Date; sha256: Buffer } {
  const [, day, sha256] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f]{64})$/.exec(cursor) ?? []
  const at = new Date(day ?? '')
  if (!sha256 || Number.isNaN(at.getTime()) || day.startsWith('0000')) throw new Refusal('bad-cursor')
  return { at, sha256: Buffer.from(sha256, 'hex') }
}
