/** One claim as the desk works on it: everything that is known and decided about it, and nothing by which an asker could be known. */

import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#db'
import { Refusal } from '#desk/refusals'
import { type Clock, masked, type MaskedText } from '#privacy'
import { type ClaimAnswer, standingAnswers } from './answers.ts'
import type { Closing } from './closings.ts'
import { claimDetails, type KeptDetails, keptDetails, noDetails } from './details.ts'
import { rootOf } from './family.ts'
import { type Groups, submissionGroups } from './groups.ts'
import { readTogether } from './read-together.ts'
import type { ScoreFacts } from './score.ts'

export interface ClaimAtWork extends ScoreFacts {
  id: string
  standing: 'open' | 'answered' | 'not-checkable' | 'forgotten'
  isDue: boolean
  /** As the askers' words have it, masked. */
  statement: MaskedText
  language: string
  /** YYYY-MM-DD */
  openedOn: string
  details: KeptDetails
  people: { id: string; name: string; since: Date }[]
  closing: (Closing & { id: number; by: string }) | null
  merged: { mergeId: number; claimId: string; wording: MaskedText; askers: number; by: string; at: Date }[]
  splitInto: { claimId: string; wording: MaskedText; count: number; by: string; at: Date }[]
  splitFrom: { claimId: string; wording: MaskedText; count: number; by: string; at: Date } | null
  answers: ClaimAnswer[]
  refused: { checkId: string; by: string; at: Date }[]
  /** Checks that are being written for this claim. */
  drafts: { editionId: string; language: string; title: string | null }[]
  messages: Groups
}

const wordingShown = 600

/** Behind the masks stands only what this person has looked at; for nobody in particular they are all on. */
export async function readClaim({ db, clock }: { db: Database; clock: Clock }, claimId: string, personId: string | null): Promise<ClaimAtWork> {
  const root = sql<string>`(select root_id from queue_entries where claim_id = ${claimId})`
  const [{ facts, details, closings, merged, splits, ...decided }, messages] = await Promise.all([known(db, root, clock()), submissionGroups(db, root, clock(), personId)])
  if (facts.length === 0) throw new Refusal('not-found')
  const [{ statement, ...now }] = facts
  const parts = splits.map(worded)
  return {
    ...now, ...decided, messages,
    statement: masked(statement),
    details: details[0] ?? noDetails,
    closing: closings[0] ?? null,
    merged: merged.map(worded),
    splitInto: parts.filter((split) => split.isFrom),
    splitFrom: parts.find((split) => !split.isFrom) ?? null,
  }
}

/** Of most claims there is little of this. */
function known(db: Database, root: RawBuilder<string>, now: Date) {
  return readTogether(db, { facts: factsOf(root, now), details: keptDetails(db, root), people: peopleOn(root), closings: closingOf(root), merged: mergesInto(root), splits: splitsOf(root), answers: standingAnswers(db, root), refused: refusedOf(root), drafts: draftsOf(root) })
}

/** What a draft of a check begins with: the desk's own wording, or the askers' with everything personal taken out. */
export async function claimWording(db: Database, claimId: string): Promise<MaskedText> {
  const id = await rootOf(db, claimId)
  const { wording } = await claimDetails(db, id)
  if (wording !== null) return [wording]
  const { statement } = await db.selectFrom('claims').select('statement').where('id', '=', id).executeTakeFirstOrThrow()
  return masked(statement)
}

