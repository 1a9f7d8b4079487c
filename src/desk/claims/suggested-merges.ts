/** Open claims that may be the same as this one, by the ways in which the matcher tells what belongs together, and why. */

import { type RawBuilder, sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { type Alike, saidOf } from '#desk/comparing'
import type { Matcher } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import type { Reason } from '#match'
import { type Clock, masked, type MaskedText, maskedWords } from '#privacy'
import { rootOf } from './family.ts'
import { readTogether } from './read-together.ts'

export interface SuggestedMerge {
  id: string
  wording: MaskedText
  askers: number
  reasons: Reason[]
}

interface Candidate {
  id: string
  statement: string
  wording: string | null
  askers: number
}

const mostSuggested = 5
const likelyEnough = 0.25
const leastCommon = 0.15

export async function suggestedMerges({ db, matcher }: { db: Database; matcher: Matcher }, rootId: string): Promise<SuggestedMerge[]> {
  const { own, links, texts, dismissed } = await comparedInDatabase(db, rootId)
  if (own.length === 0) return []
  const reasons = new Map<string, Reason[]>()
  const add = (id: string, reason: Reason) => reasons.set(id, [...(reasons.get(id) ?? []), reason])

  for (const { id, link } of links) add(id, { kind: 'same-link', link: maskedWords(link, () => '…') })
  for (const { id, share } of texts) if (share >= leastCommon) add(id, { kind: 'near-identical', share: Math.min(1, share) })
  for (const { id, score, reasons: why } of await alikeToMatcher(matcher, { id: rootId, said: saidOf(own[0]) })) if (score >= likelyEnough) for (const reason of why) add(id, reason)
  for (const { one_claim, other_claim } of dismissed) for (const id of [one_claim, other_claim]) reasons.delete(id)
  reasons.delete(rootId)
  if (reasons.size === 0) return []

  const { rows: found } = await candidates(sql`e.claim_id = any(${[...reasons.keys()]}) and e.standing = 'open'`).execute(db)
  return found
    .map((claim) => ({ id: claim.id, wording: claim.wording === null ? masked(claim.statement) : [claim.wording], askers: claim.askers, reasons: reasons.get(claim.id)! }))
    .sort((a, b) => weight(b.reasons) - weight(a.reasons) || b.askers - a.askers)
    .slice(0, mostSuggested)
}

/** Not the same claim: said once, not suggested again. */
export async function dismissMerge({ db, clock }: { db: Database; clock: Clock }, { claimId, otherId, personId }: { claimId: string; otherId: string; personId: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const [one, other] = [await rootOf(tx, claimId), await rootOf(tx, otherId)].sort()
    if (one === other) return
    await tx.insertInto('claim_merge_dismissals').values({ one_claim: one, other_claim: other, dismissed_by: personId, dismissed_at: clock() }).onConflict((on) => on.doNothing()).execute()
  })
}

/** A busy matcher does not hide what links and fingerprints tell. */
async function alikeToMatcher(matcher: Matcher, own: { id: string; said: string }): Promise<Alike[]> {
  try {
    return await matcher.alikeClaims(own, mostSuggested)
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

function comparedInDatabase(db: Database, rootId: string) {
  return readTogether(db, {
    own: candidates(sql`e.claim_id = ${rootId}`),
    links: sharingLinks(rootId),
    texts: sharingText(rootId),
    dismissed: db.selectFrom('claim_merge_dismissals').select(['one_claim', 'other_claim']).where((is) => is.or([is('one_claim', '=', rootId), is('other_claim', '=', rootId)])),
  })
}

function candidates(which: RawBuilder<unknown>): RawBuilder<Candidate> {
  return sql`
    select e.claim_id as id, left(c.statement, 1500) as statement, d.wording, e.all_askers as askers
    from queue_entries e join claims c on c.id = e.claim_id left join claim_details d on d.claim_id = e.claim_id
    where ${which} order by e.score desc, e.claim_id`
}

function sharingLinks(rootId: string): RawBuilder<{ id: string; link: string }> {
  return sql`
    select theirs.root_id as id, min(l.link) as link from queue_entries own join claim_links k on k.claim_id = own.claim_id
      join claim_links l on l.link = k.link join queue_entries theirs on theirs.claim_id = l.claim_id
    where own.root_id = ${rootId} and theirs.root_id <> ${rootId} and strpos(l.link, '/') > 0 group by theirs.root_id limit 20`
}

function sharingText(rootId: string): RawBuilder<{ id: string; share: number }> {
  return sql`
    with mine as (select distinct s.fingerprint from queue_entries own join claim_shingles s on s.claim_id = own.claim_id where own.root_id = ${rootId})
    select theirs.root_id as id, count(distinct s.fingerprint)::float8 / greatest(1, (select count(*) from mine)) as share
    from mine join claim_shingles s using (fingerprint) join queue_entries theirs on theirs.claim_id = s.claim_id
    where theirs.root_id <> ${rootId} group by theirs.root_id order by share desc limit 20`
}

function weight(reasons: Reason[]): number {
  return reasons.reduce((sum, { kind }) => sum + (kind === 'near-identical' ? 4 : kind === 'same-link' ? 3 : kind === 'part-of-message' ? 0 : 1), 0)
}
