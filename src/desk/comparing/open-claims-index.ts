/**
 * The most wanted open claims as an index of their own, to find what may be the same claim. The thread of the match index keeps one and brings it up to
 * date for every look by what has changed since the last: it says what an index made anew would say, without making one for every page.
 */

import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '#db'
import { inTurns } from '#desk/background'
import { type CheckDocument, MatchIndex, type Reason } from '#match'
import { maskedWords } from '#privacy'

/** The claims most wanted now; those below are found by link and by text. */
const mostCompared = 1_000
const wordingRead = 1_500
const wordingCompared = 500

interface Kept {
  index: MatchIndex
  /** Of each claim in it: what it was put there with, and which state of its entry in the queue that was read in. */
  claims: Map<string, { said: string; version: string }>
  /** Of all states together. */
  sum: string
}

const kept = new WeakMap<Database, Kept>()
const rounds = new WeakMap<Database, Round>()

interface Round {
  now: Promise<Kept>
  next?: Promise<Kept>
}

export interface Alike {
  id: string
  score: number
  reasons: Reason[]
}

/**
 * What it says is never older than the question: many who ask at once share one round of reading, and whoever asks while a round
 * is under way waits for the next, because that one may have read before somebody's words were saved.
 */
export function openClaims(db: Database): Promise<MatchIndex> {
  const round = rounds.get(db)
  if (!round) return begin(db).then(({ index }) => index)
  round.next ??= round.now.then(() => begin(db), () => begin(db))
  return round.next.then(({ index }) => index)
}

function begin(db: Database): Promise<Kept> {
  const round: Round = { now: upToDate(db) }
  rounds.set(db, round)
  const end = () => void (!round.next && rounds.delete(db))
  round.now.then(end, end)
  return round.now
}

/** The likeliest first. The claim itself is left out of the index for as long as it is compared with the others. */
export function alikeInWords(index: MatchIndex, own: { id: string; said: string }, limit: number): Alike[] {
  const wasThere = index.remove(own.id)
  const found = index.search({ text: own.said }, { limit })
  if (wasThere) index.add({ id: own.id, claim: own.said })
  return found
}

/** As it is compared and shown to a matcher: everything that must not be seen is taken out first. */
export function saidOf({ wording, statement }: { wording: string | null; statement: string }): string {
  return (wording ?? maskedWords(statement, () => '…')).slice(0, wordingCompared)
}

/**
 * Whatever changes the words of a claim writes its entry in the queue anew, and so do many things that do not: the transaction that last
 * wrote it tells which words to read again. Where nothing at all has changed, nothing but a sum comes back.
 */
async function upToDate(db: Database): Promise<Kept> {
  const old = kept.get(db)
  const before = old && !isWorn(old) ? old : undefined
  const { rows } = await sql<{ id: string | null; version: string; sum: string }>`
    with now as materialized (select claim_id as id, xmin::text as version from queue_entries where standing = 'open' order by score desc, claim_id limit ${mostCompared}),
      whole as (select coalesce(bit_xor(hashtextextended(id || ' ' || version, 0)), 0)::text as sum from now)
    select id, version, sum from whole left join now on sum is distinct from ${before?.sum ?? null}`.execute(db)
  const { sum } = rows[0]
  if (before?.sum === sum) return before
  const open = new Map(rows.flatMap(({ id, version }) => (id === null ? [] : [[id, version]])))
  const read = await textsOf(db, [...open.keys()].filter((id) => before?.claims.get(id)?.version !== open.get(id)))
  const changed = [...read].filter(([id, said]) => before?.claims.get(id)?.said !== said)
  if (!before || changed.length > open.size / 4) return madeAnew(db, open, read, sum)

  for (const id of [...before.claims.keys()].filter((id) => !open.has(id))) {
    before.index.remove(id)
    before.claims.delete(id)
  }
  for (const [at, [id, said]] of changed.entries()) {
    before.index.add({ id, claim: said })
    if ((at + 1) % stretch === 0) await turn()
  }
  for (const [id, said] of read) before.claims.set(id, { said, version: open.get(id)! })
  before.sum = sum
  return before
}

/** What was replaced and removed stays in an index until it is made anew. */
function isWorn({ index }: Kept): boolean {
  return index.archive.documents > 2 * index.size + mostCompared
}

async function madeAnew(db: Database, open: Map<string, string>, read: Map<string, string>, sum: string): Promise<Kept> {
  const before = kept.get(db)
  const claims = new Map([...open].flatMap(([id, version]) => {
    const said = read.get(id) ?? before?.claims.get(id)?.said
    return said === undefined ? [] : [[id, { said, version }]]
  }))
  const fresh = { index: await built([...claims].map(([id, { said }]) => ({ id, claim: said }))), claims, sum }
  kept.set(db, fresh)
  return fresh
}

async function built(claims: CheckDocument[]): Promise<MatchIndex> {
  return inTurns(MatchIndex.building(claims, stretch), () => turn())
}

/** A few milliseconds of work; then others have their turn. */
const stretch = 25

async function textsOf(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; statement: string; wording: string | null }>`
    select c.id, left(c.statement, ${wordingRead}) as statement, d.wording from claims c left join claim_details d on d.claim_id = c.id where c.id = any(${ids})`.execute(db)
  const said = new Map<string, string>()
  for (const row of rows) {
    said.set(row.id, saidOf(row))
    if (said.size % stretch === 0) await turn()
  }
  return said
}