function factsOf(root: RawBuilder<string>, now: Date): RawBuilder<ScoreFacts & Pick<ClaimAtWork, 'id' | 'standing' | 'isDue' | 'language' | 'openedOn'> & { statement: string }> {
  return sql`
    select e.claim_id as id, e.standing, e.language, e.all_askers as askers, e.all_last_asked_at as "lastAskedAt", e.topic, e.public_welfare as "publicWelfare", e.harm, e.reach, e.people_on_it as "peopleOnIt", e.due_on as "dueOn", e.score,
      coalesce(e.standing = 'answered' and e.due_on <= ${now.toISOString().slice(0, 10)}::date, false) as "isDue",
      to_char(c.opened_at at time zone 'UTC', 'YYYY-MM-DD') as "openedOn",
      coalesce(nullif(c.statement, ''), (select x.statement from claims x join queue_entries m on m.claim_id = x.id where m.root_id = e.claim_id and x.statement <> '' order by x.opened_at limit 1), '') as statement,
      coalesce((select sum(h.askers) from asked_hours h join queue_entries m on m.claim_id = h.claim_id where m.root_id = e.claim_id and h.hour > ${new Date(now.getTime() - 86_400_000)}), 0)::int as "askedToday"
    from queue_entries e join claims c on c.id = e.claim_id where e.claim_id = ${root}`
}

function peopleOn(root: RawBuilder<string>): RawBuilder<ClaimAtWork['people'][number]> {
  return sql`
    select p.id, p.name, min(a.since) as since from claim_assignments a join queue_entries m on m.claim_id = a.claim_id join people p on p.id = a.person_id
    where m.root_id = ${root} and a.ended_at is null group by p.id, p.name order by since, p.name`
}

function closingOf(root: RawBuilder<string>): RawBuilder<Closing & { id: number; by: string }> {
  return sql`
    select c.id, c.reason, c.answer, c.closed_at as "closedAt", p.name as by from claim_closings c join people p on p.id = c.closed_by where c.claim_id = ${root} and c.undone_at is null`
}

interface Unmasked {
  wording?: string | null
  statement: string
}

function mergesInto(root: RawBuilder<string>): RawBuilder<Omit<ClaimAtWork['merged'][number], 'wording'> & Unmasked> {
  return sql`
    select g.id as "mergeId", g.from_claim as "claimId", d.wording, left(c.statement, ${wordingShown}) as statement, e.askers, p.name as by, g.merged_at as at
    from claim_merges g join claims c on c.id = g.from_claim join queue_entries e on e.claim_id = c.id left join claim_details d on d.claim_id = c.id join people p on p.id = g.merged_by
    where e.root_id = ${root} and g.undone_at is null order by g.merged_at desc, g.id desc limit 100`
}

function splitsOf(root: RawBuilder<string>): RawBuilder<{ claimId: string; count: number; by: string; at: Date; isFrom: boolean } & Unmasked> {
  return sql`
    select case when f.root_id = ${root} then s.new_claim else s.from_claim end as "claimId", sum(cardinality(s.submission_ids))::int as count, min(p.name) as by, min(s.split_at) as at, bool_or(f.root_id = ${root}) as "isFrom",
      min(left(c.statement, ${wordingShown})) as statement
    from claim_splits s join queue_entries f on f.claim_id = s.from_claim join people p on p.id = s.split_by
      join claims c on c.id = case when f.root_id = ${root} then s.new_claim else s.from_claim end
    where s.undone_at is null and (f.root_id = ${root} or s.new_claim = ${root}) group by 1 order by 4 desc limit 50`
}

function worded<Row extends Unmasked>({ statement, wording, ...row }: Row) {
  return { ...row, wording: typeof wording === 'string' ? [wording] : masked(statement) }
}

function refusedOf(root: RawBuilder<string>): RawBuilder<ClaimAtWork['refused'][number]> {
  return sql`
    select r.check_id as "checkId", min(p.name) as by, max(r.refused_at) as at from claim_refused_answers r join queue_entries m on m.claim_id = r.claim_id join people p on p.id = r.refused_by
    where m.root_id = ${root} and r.undone_at is null group by r.check_id order by at desc limit 20`
}

function draftsOf(root: RawBuilder<string>): RawBuilder<ClaimAtWork['drafts'][number]> {
  return sql`
    select "editionId", language, title from (select distinct n.opened_at, n.id as "editionId", n.language,
      (select r.text from draft_revisions r where r.edition_id = n.id and r.part = 'title' order by r.revision desc limit 1) as title
    from check_claims k join queue_entries m on m.claim_id = k.claim_id join editions n on n.id = k.check_id
    where m.root_id = ${root} and n.abandoned_at is null) d order by opened_at, "editionId"`
}
