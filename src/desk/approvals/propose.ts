/** Proposes a draft: its bytes are made and kept, and an approver may look at exactly them. */

import { type Database, inTransaction } from '#db'
import { checklist } from '#desk/drafts'
import { endProposal, lockEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { buildVersion, differences, hashOf, newestPublished, sealed } from '#desk/versions'
import type { Clock } from '#privacy'
import { authorsOf, nameOf } from './authors.ts'

interface Deps {
  db: Database
  clock: Clock
}

/** Proposing what is proposed already gives the same proposal. */
export async function propose({ db, clock }: Deps, { editionId, personId }: { editionId: string; personId: string }): Promise<{ sha256: string }> {
  return inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, editionId)
    if (edition.abandonedAt) throw new Refusal('given-up')
    const open = await tx.selectFrom('proposals').select('sha256').where('edition_id', '=', editionId).where('ended_at', 'is', null).executeTakeFirst()
    if (open) return { sha256: open.sha256.toString('hex') }
    const missing = (await checklist({ db: tx, clock }, editionId)).filter((item) => item.must && !item.met)
    if (missing.some(({ key }) => key === 'originalStands')) throw new Refusal('original-taken-back')
    if (missing.length > 0) throw new Refusal('not-ready', { missing: missing.map((item) => item.key).join(' ') })

    const at = clock()
    const previous = await newestPublished(tx, editionId)
    const authors = await authorsOf(tx, edition, personId, previous?.number ?? 0)
    const document = await buildVersion(tx, { edition, author: await nameOf(tx, authors), at })
    const before = previous?.document ? JSON.parse(previous.document) : null
    if (before && document.change.kind !== 'retraction' && differences(before, document).every((difference) => difference.part === 'author')) throw new Refusal('nothing-changed')

    const { bytes, sha256 } = sealed(document)
    await tx
      .insertInto('versions')
      .values({ sha256, edition_id: editionId, number: document.number, change: document.change.kind, document: bytes, author_id: personId, proposed_at: at })
      .onConflict((on) => on.doNothing())
      .execute()
    await tx.insertInto('version_authors').values(authors.map((person_id) => ({ sha256, person_id }))).onConflict((on) => on.doNothing()).execute()
    await tx.insertInto('proposals').values({ sha256, edition_id: editionId, proposed_by: personId, proposed_at: at, ended_at: null, ended_by: null, ending: null, reason: null }).execute()
    return { sha256: sha256.toString('hex') }
  })
}

export async function withdraw({ db, clock }: Deps, { editionId, personId }: { editionId: string; personId: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockEdition(tx, editionId)
    await endProposal(tx, editionId, { ending: 'withdrawn', personId, at: clock() })
  })
}

export async function sendBack({ db, clock }: Deps, { sha256, approverId, reason }: { sha256: string; approverId: string; reason: string }): Promise<void> {
  const clean = reason.trim().toWellFormed().replaceAll('\0', '').slice(0, 5_000)
  if (!clean) throw new Refusal('reason-needed')
  await inTransaction(db, async (tx) => {
    const version = await tx.selectFrom('versions').select('edition_id').where('sha256', '=', hashOf(sha256)).executeTakeFirst()
    if (!version) throw new Refusal('not-found')
    await lockEdition(tx, version.edition_id)
    const open = await tx.selectFrom('proposals').select('id').where('sha256', '=', hashOf(sha256)).where('ended_at', 'is', null).executeTakeFirst()
    if (!open && (await sentBackAlready(tx, hashOf(sha256), approverId, clean))) return
    if (!open) throw new Refusal('proposal-gone')
    await endProposal(tx, version.edition_id, { ending: 'sent-back', personId: approverId, at: clock(), reason: clean })
  })
}

/** The same form came before. */
async function sentBackAlready(tx: Database, hash: Buffer, approverId: string, reason: string): Promise<boolean> {
  const last = await tx.selectFrom('proposals').select(['ending', 'ended_by', 'reason']).where('sha256', '=', hash).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return last?.ending === 'sent-back' && last.ended_by === approverId && last.reason === reason
}
