/** Adding, changing, ordering and removing evidence. Whatever changes, and nothing else, ends an open proposal of the check, in the same transaction. */

import { sql, type Transaction } from 'kysely'
import { inTransaction, type Tables } from '#db'
import { lockCheck, voidProposal } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { checkUpload } from './check-upload.ts'
import { cleanFields, cleanLink, limited } from './fields.ts'
import { readText } from './read-text.ts'
import { keepSnapshot } from './snapshots.ts'
import type { EvidenceDeps, EvidenceFields } from './types.ts'

type Given = { [Name in keyof EvidenceFields]?: string | null }
type Tx = Transaction<Tables>

export interface NewEvidence extends Given {
  /** Chosen by the form that sends it, so that a form that is sent twice adds one item. */
  id?: string
  checkId: string
  personId: string
  url?: string | null
  upload?: { bytes: Uint8Array; name: string }
}

/** A link is captured in the background; a file is kept at once. */
export async function addEvidence(deps: EvidenceDeps, { id = deps.random(10).toString('hex'), checkId, personId, url, upload, ...given }: NewEvidence): Promise<string> {
  const link = url ? cleanLink(url) : null
  const fields = withNames(cleanFields(given), link, upload?.name)
  if (!link && !upload) throw new Refusal('not-a-link')
  const file = upload ? checkUpload(upload.bytes) : undefined
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const number = await nextNumber(tx, checkId)
    const row = { id, check_id: checkId, number, position: number, url: link, ...fields, added_by: personId, added_at: deps.clock(), removed_by: null, removed_at: null }
    const added = await tx.insertInto('evidence').values(row).onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()
    if (!added) return
    await voidProposal(tx, checkId, personId, deps.clock())
    if (link && !file) await askForCapture({ ...deps, db: tx }, { evidenceId: id, url: link, personId })
    if (file) {
      const now = deps.clock()
      const snapshot = await keepSnapshot(tx, { bytes: file.bytes, mediaType: file.mediaType, madeAt: now })
      await tx
        .insertInto('captures')
        .values({ evidence_id: id, url: link, asked_by: personId, asked_at: now, started_at: now, beat_at: null, finished_at: now, fault: null, snapshot, final_url: null, status: null, content_type: file.mediaType, page_title: null, readable: file.mediaType === 'text/plain' ? readText(file.bytes) : null })
        .execute()
    }
  })
  return id
}

export interface EvidenceChange extends Given {
  checkId: string
  evidenceId: string
  /** The revision that was on the screen. */
  base: number
  personId: string
}

/** Somebody else's change in between is a refusal; what is sent twice is taken once. */
export async function changeEvidence(deps: EvidenceDeps, { checkId, evidenceId, base, personId, ...given }: EvidenceChange): Promise<void> {
  const fields = cleanFields(given)
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const row = await standing(tx, checkId, evidenceId)
    const wanted = withNames(fields, row.url, row.title)
    if (isSame(row, wanted)) return
    if (row.revision !== base) throw new Refusal('changed-meanwhile')
    await voidProposal(tx, checkId, personId, deps.clock())
    await tx.updateTable('evidence').set({ ...wanted, revision: base + 1 }).where('id', '=', evidenceId).execute()
  })
}

export async function removeEvidence(deps: EvidenceDeps, { checkId, evidenceId, personId }: Target): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const removed = await tx.updateTable('evidence').set({ removed_by: personId, removed_at: deps.clock() }).where('id', '=', evidenceId).where('check_id', '=', checkId).where('removed_at', 'is', null).returning('id').executeTakeFirst()
    if (removed) await voidProposal(tx, checkId, personId, deps.clock())
  })
}

export interface Target {
  checkId: string
  evidenceId: string
  personId: string
}

/** Changes places with the neighbour; at the end of the list nothing happens, nor where it no longer stands at the place it was seen at. */
export async function moveEvidence(deps: EvidenceDeps, { checkId, evidenceId, personId, by, seenAt }: Target & { by: 'up' | 'down'; seenAt?: number }): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const rows = await tx.selectFrom('evidence').select(['id', 'position']).where('check_id', '=', checkId).where('removed_at', 'is', null).orderBy('position').orderBy('number').execute()
    const at = rows.findIndex(({ id }) => id === evidenceId)
    if (at < 0) throw new Refusal('not-found')
    const other = rows[at + (by === 'up' ? -1 : 1)]
    if (!other || (seenAt !== undefined && seenAt !== at)) return
    await voidProposal(tx, checkId, personId, deps.clock())
    await tx.updateTable('evidence').set({ position: other.position }).where('id', '=', evidenceId).execute()
    await tx.updateTable('evidence').set({ position: rows[at].position }).where('id', '=', other.id).execute()
  })
}

/** Where one waits already, that one will do. With a reason, what comes is kept whatever it looks like. */
export async function retryCapture(deps: EvidenceDeps, { checkId, evidenceId, personId, keepBecause }: Target & { keepBecause?: string }): Promise<void> {
  const reason = limited('keptBecause', keepBecause)
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const { url } = await standing(tx, checkId, evidenceId)
    if (!url) throw new Refusal('not-a-link')
    const asked = await askForCapture({ ...deps, db: tx }, { evidenceId, url, personId, keepBecause: reason })
    if (asked) await voidProposal(tx, checkId, personId, deps.clock())
  })
}

async function askForCapture({ db, clock }: Pick<EvidenceDeps, 'db' | 'clock'>, { evidenceId, url, personId, keepBecause = null }: { evidenceId: string; url: string; personId: string; keepBecause?: string | null }): Promise<boolean> {
  const waiting = await db.selectFrom('captures').select('id').where('evidence_id', '=', evidenceId).where('finished_at', 'is', null).executeTakeFirst()
  if (waiting) return false
  const none = { started_at: null, beat_at: null, finished_at: null, fault: null, snapshot: null, final_url: null, status: null, content_type: null, page_title: null, readable: null }
  await db.insertInto('captures').values({ ...none, evidence_id: evidenceId, url, asked_by: personId, asked_at: clock(), kept_because: keepBecause }).execute()
  return true
}

async function nextNumber(tx: Tx, checkId: string): Promise<number> {
  const { last } = await tx.selectFrom('evidence').select(sql<number>`coalesce(max(number), 0)`.as('last')).where('check_id', '=', checkId).executeTakeFirstOrThrow()
  return last + 1
}

async function standing(tx: Tx, checkId: string, evidenceId: string) {
  const row = await tx.selectFrom('evidence').selectAll().where('id', '=', evidenceId).where('check_id', '=', checkId).where('removed_at', 'is', null).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return row
}

/** A link without a publisher is its site's; a file without a title has its name. The title of a page is known when it was captured. */
function withNames(fields: EvidenceFields, url: string | null, name = ''): EvidenceFields {
  const site = url ? new URL(url).hostname.replace(/^www\./, '') : ''
  const source = fields.source || site
  if (!source) throw new Refusal('empty', { field: 'source' })
  return { ...fields, source, title: fields.title || (url ? '' : limited('title', name.slice(0, 200)) ?? '') }
}

function isSame(row: EvidenceFields, wanted: EvidenceFields): boolean {
  return (Object.keys(wanted) as (keyof EvidenceFields)[]).every((name) => row[name] === wanted[name])
}
