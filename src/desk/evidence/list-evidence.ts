/** The evidence of a check in its order, with the state of each copy; and what of it a version cites. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { CitedEvidence } from '#desk/versions'
import { quoteOccurs } from './quote.ts'
import type { CaptureFault, CaptureState, Evidence } from './types.ts'

export async function listEvidence(db: Database, checkId: string): Promise<Evidence[]> {
  const rows = await db
    .selectFrom('evidence')
    .leftJoinLateral(
      (from) => from.selectFrom('captures').select(['id as capture_id', 'started_at', 'finished_at', 'fault', 'status', 'asked_at', 'final_url', 'content_type', 'page_title', 'kept_because']).whereRef('evidence_id', '=', 'evidence.id').orderBy('captures.id', 'desc').limit(1).as('newest'),
      (on) => on.onTrue()
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('captures')
          .innerJoin('snapshots', 'snapshots.sha256', 'captures.snapshot')
          .select(['snapshots.sha256', 'media_type', 'made_at', 'page_title as kept_title', 'readable', sql<number>`length(bytes)`.as('bytes')])
          .whereRef('evidence_id', '=', 'evidence.id')
          .orderBy('captures.id', 'desc')
          .limit(1)
          .as('kept'),
      (on) => on.onTrue()
    )
    .selectAll('evidence')
    .select(['capture_id', 'started_at', 'newest.finished_at', 'newest.fault', 'newest.status', 'asked_at', 'final_url', 'content_type', 'page_title', 'kept_because', 'kept.sha256', 'media_type', 'made_at', 'kept_title', 'kept.readable', 'bytes'])
    .where('evidence.check_id', '=', checkId)
    .where('evidence.removed_at', 'is', null)
    .orderBy('evidence.position')
    .orderBy('evidence.number')
    .execute()

  return rows.map(({ id, number, url, title, source, kind, stance, quote, shows, interest, revision, added_at, ...row }) => ({
    id,
    checkId,
    number,
    url,
    title: title || row.kept_title || '',
    source,
    kind,
    stance,
    quote,
    shows,
    interest,
    revision,
    addedAt: added_at,
    capture: row.capture_id === null ? null : { id: Number(row.capture_id), state: stateOf(row), fault: row.fault as CaptureFault | null, status: row.status, askedAt: row.asked_at!, finishedAt: row.finished_at, finalUrl: row.final_url, contentType: row.content_type, pageTitle: row.page_title, keptBecause: row.kept_because },
    snapshot: row.sha256 === null ? null : { sha256: row.sha256.toString('hex'), mediaType: row.media_type!, madeAt: row.made_at!, bytes: row.bytes!, hasText: Boolean(row.readable) },
    quoteFound: quote && row.readable ? quoteOccurs(quote, row.readable) : null,
  }))
}

function stateOf({ finished_at, fault, started_at }: { finished_at: Date | null; fault: string | null; started_at: Date | null }): CaptureState {
  if (finished_at) return fault ? 'failed' : 'kept'
  return started_at ? 'running' : 'waiting'
}

export async function citedEvidence(db: Database, checkId: string): Promise<CitedEvidence[]> {
  const all = await listEvidence(db, checkId)
  return all.map(({ number, url, title, source, kind, stance, quote, shows, interest, snapshot }) => ({
    number,
    url,
    title: title || url || source,
    source,
    kind,
    stance,
    quote,
    shows,
    interest,
    snapshot: snapshot && { sha256: snapshot.sha256, mediaType: snapshot.mediaType, madeAt: snapshot.madeAt.toISOString() },
  }))
}
