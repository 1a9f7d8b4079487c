/** Begins a check for one or more claims, an explainer, or another language of either; links claims to it; gives an edition up. */

import { type Database, inTransaction } from '#db'
import { endProposal, lockCheck, lockEdition, newEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import type { Clock, Random } from '#privacy'
import { isTakenBackSince, newestNumber } from './published.ts'
import { savePart } from './save-part.ts'

interface Deps {
  db: Database
  clock: Clock
  random: Random
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export interface NewCheck {
  /** Chosen by the form that sends it, so that a form that is sent twice opens one. */
  id?: string
  claimIds: string[]
  language: string
  personId: string
}

/** The draft begins with the wording that the desk gave the first claim. */
export async function openCheck(deps: Deps, { id = deps.random(10).toString('hex'), claimIds, language, personId }: NewCheck): Promise<string> {
  if (!languageTag.test(language)) throw new Refusal('bad-value', { field: 'language' })
  return inTransaction(deps.db, async (db) => {
    if (!(await newEdition(db, { id, kind: 'check', checkId: id, language, personId, at: deps.clock() }))) return id
    for (const claimId of claimIds) await addClaim({ ...deps, db }, { checkId: id, claimId, personId })
    const details = claimIds[0] && (await db.selectFrom('claim_details').select('wording').where('claim_id', '=', claimIds[0]).executeTakeFirst())
    if (details && details.wording) await savePart({ ...deps, db }, { editionId: id, part: 'claim', base: 0, text: details.wording, personId })
    return id
  })
}

export async function openExplainer({ db, clock, random }: Deps, { id = random(10).toString('hex'), language, personId }: Omit<NewCheck, 'claimIds'>): Promise<string> {
  if (!languageTag.test(language)) throw new Refusal('bad-value', { field: 'language' })
  await newEdition(db, { id, kind: 'explainer', checkId: id, language, personId, at: clock() })
  return id
}

/** The translator begins from the newest published version of the original. */
export async function openEdition(deps: Deps, { checkId, language, personId }: { checkId: string; language: string; personId: string }): Promise<string> {
  if (!languageTag.test(language)) throw new Refusal('bad-value', { field: 'language' })
  return inTransaction(deps.db, async (db) => {
    const original = await lockEdition(db, checkId)
    if (original.id !== original.checkId) throw new Refusal('not-found')
    if (original.abandonedAt) throw new Refusal('given-up')
    const there = await db.selectFrom('editions').select('id').where('check_id', '=', checkId).where('language', '=', language).where('abandoned_at', 'is', null).executeTakeFirst()
    if (there) throw new Refusal('edition-exists', { edition: there.id })
    const number = await newestNumber(db, checkId)
    if (await isTakenBackSince(db, checkId, number)) throw new Refusal('nothing-to-translate')
    const id = deps.random(10).toString('hex')
    if (!(await newEdition(db, { id, kind: original.kind, checkId, language, personId, at: deps.clock() }))) throw new Error(`the edition ${id} of ${checkId} in ${language} is there already, although the lock was held`)
    if (number > 0) await savePart({ ...deps, db }, { editionId: id, part: 'translates', base: 0, text: String(number), personId })
    return id
  })
}

/** What is published already answers a claim that is added later, from then on. */
export async function addClaim({ db, clock }: Pick<Deps, 'db' | 'clock'>, { checkId, claimId, personId }: { checkId: string; claimId: string; personId: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockCheck(tx, checkId)
    const claim = await tx.selectFrom('claims').select('id').where('id', '=', claimId).forKeyShare().executeTakeFirst()
    if (!claim) throw new Refusal('not-found')
    await tx.insertInto('check_claims').values({ check_id: checkId, claim_id: claimId, linked_by: personId, linked_at: clock() }).onConflict((on) => on.doNothing()).execute()
  })
}

/** What was published is corrected or retracted, never given up; an original not while another language of it is still open. */
export async function abandon({ db, clock }: Pick<Deps, 'db' | 'clock'>, { editionId, personId }: { editionId: string; personId: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, editionId)
    if (edition.abandonedAt) return
    if ((await newestNumber(tx, editionId)) > 0) throw new Refusal('published-already')
    const others = edition.id === edition.checkId && (await tx.selectFrom('editions').select('id').where('check_id', '=', editionId).where('id', '<>', editionId).where('abandoned_at', 'is', null).executeTakeFirst())
    if (others) throw new Refusal('edition-exists', { edition: others.id })
    const at = clock()
    await endProposal(tx, editionId, { ending: 'withdrawn', personId, at })
    await tx.updateTable('editions').set({ abandoned_by: personId, abandoned_at: at }).where('id', '=', editionId).execute()
  })
}
