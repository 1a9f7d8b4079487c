/** The queue: one page of claims, the most wanted first, with why each stands where it stands. */

import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#db'
import { Refusal } from '#desk/refusals'
import { type Clock, masked, type MaskedText } from '#privacy'
import { heatAt, pointsWhenDue, type ScoreFacts } from './score.ts'

export const queueStates = ['open', 'due', 'answered', 'not-checkable'] as const
export const queueWho = ['me', 'nobody'] as const
export const queueAges = ['day', 'week', 'older'] as const

export type QueueState = (typeof queueStates)[number]

export interface QueueFilters {
  /** `open` is what waits for work: open claims, and those whose check must be looked at again. */
  state: QueueState
  topic?: string
  language?: string
  who?: (typeof queueWho)[number]
  /** When somebody last asked. */
  age?: (typeof queueAges)[number]
  cursor?: string
}

export interface QueueLine extends ScoreFacts {
  id: string
  wording: MaskedText
  language: string
  isDue: boolean
  /** Who is on it, by name. */
  people: string[]
  /** A draft of a check has been begun. */
  isDrafted: boolean
}

export interface QueuePage {
  lines: QueueLine[]
  nextCursor: string | null
}

const pageSize = 30
const wordingShown = 1_500
const day = 86_400_000

export async function queue({ db, clock }: { db: Database; clock: Clock }, filters: QueueFilters, personId: string, limit = pageSize): Promise<QueuePage> {
  const now = clock()
  const entries = await entriesOf(db, filters, personId, now, limit + 1)
  const shown = entries.slice(0, limit)
  const last = shown.at(-1)
  return { lines: await linesOf(db, shown, now), nextCursor: entries.length > limit && last ? cursorOf(last) : null }
}

interface Entry {
  claim_id: string
  score: number
  /** With what being due adds today. */
  place: number
  isDue: boolean
}

async function entriesOf(db: Database, filters: QueueFilters, personId: string, now: Date, limit: number): Promise<Entry[]> {
  const today = now.toISOString().slice(0, 10)
  const duePlace = sql<number>`greatest(e.score, ${heatAt(new Date(`${today}T00:00:00Z`)) + pointsWhenDue}::double precision)`
  const after = filters.cursor === undefined ? null : readCursor(filters.cursor)
  const branch = (standing: RawBuilder<unknown>, place: RawBuilder<number>, isDue: boolean) => sql`(
    select e.claim_id, e.score, ${place} as place, ${sql.lit(isDue)}::boolean as "isDue" from queue_entries e
    where ${standing} ${conditions(filters, personId, now)}
    ${after ? sql`and (${place} < ${after.place} or (${place} = ${after.place} and e.claim_id > ${after.id}))` : sql``}
    order by ${place} desc, e.claim_id limit ${limit})`
  const due = branch(sql`e.standing = 'answered' and e.due_on is not null and e.due_on <= ${today}`, duePlace, true)
  const standing = (name: 'open' | 'answered' | 'not-checkable') => branch(sql`e.standing = ${sql.lit(name)}`, sql<number>`e.score`, false)
  const wanted = filters.state === 'open' ? sql`${standing('open')} union all ${due}` : filters.state === 'due' ? due : standing(filters.state)
  const { rows } = await sql<Entry>`select claim_id, score, place, "isDue" from (${wanted}) q order by place desc, claim_id limit ${limit}`.execute(db)
  return rows
}

function conditions({ topic, language, who, age }: QueueFilters, personId: string, now: Date): RawBuilder<unknown> {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  return sql`
    ${topic === undefined ? sql`` : topic === 'none' ? sql`and e.topic is null` : sql`and e.topic = ${topic}`}
    ${language === undefined ? sql`` : sql`and e.language = ${language}`}
    ${who === 'nobody' ? sql`and e.people_on_it = 0` : sql``}
    ${who === 'me' ? sql`and e.claim_id in (select m.root_id from claim_assignments a join queue_entries m on m.claim_id = a.claim_id where a.person_id = ${personId} and a.ended_at is null)` : sql``}
    ${age === 'day' ? sql`and e.all_last_asked_at >= ${ago(1)}` : age === 'week' ? sql`and e.all_last_asked_at >= ${ago(7)}` : age === 'older' ? sql`and e.all_last_asked_at < ${ago(7)}` : sql``}`
}

/** Chosen claims, the most wanted first; those that were merged meanwhile, as what they were merged into. */
export async function queueLinesOf({ db, clock }: { db: Database; clock: Clock }, claimIds: string[]): Promise<QueueLine[]> {
  if (claimIds.length === 0) return []
  const { rows } = await sql<Entry>`
    select r.claim_id, r.score, r.score as place, false as "isDue" from queue_entries r
    where r.claim_id in (select root_id from queue_entries where claim_id = any(${claimIds})) order by r.all_askers desc, r.score desc, r.claim_id`.execute(db)
  return linesOf(db, rows, clock())
}

interface Row extends Omit<QueueLine, 'wording' | 'isDue'> {
  claim_id: string
  wording: string | null
  statement: string
}

async function linesOf(db: Database, entries: Entry[], now: Date): Promise<QueueLine[]> {
  if (entries.length === 0) return []
  const dayAgo = new Date(now.getTime() - day)
  const { rows } = await sql<Row>`
    select e.claim_id as id, e.all_askers as askers, e.all_last_asked_at as "lastAskedAt", e.topic, e.language, e.public_welfare as "publicWelfare", e.harm, e.reach, e.people_on_it as "peopleOnIt", e.due_on as "dueOn", e.score,
      d.wording, left(coalesce(nullif(c.statement, ''), (select x.statement from claims x join queue_entries m on m.claim_id = x.id where m.root_id = e.claim_id and x.statement <> '' order by x.opened_at limit 1), ''), ${wordingShown}) as statement,
      coalesce((select sum(h.askers) from asked_hours h join queue_entries m on m.claim_id = h.claim_id where m.root_id = e.claim_id and h.hour > ${dayAgo}), 0)::int as "askedToday",
      array(select distinct p.name from claim_assignments a join queue_entries m on m.claim_id = a.claim_id join people p on p.id = a.person_id where m.root_id = e.claim_id and a.ended_at is null order by p.name) as people,
      exists (select from check_claims k join queue_entries m on m.claim_id = k.claim_id join editions n on n.id = k.check_id where m.root_id = e.claim_id and n.abandoned_at is null) as "isDrafted"
    from queue_entries e join claims c on c.id = e.claim_id left join claim_details d on d.claim_id = e.claim_id
    where e.claim_id = any(${entries.map(({ claim_id }) => claim_id)})`.execute(db)
  const found = new Map(rows.map((row) => [row.id, row]))
  return entries.flatMap(({ claim_id, isDue }) => {
    const row = found.get(claim_id)
    if (!row) return []
    const { statement, ...line } = row
    return [{ ...line, isDue, wording: row.wording === null ? masked(statement) : [row.wording] }]
  })
}

/** How much of a kind there is, counted no further than a screen can say. */
export async function queueCounts({ db, clock }: { db: Database; clock: Clock }): Promise<Record<QueueState, number>> {
  const today = clock().toISOString().slice(0, 10)
  const upTo = (where: RawBuilder<unknown>) => sql`(select count(*)::int from (select from queue_entries where ${where} limit 1000) s)`
  const { rows } = await sql<Record<QueueState, number>>`select
    ${upTo(sql`standing = 'open'`)} as open,
    ${upTo(sql`standing = 'answered' and due_on is not null and due_on <= ${today}`)} as due,
    ${upTo(sql`standing = 'answered'`)} as answered,
    ${upTo(sql`standing = 'not-checkable'`)} as "not-checkable"`.execute(db)
  return rows[0]
}

/** The languages in which something is open, for the filter. */
export async function queueLanguages(db: Database): Promise<string[]> {
  const { rows } = await sql<{ language: string }>`
    with recursive each as (
      (select language from queue_entries where standing = 'open' order by language limit 1)
      union all select (select language from queue_entries q where standing = 'open' and q.language > each.language order by language limit 1) from each where each.language is not null
    ) select language from each where language is not null limit 200`.execute(db)
  return rows.map((row) => row.language)
}

function cursorOf({ place, claim_id }: Entry): string {
  return Buffer.from(`${place}:${claim_id}`).toString('base64url')
}

function readCursor(cursor: string): { place: number; id: string } {
  const [, place, id] = /^(-?\d{1,6}(?:\.\d{1,20})?(?:e-?\d{1,3})?):([\w-]{1,64})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!place) throw new Refusal('bad-cursor')
  return { place: Number(place), id }
}
